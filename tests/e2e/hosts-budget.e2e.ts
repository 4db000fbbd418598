import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleAdapters } from '../../scripts/read-page/bundle-adapters.ts';
import { grow, HOSTS, type InPage, largestOf, openSaved, plainChromium } from './saved-in-browser.ts';

/**
 * How long a settled page takes to read, in real Chromium: saved pages of every host, with their messages and rows many
 * times over. Browsers on a busy machine pause at will, so the quickest of several readings is taken.
 */
const BUDGET_MS = { hundredMessages: 30, mostMessages: 50, mostRows: 50 };
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
      await page.close();
      console.info(
        `${hostId}: ${hundred.count} messages ${hundred.ms.toFixed(1)} ms, ${most.count} ${most.ms.toFixed(1)} ms`,
      );
      expect(hundred.count).toBeGreaterThanOrEqual(100);
      expect(hundred.ms).toBeLessThanOrEqual(BUDGET_MS.hundredMessages);
      expect(most.count).toBeGreaterThanOrEqual(500);
      expect(most.ms).toBeLessThanOrEqual(BUDGET_MS.mostMessages);
    },
  );

  test.each(lists)('given two thousand rows of %s, they are read in time', async (hostId, list) => {
    const page = await openSaved(browser, script, hostId, list);
    const most = await timeGrown(page, 'rows', 2_000);
    await page.close();
    console.info(`${hostId}: ${most.count} rows ${most.ms.toFixed(1)} ms`);
    expect(most.ms).toBeLessThanOrEqual(BUDGET_MS.mostRows);
  });
});
