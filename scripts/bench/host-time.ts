import type { CDPSession, Page } from 'puppeteer-core';
import { type BenchDesk, deskMail } from './bench-desk.ts';
import type { Findings } from './figure.ts';
import { figureOf, ratiosOf } from './figure-of.ts';
import type { BenchOptions } from './options.ts';

/** The budget: so much more of the main thread's time, as a share of what the page takes without us. */
const MOST_TIMES = 1.02;
const REPLIES = [
  'Hi, thanks for telling us, I am sending a new one today.',
  "I'm sorry about the wait, your parcel leaves on Friday.",
  "Unfortunately we can't change that, but I can refund it.",
  'Good news, the missing part is here and goes out today.',
  'As I said before, it needs to be sent back to us first.',
];

/** How the agent works through one conversation, in ms. */
interface Pace {
  readonly reads: number;
  readonly key: number;
  readonly looks: number;
}
const HUMAN: Pace = { reads: 5_000, key: 110, looks: 2_500 };
const HURRIED: Pace = { reads: 700, key: 30, looks: 500 };

/** What the page's main thread did, in ms of its processor time. */
interface Busy {
  readonly task: number;
  readonly script: number;
  readonly layout: number;
}

/** Conversations counted together: three that are answered and one that is only read, each side first in two of them. */
const AT_ONCE = 4;

/** The same session of an agent on the same desk, with Attune and without, conversation by conversation in turn. */
export async function hostTime(options: BenchOptions): Promise<Findings> {
  const { isQuick, say } = options;
  if (options.browser === 'firefox')
    return { figures: [], notes: ['Firefox has no measure of one page’s main thread.'] };
  const ids = deskMail()
    .map(({ id }) => id)
    .slice(0, isQuick ? 4 : 20);
  const pace = isQuick ? HURRIED : HUMAN;
  const desk = await options.openDesk();
  try {
    const tabs = { with: await openMeasured(desk, 'with'), without: await openMeasured(desk, 'without') };
    const busy = { with: [tabs.with.loading], without: [tabs.without.loading] };
    const walls: number[] = [];
    for (const [at, id] of ids.entries()) {
      const reply = at % 4 === 3 ? undefined : REPLIES[at % REPLIES.length];
      say(`main thread, conversation ${at + 1} of ${ids.length}, with and without`);
      const start = performance.now();
      // Who goes first changes, so that neither always meets the warmer machine.
      const order = at % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const);
      for (const side of order)
        busy[side].push(await measured(tabs[side], () => work(tabs[side].page, id, reply, pace)));
      walls.push((performance.now() - start) / 2);
    }
    return findingsOf(busy, walls, isQuick);
  } finally {
    await desk.close();
  }
}

function findingsOf(busy: { with: Busy[]; without: Busy[] }, walls: readonly number[], isQuick: boolean): Findings {
  const [loadingWith, ...visitsWith] = busy.with;
  const [loadingWithout, ...visitsWithout] = busy.without;
  const of = (visits: readonly Busy[], part: keyof Busy) => visits.map((one) => one[part]);
  const tasks = { with: of(visitsWith, 'task'), without: of(visitsWithout, 'task') };
  const scripts = { with: of(visitsWith, 'script'), without: of(visitsWithout, 'script') };
  const wall = sum(walls);
  const shares = walls.map((one, at) => (((tasks.with[at] ?? 0) - (tasks.without[at] ?? 0)) / one) * 100);
  const parts = ratiosOf(sumsOf(tasks.with), sumsOf(tasks.without));
  const ours = ratiosOf(
    sumsOf(scripts.with).map((all, at) => (all - (sumsOf(scripts.without)[at] ?? 0)) * 100),
    sumsOf(tasks.without),
  );
  const session = ratiosOf([sum(tasks.with)], [sum(tasks.without)]);
  const total = (side: 'with' | 'without', part: keyof Busy) => [sum(of(busy[side], part))];
  return {
    figures: [
      figureOf('host-time.ratio', 'host page’s main thread over the session, with : without', '×', session, MOST_TIMES),
      figureOf('host-time.parts', `— the same, ${AT_ONCE} conversations at a time`, '×', parts),
      figureOf('host-time.script', '— added by script, of what the page takes without us', '%', ours),
      figureOf('host-time.added', '— added share of the session’s time', '%', shares),
      figureOf('host-time.load-added', '— added while the page loads', 'ms', [
        (loadingWith?.task ?? 0) - (loadingWithout?.task ?? 0),
      ]),
      figureOf('host-time.with', '— whole session with Attune', 'ms', total('with', 'task')),
      figureOf('host-time.without', '— whole session without', 'ms', total('without', 'task')),
      figureOf('host-time.with.script', '— of it script, with', 'ms', total('with', 'script')),
      figureOf('host-time.without.script', '— of it script, without', 'ms', total('without', 'script')),
      figureOf('host-time.with.layout', '— of it style and layout, with', 'ms', total('with', 'layout')),
      figureOf('host-time.without.layout', '— of it style and layout, without', 'ms', total('without', 'layout')),
    ],
    notes: [
      `Session of ${(wall / 1000).toFixed(0)} s each way (${walls.length} conversations${isQuick ? ', hurried' : ''}); the same desk under two names, one of them allowed.`,
      'Chromium’s own count (Performance.getMetrics, thread time): TaskDuration of the page’s main thread. The content',
      'script runs there, the sidebar does not: it has a process of its own. The demo desk is a light page; on a heavier',
      'one the same addition is a smaller share. One conversation differs from itself by a tenth, with nothing added:',
      'sums are compared. What script adds is ours; the rest is the browser’s work around it (timers, events, a record of',
      'each change) and noise. A second frame alone, with nothing in it and no reading, added nothing (2026-11: 1.00 ×).',
    ],
  };
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/** The sums of every so many values. */
function sumsOf(values: readonly number[]): number[] {
  return Array.from({ length: Math.ceil(values.length / AT_ONCE) }, (_, at) =>
    sum(values.slice(at * AT_ONCE, (at + 1) * AT_ONCE)),
  );
}

interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
  readonly loading: Busy;
}

async function openMeasured(desk: BenchDesk, side: 'with' | 'without'): Promise<Tab> {
  const page = await desk.attuned.browser.newPage();
  // A first visit brings the page into the process it will stay in.
  await page.goto(desk.urls[side]);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await busyOf(session);
  await page.reload();
  await page.waitForSelector('[data-row-id]');
  if (side === 'with') await desk.attuned.sidebar(page);
  await pause(1_500);
  return { page, session, loading: since(before, await busyOf(session)) };
}

async function measured({ page, session }: Tab, run: () => Promise<void>): Promise<Busy> {
  await page.bringToFront();
  const before = await busyOf(session);
  await run();
  return since(before, await busyOf(session));
}

/** Opens a conversation, reads it, writes a reply key by key, sends it. */
async function work(page: Page, id: string, reply: string | undefined, pace: Pace): Promise<void> {
  await page.locator(`[data-row-id="${id}"]`).click();
  await pause(pace.reads);
  if (reply !== undefined) {
    await page.click('[data-desk="editor"]');
    await page.keyboard.type(reply, { delay: pace.key });
    await pause(pace.looks);
    await page.click('[data-desk="send"]');
  }
  await pause(pace.looks);
}

async function busyOf(session: CDPSession): Promise<Busy> {
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (name: string) => (metrics.find((one) => one.name === name)?.value ?? 0) * 1000;
  return {
    task: ms('TaskDuration'),
    script: ms('ScriptDuration'),
    layout: ms('LayoutDuration') + ms('RecalcStyleDuration'),
  };
}

function since(before: Busy, now: Busy): Busy {
  return { task: now.task - before.task, script: now.script - before.script, layout: now.layout - before.layout };
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
