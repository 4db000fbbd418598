import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleAdapters } from '../../scripts/read-page/bundle-adapters.ts';
import { grow, HOSTS, type InPage, largestOf, openSaved, plainChromium } from './saved-in-browser.ts';

/**
 * How long a settled page takes to read, in real Chromium: saved pages of every host, with their messages and rows many
 * times over. Browsers on a busy machine pause at will, so the quickest of several readings is taken.
 */
const BUDGET_MS = { hundredMessages: 30, mostMessages: 50, mostRows: 50, unknown: 50 };
const READINGS = 7;
let browser: Browser;
let script: string;

beforeAll(async () => {
  script = await bundleAdapters();
  browser = await plainChromium();
});
afterAll(() => browser?.close());

/** Grows the page to so many, and tells the quickest of some readings in ms. */
async function timeGrown(page: Page, what: 'messages' | 'rows', most: number): Promise<{ ms: number; count: number }> {
  if (!(await grow(page, what, most))) return { ms: Number.POSITIVE_INFINITY, count: 0 };
  return page.evaluate(
    (kind, times) => {
      const own = globalThis as unknown as InPage;
      let ms = Number.POSITIVE_INFINITY;
      let count = 0;
      for (let time = 0; time < times; time += 1) {
        const start = performance.now();
        const read = own.attuneReadHere(Date.now());
        ms = Math.min(ms, performance.now() - start);
        count = kind === 'rows' ? (read.rows?.length ?? 0) : (read.conversation?.messages.length ?? 0);
      }
      return { ms, count };
    },
    what,
    READINGS,
  );
}

/**
 * The same page as if its host were not known: it is looked through in parts, and read by what was found then. Tells the
 * longest part, all of them, and a reading afterwards, in ms.
 */
function timeUnknown(page: Page): Promise<{ part: number; all: number; again: number; count: number }> {
  return page.evaluate((times) => {
    const own = globalThis as unknown as InPage;
    const timed = (): { ms: number; count: number; isLooking: boolean } => {
      const start = performance.now();
      const { conversation, isLooking = false } = own.attuneReadAnywhere(Date.now());
      return { ms: performance.now() - start, count: conversation?.messages.length ?? 0, isLooking };
    };
    const least = Number.POSITIVE_INFINITY;
    const quickest = { part: least, all: least, again: least, count: 0 };
    for (let time = 0; time < times; time += 1) {
      // At another address it is another page.
      history.replaceState(null, '', `#${time}`);
      const parts = [timed()];
      while (parts.at(-1)?.isLooking) parts.push(timed());
      quickest.part = Math.min(quickest.part, Math.max(...parts.map(({ ms }) => ms)));
      quickest.all = Math.min(
        quickest.all,
        parts.reduce((sum, { ms }) => sum + ms, 0),
      );
      quickest.again = Math.min(quickest.again, timed().ms);
      quickest.count = Math.max(quickest.count, parts.at(-1)?.count ?? 0);
    }
    return quickest;
  }, READINGS);
}

/** The agent points at a message of such a page: the longest part of what is done then, in ms. */
function timePointing(page: Page): Promise<number> {
  return page.evaluate((times) => {
    const own = globalThis as unknown as InPage;
    let ms = Number.POSITIVE_INFINITY;
    for (let time = 0; time < times; time += 1) ms = Math.min(ms, own.attunePointHere());
    return ms;
  }, READINGS);
}

/** Each host with its page of the most messages; a webmail that shows one mail at a time has no such page. */
const threads = HOSTS.flatMap((hostId) => {
  const name = largestOf(hostId, ({ conversation }) => (conversation?.messages?.length ?? 0) - 1);
  return name === undefined ? [] : [[hostId, name] as const];
});
const lists = HOSTS.flatMap((hostId) => {
  const name = largestOf(hostId, ({ rows }) => rows?.length ?? 0);
  return name === undefined ? [] : [[hostId, name] as const];
});

describe('how long reading takes', () => {
  test.each(threads)(
    'given a hundred messages of %s, and five hundred, they are read in time',
    async (hostId, thread) => {
      const page = await openSaved(browser, script, hostId, thread);
      const hundred = await timeGrown(page, 'messages', 100);
      const most = await timeGrown(page, 'messages', 500);
      const unknown = await timeUnknown(page);
      const pointed = await timePointing(page);
      await page.close();
      console.info(
        `${hostId}, not known: ${unknown.count} messages ${unknown.all.toFixed(1)} ms in parts of ≤ ${unknown.part.toFixed(1)}, then ${unknown.again.toFixed(1)}; pointed at: parts of ≤ ${pointed.toFixed(1)}`,
      );
      console.info(
        `${hostId}: ${hundred.count} messages ${hundred.ms.toFixed(1)} ms, ${most.count} ${most.ms.toFixed(1)} ms`,
      );
      expect(hundred.count).toBeGreaterThanOrEqual(100);
      expect(hundred.ms).toBeLessThanOrEqual(BUDGET_MS.hundredMessages);
      expect(most.count).toBeGreaterThanOrEqual(500);
      expect(most.ms).toBeLessThanOrEqual(BUDGET_MS.mostMessages);
      expect(Math.max(unknown.part, unknown.again, pointed)).toBeLessThanOrEqual(BUDGET_MS.unknown);
    },
  );

  test.each(lists)('given two thousand rows of %s, they are read in time', async (hostId, list) => {
    const page = await openSaved(browser, script, hostId, list);
    const most = await timeGrown(page, 'rows', 2_000);
    const unknown = await timeUnknown(page);
    await page.close();
    console.info(`${hostId}: ${most.count} rows ${most.ms.toFixed(1)} ms`);
    console.info(
      `${hostId}, not known: a list ${unknown.all.toFixed(1)} ms in parts of ≤ ${unknown.part.toFixed(1)}, then ${unknown.again.toFixed(1)}`,
    );
    expect(Math.max(unknown.part, unknown.again)).toBeLessThanOrEqual(BUDGET_MS.unknown);
    expect(most.ms).toBeLessThanOrEqual(BUDGET_MS.mostRows);
  });
});
