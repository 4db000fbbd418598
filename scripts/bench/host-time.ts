import type { CDPSession, Page } from 'puppeteer-core';
import { type BenchDesk, deskMail } from './bench-desk.ts';
import type { Findings } from './figure.ts';
import { figureOf, ratiosOf } from './figure-of.ts';
import type { BenchOptions } from './options.ts';

/**
 * The budget: so much more of the main thread's time, in percent of what the page takes without us. It is held against
 * what our script takes, and against how often the page is styled and laid out, which is counted exactly: two tabs of the
 * page without us differ from each other by more than that (see `host-time.noise`), so their ratio cannot tell.
 */
const MOST_MORE = 2;
const MOST_TIMES = 1 + MOST_MORE / 100;
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

/** What the page's main thread did, in ms of its processor time; and how often it styled and laid out the page. */
interface Busy {
  readonly task: number;
  readonly script: number;
  readonly layout: number;
  readonly rounds: number;
}

/** Conversations counted together: three that are answered and one that is only read. */
const AT_ONCE = 4;

/** With Attune, without it, and without it once more: how much the page differs from itself is the noise. */
const SIDES = ['with', 'without', 'again'] as const;
type Side = (typeof SIDES)[number];
type BySide<T> = Readonly<Record<Side, T>>;

/** The same session of an agent on the same desk, on each side, conversation by conversation in turn. */
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
    const tabs = await each((side) => openMeasured(desk, side));
    const busy = await each(async (side) => [tabs[side].loading]);
    const walls: number[] = [];
    for (const [at, id] of ids.entries()) {
      const reply = at % 4 === 3 ? undefined : REPLIES[at % REPLIES.length];
      say(`main thread, conversation ${at + 1} of ${ids.length}, with, without, without again`);
      const start = performance.now();
      // Who goes first changes, so that none always meets the warmer machine.
      const order = SIDES.map((_, turn) => SIDES[(at + turn) % SIDES.length] as Side);
      for (const side of order)
        busy[side].push(await measured(tabs[side], () => work(tabs[side].page, id, reply, pace)));
      walls.push((performance.now() - start) / SIDES.length);
    }
    return findingsOf(busy, walls, isQuick);
  } finally {
    await desk.close();
  }
}

async function each<T>(make: (side: Side) => Promise<T>): Promise<BySide<T>> {
  return { with: await make('with'), without: await make('without'), again: await make('again') };
}

function findingsOf(busy: BySide<readonly Busy[]>, walls: readonly number[], isQuick: boolean): Findings {
  const visits = (side: Side, part: keyof Busy): number[] => busy[side].slice(1).map((visit) => visit[part]);
  const plain = (part: keyof Busy): number[] =>
    visits('without', part).map((one, at) => (one + (visits('again', part)[at] ?? one)) / 2);
  const added = (part: keyof Busy): number[] => visits('with', part).map((one, at) => one - (plain(part)[at] ?? 0));
  const session = (side: Side, part: keyof Busy): number => sum(visits(side, part));
  const percent = (values: readonly number[]): number[] => values.map((value) => value * 100);
  const loading = (side: Side): number => busy[side][0]?.task ?? 0;
  const wall = sum(walls);
  const whole = ratiosOf([session('with', 'task')], [sum(plain('task'))]);
  const noise = ratiosOf([session('again', 'task')], [session('without', 'task')]);
  const totals = (['task', 'script', 'layout'] as const).flatMap((part) =>
    SIDES.map((side) =>
      figureOf(`host-time.${side}.${part}`, `— ${PARTS[part]}, ${NAMES[side]}`, 'ms', [session(side, part)]),
    ),
  );
  return {
    figures: [
      figureOf('host-time.ratio', 'host page’s main thread over the session, with : without', '×', whole),
      figureOf('host-time.noise', '— the same page without us, twice: one over the other', '×', noise),
      figureOf(
        'host-time.parts',
        `— with : without, ${AT_ONCE} conversations at a time`,
        '×',
        ratiosOf(sumsOf(visits('with', 'task')), sumsOf(plain('task'))),
      ),
      figureOf(
        'host-time.script',
        '— added by script, of what the page takes without us',
        '%',
        percent(ratiosOf(sumsOf(added('script')), sumsOf(plain('task')))),
        MOST_MORE,
      ),
      figureOf(
        'host-time.rounds',
        '— styled and laid out, with : without',
        '×',
        ratiosOf([session('with', 'rounds')], [sum(plain('rounds'))]),
        MOST_TIMES,
      ),
      figureOf(
        'host-time.added',
        '— added share of the session’s time',
        '%',
        percent(ratiosOf(sumsOf(added('task')), sumsOf(walls))),
      ),
      figureOf('host-time.load-added', '— added while the page loads', 'ms', [
        loading('with') - (loading('without') + loading('again')) / 2,
      ]),
      ...totals,
    ],
    notes: [
      `Session of ${(wall / 1000).toFixed(0)} s on each side (${walls.length} conversations${isQuick ? ', hurried' : ''}); the same desk under three names, one of them allowed.`,
      'Chromium’s own count (Performance.getMetrics, thread time): TaskDuration of the page’s main thread. The content',
      'script runs there, the sidebar does not: it has a process of its own. The demo desk is a light page; on a heavier',
      'one the same addition is a smaller share. “Without” is the mean of two tabs that know nothing of Attune; a ratio',
      'nearer to 1 than those two are to each other says no more than that. What script adds is ours; the rest is the',
      'browser’s work around it (timers, events, a record of each change).',
    ],
  };
}

const NAMES: BySide<string> = { with: 'with', without: 'without', again: 'without again' };
const PARTS: Readonly<Record<'task' | 'script' | 'layout', string>> = {
  task: 'whole session',
  script: 'of it script',
  layout: 'of it style and layout',
};

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

async function openMeasured(desk: BenchDesk, side: Side): Promise<Tab> {
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
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  const ms = (name: string) => of(name) * 1000;
  return {
    task: ms('TaskDuration'),
    script: ms('ScriptDuration'),
    layout: ms('LayoutDuration') + ms('RecalcStyleDuration'),
    rounds: of('LayoutCount') + of('RecalcStyleCount'),
  };
}

function since(before: Busy, now: Busy): Busy {
  return {
    task: now.task - before.task,
    script: now.script - before.script,
    layout: now.layout - before.layout,
    rounds: now.rounds - before.rounds,
  };
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
