import type { Frame, Page } from 'puppeteer-core';
import { waitForSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { type AtDesk, atDesk } from './at-desk.ts';
import { servePages } from './hostile/serve-pages.ts';
import { CUSTOMER, smallDesk } from './hostile/small-desk.ts';
import { firstLine, tryOut } from './hostile/try-out.ts';
import type { Proof } from './proof.ts';

/** A page is read about once a second while it never rests, and once when it does. */
const MOST_READS_A_SECOND = 1.5;
const READS_AROUND = 2;
/** Part of the page's script time, in percent, that may be ours while it changes itself. */
const MOST_SHARE = 10;
/** The same while it makes up events: where each happened has to be looked up, which lays the page's styles out. */
const MOST_SHARE_OF_EVENTS = 40;
const EVENTS = 'a page that posts and dispatches all it can';

/** Each keeps the page busy and says which name the customer has in the end. Runs in the page. */
const STORMS: Readonly<Record<string, (customer: string) => Promise<string>>> = {
  'a page that changes 10,000 times a second': async (customer) => {
    const name = document.querySelector('[data-desk="customer"]');
    const box = document.createElement('div');
    document.body.append(box);
    const start = performance.now();
    let ticks = 0;
    for (let done = 0; done < 20_000; ticks += 1) {
      const due = Math.min((performance.now() - start) * 10, 20_000);
      if (name) name.textContent = `${customer} ${ticks}`;
      for (; done < due; done += 3) {
        box.className = `c${done}`;
        const line = document.createTextNode(String(done));
        box.replaceChildren(line);
        line.data = `${done} changed`;
      }
      await new Promise((next) => setTimeout(next, 8));
    }
    box.remove();
    return `${customer} ${ticks - 1}`;
  },
  'a page that rewrites its history, its title and all it shows': async (customer) => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    for (let turn = 0; turn < 1_000; turn += 1) {
      document.title = `(${turn}) Inbox`;
      location.hash = `#c/${turn}`;
      if (turn % 20 > 0) continue;
      history.pushState({ turn }, '', `${location.origin}${location.pathname}?turn=${turn}`);
      const pane = document.querySelector('[data-desk="pane"]');
      const fresh = pane?.cloneNode(true) as HTMLElement | undefined;
      fresh?.querySelector('[data-desk="customer"]')?.replaceChildren(`${customer} ${turn}`);
      pane?.replaceWith(fresh ?? '');
      await new Promise((next) => setTimeout(next, 20));
    }
    return `${customer} 980`;
  },
  [EVENTS]: async (customer) => {
    const name = document.querySelector('[data-desk="customer"]');
    const body = document.querySelector('.body');
    const fake = document.createElement('div');
    fake.contentEditable = 'true';
    fake.append('Unfortunately we can’t help you as soon as possible.');
    body?.append(fake);
    const greeting = { attune: 'port', token: 'a'.repeat(64) };
    const snapshot = { hostId: 'demo', hostName: 'Demo desk', self: [], rows: [] };
    const shapes: readonly unknown[] = [
      greeting,
      { type: 'snapshot', origin: location.origin, snapshot },
      { type: 'leave' },
      { type: 'replace', id: 1, span: { start: 0, end: 1 }, expected: '', words: 'x' },
      { type: 'draft', draft: { text: 'x', kind: 'reply' } },
      ...[null, '', 'attune', 0, [], {}],
    ];
    for (let turn = 0; turn < 1_000; turn += 1) {
      if (name) name.textContent = `${customer} ${turn}`;
      for (const shape of shapes) {
        window.postMessage(shape, '*', shape === greeting ? [new MessageChannel().port1] : []);
        document.dispatchEvent(new CustomEvent('attune', { detail: shape }));
      }
      for (const type of ['focusin', 'input', 'selectionchange', 'keydown'])
        fake.dispatchEvent(new Event(type, { bubbles: true }));
      if (turn % 10 === 0) await new Promise((next) => setTimeout(next, 20));
    }
    for (const type of ['beforeprint', 'afterprint']) window.dispatchEvent(new Event(type));
    fake.remove();
    return `${customer} 999`;
  },
};

export default {
  claim: 'a page that never rests is read about once a second, and rightly as soon as it rests',
  kinds: ['chromium', 'firefox'],
  prove: (build) =>
    atDesk(build, async ({ attuned, expect }) => {
      const site = await servePages({ desk: { html: smallDesk() } });
      for (const [name, storm] of Object.entries(STORMS)) {
        const page = await attuned.newPage(site.allowed('desk'));
        const frame = await attuned.sidebar(page);
        await waitForSidebar(frame, CUSTOMER, (seen) => seen.title.includes(CUSTOMER));
        await countReads(frame);
        const profile = await profiled(page, build.kind === 'chromium');
        const start = performance.now();
        const customer = await page.evaluate(storm, CUSTOMER);
        const seconds = (performance.now() - start) / 1_000;
        const share = await profile();
        const reads = await readsOf(frame);
        const most = Math.ceil(seconds * MOST_READS_A_SECOND) + READS_AROUND;
        expect(reads <= most, `${name} is read ${reads} times in ${seconds.toFixed(1)} s`);
        const mostShare = name === EVENTS ? MOST_SHARE_OF_EVENTS : MOST_SHARE;
        expect(share <= mostShare, `${name} spends ${share.toFixed(0)} % of its script time on ours`);
        await afterwards(attuned, page, customer).catch((error: unknown) =>
          expect(false, `${name}: ${firstLine(error)}`),
        );
        await page.close();
      }
      await site.close();
    }),
  faults: [
    {
      name: 'the page is read at every change',
      edits: [
        {
          file: 'lib/hosts/watch.ts',
          find: 'onChange: pageRest,',
          put: 'onChange: () => watched.onPage(),',
        },
      ],
      found: /10,000 times a second is read \d+ times/,
    },
  ],
} satisfies Proof;

/** The sidebar shows what the page shows in the end, and the main job can be done. */
async function afterwards(attuned: AtDesk['attuned'], page: Page, customer: string): Promise<void> {
  const frame = await attuned.sidebar(page);
  await waitForSidebar(frame, `${customer} in the end`, (seen) => seen.title.startsWith(`${customer}’`));
  await tryOut(attuned, page, customer);
}

/** Starts to count how often the sidebar is told another name. */
function countReads(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    const counted = Object.assign(window, { reads: 0 });
    let before: string | null | undefined;
    new MutationObserver(() => {
      const title = document.querySelector('[data-part="customer"]')?.getAttribute('aria-label');
      if (title !== before) counted.reads += 1;
      before = title;
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-label'] });
  });
}

function readsOf(frame: Frame): Promise<number> {
  return frame.evaluate(() => (window as unknown as { reads: number }).reads);
}

/** Starts to look where the page's thread spends its script time; the answer is our part of it in percent. */
async function profiled(page: Page, isPossible: boolean): Promise<() => Promise<number>> {
  if (!isPossible) return async () => 0;
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    const urls = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
    let [ours, all] = [0, 0];
    for (const [at, id] of (profile.samples ?? []).entries()) {
      const { url = '', functionName = '' } = urls.get(id) ?? {};
      if (functionName === '(idle)') continue;
      const micros = profile.timeDeltas?.[at] ?? 0;
      all += micros;
      if (url.startsWith('chrome-extension:')) ours += micros;
    }
    return (100 * ours) / Math.max(all, 1);
  };
}
