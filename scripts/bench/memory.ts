import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { CDPSession, Frame, Page } from 'puppeteer-core';
import type { BenchDesk } from './bench-desk.ts';
import type { Figure, Findings } from './figure.ts';
import { figureOf } from './figure-of.ts';
import { insertText } from './insert-text.ts';
import type { BenchOptions } from './options.ts';

const OPENED = ['late-pendant', 'cracked-candles', 'charged-twice'];
const DRAFT = "Hi, I'm sorry about the wait. Unfortunately we can't refund the delivery fee.";
/** Tabs over which the cost of one more is measured. */
const TABS = 4;
/** Chromium starts the processes that run extensions with this word. */
const OURS = '--extension-process';

/** What a tab with Attune takes more than one without. */
export async function memory(options: BenchOptions): Promise<Findings> {
  const { isQuick, say, browser } = options;
  if (browser === 'firefox') return { figures: [], notes: ['Firefox tells neither heaps nor which process is whose.'] };
  const runs: Readonly<Record<string, number>>[] = [];
  for (let run = 0; run < (isQuick ? 1 : 5); run++) {
    say(`memory, browser ${run + 1}`);
    const desk = await options.openDesk();
    try {
      runs.push({ ...(await heaps(desk)), ...(await resident(desk, isQuick ? 2 : TABS)) });
    } finally {
      await desk.close();
    }
  }
  const figure = (id: string, says: string): Figure[] => {
    const values = runs.flatMap((run) => run[id] ?? []);
    return values.length === 0 ? [] : [figureOf(`memory.${id}`, says, 'MB', values)];
  };
  return {
    figures: [
      ...figure('content', 'content script, JS heap (page with less page without)'),
      ...figure('frame', 'sidebar frame, JS heap'),
      ...figure('background', 'background, JS heap'),
      ...figure('first-tab', 'our own processes, one tab (PSS)'),
      ...figure('next-tab', 'our own processes, each further tab (PSS)'),
    ],
    notes: [
      'After three conversations and a draft in each tab. Heaps after a forced collection.',
      'PSS: proportional set size of Chromium’s extension processes (Linux), less what they take without a tab of ours;',
      'whatever else a further tab of the host costs is not in it.',
    ],
  };
}

/** JS heaps after a collection, in MB. */
async function heaps(desk: BenchDesk): Promise<Record<string, number>> {
  const withIt = await useTab(desk, false);
  const without = await useTab(desk, true);
  const worker = await desk.attuned.browser.waitForTarget((target) => target.type() === 'service_worker');
  const heapOf = async (session: CDPSession): Promise<number> => {
    for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const content = (await heapOf(await withIt.createCDPSession())) - (await heapOf(await without.createCDPSession()));
  const frame = await heapOf(sessionOf(await desk.attuned.sidebar(withIt)));
  const background = await heapOf(await worker.createCDPSession());
  await Promise.all([withIt.close(), without.close()]);
  return { content, frame, background };
}

/** A frame of another origin has a debugger session of its own, which Puppeteer keeps to itself. */
function sessionOf(frame: Frame): CDPSession {
  return (frame as unknown as { client: CDPSession }).client;
}

/** What our own processes take with one tab and with several, in MB. */
async function resident(desk: BenchDesk, most: number): Promise<Record<string, number>> {
  const pid = desk.attuned.browser.process()?.pid;
  if (pid === undefined || !existsSync('/proc/self/smaps_rollup')) return {};
  const tabs: Page[] = [];
  const sizes = [pssOf(pid)];
  for (let tab = 0; tab < most; tab++) {
    tabs.push(await useTab(desk, false));
    sizes.push(pssOf(pid));
  }
  await Promise.all(tabs.map((tab) => tab.close()));
  const [none = 0, one = 0] = sizes;
  return { 'first-tab': one - none, 'next-tab': ((sizes.at(-1) ?? 0) - one) / (most - 1) };
}

/** Works in a fresh tab of the desk for a moment. */
async function useTab(desk: BenchDesk, without: boolean): Promise<Page> {
  const page = await desk.open('', { without });
  const frame = without ? undefined : await desk.attuned.sidebar(page);
  for (const id of OPENED) {
    await page.locator(`[data-row-id="${id}"]`).click();
    await page.waitForSelector(`[data-desk="conversation"][data-id="${id}"]`);
    await frame?.waitForSelector('[data-part="customer"]');
  }
  await page.click('[data-desk="editor"]');
  await insertText(page, DRAFT);
  await frame?.waitForSelector('.nudge-card');
  return page;
}

/** Proportional set size of the extension processes among a process's descendants, in MB. */
function pssOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const stat = Number.isInteger(pid) ? readOrNothing(`/proc/${pid}/stat`) : '';
    const parent = /\) \S (\d+)/.exec(stat)?.[1];
    if (parent !== undefined) parents.set(pid, Number(parent));
  }
  const isOurs = (pid: number | undefined): boolean => pid !== undefined && (pid === root || isOurs(parents.get(pid)));
  return [...parents.keys()]
    .filter((pid) => isOurs(pid) && readOrNothing(`/proc/${pid}/cmdline`).includes(OURS))
    .map((pid) => Number(/^Pss:\s+(\d+)/m.exec(readOrNothing(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1000)
    .reduce((sum, one) => sum + one, 0);
}

/** A process may end while it is looked at. */
function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
