import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOrFetchBrowser } from '../../scripts/browser/fetch.ts';
import { bundleAdapters } from '../../scripts/read-page/bundle-adapters.ts';

/**
 * How long a settled page takes to read, in real Chromium: saved pages of every host, with their messages and rows many
 * times over. Browsers on a busy machine pause at will, so the quickest of several readings is taken.
 */
const BUDGET_MS = { hundredMessages: 30, mostMessages: 50, mostRows: 50 };
const READINGS = 7;
const PAGES = join(import.meta.dirname, '../hosts');

interface InPage {
  attuneReadHere(now: number): {
    readonly conversation?: { readonly messages: readonly unknown[] };
    readonly rows?: readonly unknown[];
  };
  attuneElementsHere(): { readonly messages: readonly Element[]; readonly rows: readonly Element[] };
}

/** A host's saved page with the most messages, and the one with the most rows. */
function largestOf(
  hostId: string,
  count: (expected: Record<string, { messages?: unknown[] } & unknown[]>) => number,
): string | undefined {
  const pages = readdirSync(join(PAGES, hostId)).filter((file) => file.endsWith('.json'));
  const counted = pages.map((file) => {
    const { expected } = JSON.parse(readFileSync(join(PAGES, hostId, file), 'utf8'));
    return { name: file.replace('.json', ''), count: expected ? count(expected) : 0 };
  });
  const [largest] = counted.toSorted((one, other) => other.count - one.count);
  return largest && largest.count > 0 ? largest.name : undefined;
}

let browser: Browser;
let script: string;

beforeAll(async () => {
  script = await bundleAdapters();
  const { path } = await findOrFetchBrowser('chromium', (line) => console.error(line));
  browser = await puppeteer.launch({
    executablePath: path,
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
afterAll(() => browser?.close());

async function openSaved(hostId: string, name: string): Promise<Page> {
  const { url } = JSON.parse(readFileSync(join(PAGES, hostId, `${name}.json`), 'utf8')) as { url: string };
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.resourceType() === 'document' && request.frame()?.parentFrame() === null;
    const body = isPage ? readFileSync(join(PAGES, hostId, `${name}.html`)) : '';
    void request.respond({ contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  // Frames that a page fills by itself are filled with what was saved of them.
  const frames = readdirSync(join(PAGES, hostId))
    .filter((file) => file.startsWith(`${name}.frame`) && file.endsWith('.html'))
    .sort()
    .map((file) => readFileSync(join(PAGES, hostId, file), 'utf8'));
  await page.evaluate((documents) => {
    document.querySelectorAll('iframe').forEach((frame, at) => {
      frame.contentDocument?.open();
      frame.contentDocument?.write(documents[at] ?? '');
      frame.contentDocument?.close();
    });
  }, frames);
  return page;
}

/** Repeats what stands around each of these elements, up to so many, and tells the quickest of some readings in ms. */
function timeGrown(page: Page, what: 'messages' | 'rows', most: number): Promise<{ ms: number; count: number }> {
  return page.evaluate(
    (kind, wanted, times) => {
      const own = globalThis as unknown as InPage;
      const found = own.attuneElementsHere()[kind];
      // Of what is shown in a frame the frame itself.
      const [first, second] = found.map((one) => one.ownerDocument.defaultView?.frameElement ?? one);
      if (!first) return { ms: Number.POSITIVE_INFINITY, count: 0 };
      // What is repeated: the highest element around the first that does not hold the second, too.
      let item = first;
      while (
        item.parentElement &&
        item.parentElement !== document.body &&
        (second ? !item.parentElement.contains(second) : item === first)
      )
        item = item.parentElement;
      for (let count = found.length; count < wanted; count += 1) {
        const copy = item.cloneNode(true) as Element;
        for (const one of [copy, ...copy.querySelectorAll('[id]')]) if (one.id) one.id = `${one.id}${count}`;
        item.after(copy);
      }
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
    most,
    READINGS,
  );
}

const HOSTS = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

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
      const page = await openSaved(hostId, thread);
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
    const page = await openSaved(hostId, list);
    const most = await timeGrown(page, 'rows', 2_000);
    await page.close();
    console.info(`${hostId}: ${most.count} rows ${most.ms.toFixed(1)} ms`);
    expect(most.ms).toBeLessThanOrEqual(BUDGET_MS.mostRows);
  });
});
