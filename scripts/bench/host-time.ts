import type { CDPSession, Page } from 'puppeteer-core';
import { type BenchDesk, deskMail } from './bench-desk.ts';
import type { Findings } from './figure.ts';
import { type Busy, type BySide, hostTimeFindings, SIDES, type Side } from './host-time-findings.ts';
import type { BenchOptions } from './options.ts';

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

/**
 * The same session of an agent on the same desk, on each side, key by key in turn: each has a window of its own that
 * takes itself for the one in front. What the machine does meanwhile slows all alike; conversation by conversation in
 * turn it would not, and all at once they would slow each other.
 */
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
      say(`main thread, conversation ${at + 1} of ${ids.length}, on each side`);
      const start = performance.now();
      // Who goes first changes, so that none always meets the warmer machine.
      const order = SIDES.map((_, turn) => SIDES[(at + turn) % SIDES.length] as Side);
      const before = await each((side) => busyOf(tabs[side].session));
      await work(
        order.map((side) => tabs[side].page),
        id,
        reply,
        pace,
      );
      for (const side of SIDES) busy[side].push(since(before[side], await busyOf(tabs[side].session)));
      walls.push(performance.now() - start);
    }
    return hostTimeFindings(busy, walls, isQuick);
  } finally {
    await desk.close();
  }
}

async function each<T>(make: (side: Side) => Promise<T>): Promise<BySide<T>> {
  return {
    with: await make('with'),
    without: await make('without'),
    again: await make('again'),
    framed: await make('framed'),
  };
}

interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
  readonly loading: Busy;
}

async function openMeasured(desk: BenchDesk, side: Side): Promise<Tab> {
  const page = await desk.attuned.browser.newPage({ type: 'window' });
  await page.emulateFocusedPage(true);
  // A first visit brings the page into the process it will stay in.
  await page.goto(desk.urls[side]);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await busyOf(session);
  await page.reload();
  await page.waitForSelector('[data-row-id]');
  if (side === 'with') await desk.attuned.sidebar(page);
  if (side === 'framed') await page.evaluate(putEmptyFrame);
  await pause(1_500);
  return { page, session, loading: since(before, await busyOf(session)) };
}

/** In the page: what any sidebar needs there, and nothing of ours. */
function putEmptyFrame(): void {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;top:0;right:0;width:360px;height:100%;border:0;z-index:2147483646';
  document.documentElement.style.marginRight = '360px';
  document.documentElement.append(frame);
}

/** Opens a conversation, reads it, writes a reply key by key, sends it: each step on all pages in turn. */
async function work(pages: readonly Page[], id: string, reply: string | undefined, pace: Pace): Promise<void> {
  const onAll = async (step: (page: Page) => Promise<void>, ms: number): Promise<void> => {
    for (const page of pages) {
      const start = performance.now();
      await step(page);
      await pause(Math.max(0, ms / pages.length - (performance.now() - start)));
    }
  };
  await onAll((page) => page.locator(`[data-row-id="${id}"]`).click(), pace.reads);
  if (reply !== undefined) {
    await onAll((page) => page.click('[data-desk="editor"]'), pace.looks / 4);
    for (const key of reply) await onAll((page) => page.keyboard.type(key), pace.key);
    await pause(pace.looks);
    await onAll((page) => page.click('[data-desk="send"]'), pace.looks / 4);
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
