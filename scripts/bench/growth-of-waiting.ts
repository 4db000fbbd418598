import type { Page } from 'puppeteer-core';
import { loadEngine } from '../load-engine.ts';
import type { BenchDesk } from './bench-desk.ts';
import type { Findings } from './figure.ts';
import { curveOf } from './figure-of.ts';
import { interleave } from './interleave.ts';
import type { BenchOptions } from './options.ts';

const SIZES = [0, 10, 100, 1_000, 10_000];
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const OFFICE = [{ from: '09:00', to: '17:00' }];

/** How the clock and the popup grow with the number of customers who wait. */
export async function growthOfWaiting(options: BenchOptions): Promise<Findings> {
  const { isQuick, say } = options;
  say('the clock, from 0 to 10,000 who wait');
  const plans = await plan(isQuick);
  const popups: number[][] = SIZES.map(() => []);
  const desk = await options.openDesk();
  try {
    for (let run = 0; run < (isQuick ? 1 : 5); run++) {
      for (const [at, size] of SIZES.entries()) {
        say(`popup with ${size} who wait, run ${run + 1}`);
        await keepWaiting(desk, size);
        popups[at]?.push(await timeToShow(desk, size));
      }
    }
  } finally {
    await desk.close();
  }
  const about = { of: 'who wait', unit: 'ms' } as const;
  const all = [
    curveOf({ ...about, id: 'growth.clock', says: 'the clock’s plan' }, SIZES, plans),
    curveOf({ ...about, id: 'growth.popup', says: 'popup opened to list shown' }, SIZES, popups),
  ];
  return {
    curves: all.map(({ curve }) => curve),
    figures: all.flatMap(({ figures }) => figures),
    notes: [
      'Plan: planClock in Node, a new working week object each time, customers waiting from now back to 55 days.',
      'Popup: its page opened in a tab, from its navigation to the line with the number of those who wait.',
    ],
  };
}

/** One who waits, at a place spread evenly over 55 days back from `now`. */
function rowAt(at: number, of: number, now: number) {
  return {
    conversationKey: at.toString(16).padStart(64, '0'),
    hostId: 'demo',
    origin: 'http://127.0.0.1:4820',
    waitingSince: Math.round(now - ((at + 1) / of) * 55 * DAY),
    state: 'unread' as const,
    clock: 'first-reply' as const,
    pressing: [],
    isPartial: true,
    promises: [],
    draft: null,
    droppedPromises: [],
    snoozedAt: null,
    snoozedUntil: null,
    isIgnored: false,
    warnedAt: now,
    toldAt: now,
    settledAt: null,
  };
}

async function plan(isQuick: boolean): Promise<number[][]> {
  const { planClock } = await loadEngine();
  const now = Date.UTC(2026, 10, 18, 10);
  const quiet = { notifications: true, pausedUntil: 0 };
  const work = SIZES.map((size): [string, () => unknown] => {
    const rows = Array.from({ length: size }, (_, at) => rowAt(at, size, now));
    return [
      String(size),
      () => {
        const days = { 1: OFFICE, 2: OFFICE, 3: OFFICE, 4: OFFICE, 5: OFFICE, 6: [], 7: [] };
        const week = { timeZone: 'Europe/Oslo', days };
        return planClock(
          rows,
          { replyMinutes: 240, updateMinutes: 960, pressing: undefined, hosts: [], atRiskShare: 0.75, week },
          quiet,
          now,
        );
      },
    ];
  });
  const times = await interleave(Object.fromEntries(work), isQuick ? 3 : 11, 1, 2);
  return SIZES.map((size) => times[String(size)] ?? []);
}

/** Puts so many waiting customers into the extension's own database, in place of those that were there. */
async function keepWaiting({ attuned }: BenchDesk, size: number): Promise<void> {
  const now = Date.now();
  const rows = Array.from({ length: size }, (_, at) => rowAt(at, size, now));
  const page = await attuned.openOwnPage('options.html');
  await page.evaluate(async (wanted) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('attune'));
    const transaction = database.transaction('waiting', 'readwrite');
    const store = transaction.objectStore('waiting');
    store.clear();
    for (const row of wanted) store.put(row);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
    // As after any change of who waits.
    const page = globalThis as unknown as Record<
      'chrome' | 'browser',
      { runtime: { sendMessage(what: object): Promise<unknown> } }
    >;
    await (page.browser ?? page.chrome).runtime.sendMessage({ call: 'look-at-clock', data: null });
  }, rows);
  await page.close();
}

/** From opening the popup's page to the number of those who wait being shown, in ms. */
async function timeToShow({ attuned }: BenchDesk, size: number): Promise<number> {
  const page = await attuned.browser.newPage();
  await page.evaluateOnNewDocument(noteList);
  await page.goto(attuned.urlOf('popup.html'), attuned.kind === 'firefox' ? { waitUntil: [] } : {});
  const shown = await shownIn(page, size);
  await page.close();
  return shown;
}

function noteList(): void {
  const seen: Record<string, number> = {};
  Object.assign(window, { attuneSeen: seen });
  new MutationObserver(() => {
    const count = document.querySelector('.waiting-now h2 span')?.textContent;
    const none = document.querySelector('.waiting-now .waiting-now-none') === null ? undefined : '0';
    for (const found of [count, none]) if (found) seen[found] ??= performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

async function shownIn(page: Page, size: number): Promise<number> {
  const found = await page.waitForFunction(
    (wanted) => (window as never as { attuneSeen: Record<string, number> }).attuneSeen[wanted],
    { polling: 20, timeout: 60_000 },
    String(size),
  );
  return (await found.jsonValue()) as number;
}
