import type { Page } from 'puppeteer-core';
import { readSidebar } from '../../scripts/main-job/read-sidebar.ts';
import { type AtDesk, atDesk, comesTrue } from './at-desk.ts';
import { servePages } from './hostile/serve-pages.ts';
import { smallDesk } from './hostile/small-desk.ts';
import { hunt, imitate, type Spied, spy } from './hostile/spies.ts';
import { tryOut } from './hostile/try-out.ts';
import type { Proof } from './proof.ts';

/** Shorter lines may stand anywhere. */
const LEAST_LINE = 12;

export default {
  claim:
    'a page learns nothing of what the sidebar shows, no frame but ours gets the text, and nobody speaks in our place',
  kinds: ['chromium', 'firefox'],
  prove: (build) =>
    atDesk(build, async ({ attuned, expect }) => {
      const blank = { html: '<!doctype html><title>A page</title><body>' };
      const listener = { html: `<!doctype html><title>Listens</title><script>(${spy})()</script><body>` };
      const desk = { html: smallDesk({ script: spy }) };
      const site = await servePages({ blank, listener, desk });
      const page = await attuned.newPage(site.allowed('desk'));
      // One frame after the other, here and below: of two of other processes at once the test tool may lose one for good.
      await attuned.sidebar(page);
      await page.evaluate((src) => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { src, width: 20, height: 20 });
        document.body.append(frame);
        return new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
      }, site.foreign('listener'));
      await tryOut(attuned, page);
      const frame = await attuned.sidebar(page);

      const shown = (await readSidebar(frame)).all.split('\n').filter((line) => line.length >= LEAST_LINE);
      const own = await page.evaluate(() => document.body.innerText);
      const secret = shown.filter((line) => !own.includes(line));
      expect(secret.length > 3, 'the sidebar shows too little to look for');
      for (const way of await page.evaluate(hunt, secret)) expect(false, `the page reads the sidebar by ${way}`);
      const spied = await page.evaluate(() => {
        const { heard, frames, reports } = window as unknown as Spied;
        return { heard, reports, frames: frames.map(({ src }) => src) };
      });
      expect(spied.heard.length === 0, `the page heard ${spied.heard[0]?.slice(0, 200)}`);
      expect(spied.reports.length === 0, `the page is told of ${spied.reports[0]}`);
      expect(spied.frames.length === 0, `the page got hold of our frame at ${spied.frames[0]}`);
      for (const heard of await heardBy(page, site.foreign('listener')))
        expect(false, `another frame of the page heard ${heard.slice(0, 200)}`);

      const address = await addressOf(page, attuned);
      await frame.evaluate((elsewhere) => location.assign(elsewhere), site.foreign('listener')).catch(() => {});
      let token: string | undefined;
      const isOffered = await comesTrue(async () => {
        [token] = await tokensOf(attuned);
        return (
          token !== undefined && page.frames().filter((one) => one.url() === site.foreign('listener')).length === 2
        );
      });
      expect(isOffered, 'no port was offered to what stands in our frame: nothing was shown');
      for (const heard of await heardBy(page, site.foreign('listener')))
        expect(false, `a page that was put in our frame was given ${heard.slice(0, 200)}`);

      for (const where of [site.allowed('blank'), site.foreign('blank')]) {
        const imitator = await attuned.newPage(where);
        if (where === site.allowed('blank')) await attuned.sidebar(imitator);
        await imitator.evaluate(imitate, address, token ?? '');
        const answered = await imitator.evaluate(() => (window as unknown as { answered: string[] }).answered);
        expect(answered.length === 0, `a page on ${where} spoke in our place and was answered ${answered[0]}`);
        for (const one of imitator.frames()) {
          const text = await one.evaluate(() => document.body?.innerText ?? '');
          expect(!text.includes('imitates us'), `a page on ${where} spoke in our place: ${text.slice(0, 80)}`);
        }
        await imitator.close();
      }
      await site.close();
    }),
  faults: [
    {
      name: 'the text is also posted on the page’s window',
      edits: [
        {
          file: 'lib/bridge/serve-page.ts',
          find: 'const say = (message: FromPage): void => port?.say(message);',
          put: "const say = (message: FromPage): void => { window.postMessage(message, '*'); port?.say(message); };",
        },
      ],
      found: /the page heard \{"type":"snapshot"/,
    },
    {
      name: 'the port is offered to whatever stands in the frame',
      edits: [
        {
          file: 'lib/bridge/handshake.ts',
          find: 'postMessage(greeting, frameOrigin, [channel.port2])',
          put: "postMessage(greeting, '*', [channel.port2])",
        },
      ],
      found: /a page that was put in our frame was given/,
    },
    {
      name: 'the sidebar takes a port without having its token verified',
      edits: [
        {
          file: 'lib/bridge/handshake.ts',
          find: 'await verifyTokens([...asked.keys()]).catch(() => null)',
          put: '[...asked.keys()][0] ?? null',
        },
      ],
      found: /spoke in our place/,
    },
    {
      name: 'the sidebar’s element is made where the page can define it',
      edits: [
        {
          file: 'lib/bridge/sidebar-frame.ts',
          find: "page.implementation.createHTMLDocument().createElement('attune-sidebar')",
          put: "page.createElement('attune-sidebar')",
        },
      ],
      found: /the page got hold of our frame/,
    },
  ],
} satisfies Proof;

/** All that pages of this address in the page's frames heard. */
async function heardBy(page: Page, address: string): Promise<string[]> {
  const frames = page.frames().filter((frame) => frame.url() === address);
  const heard = await Promise.all(frames.map((frame) => frame.evaluate(() => (window as unknown as Spied).heard)));
  return heard.flat();
}

/** The address our frame really has: Chromium gives it another in each session, and lets no page embed the plain one. */
async function addressOf(page: Page, attuned: AtDesk['attuned']): Promise<string> {
  if (attuned.kind === 'firefox') return attuned.urlOf('sidebar.html');
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const sources = nodes.flatMap(({ attributes = [] }) =>
    attributes.filter((one) => one.startsWith('chrome-extension:')),
  );
  await session.detach();
  return sources[0] ?? '';
}

/** Tokens that were issued and not used yet. */
function tokensOf(attuned: AtDesk['attuned']): Promise<string[]> {
  return attuned.inOwnPage(async (api) => Object.keys((await api.storage.session.get('tokens'))['tokens'] ?? {}));
}
