import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findOrFetchBrowser } from '../../scripts/browser/fetch.ts';

/** Saved pages of all hosts, one folder each. */
const PAGES = join(import.meta.dirname, '../hosts');

/** Names of all hosts that have saved pages. */
export const HOSTS = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What the bundle of the adapters leaves in a page. */
export interface InPage {
  attuneReadHere(now: number): {
    readonly conversation?: { readonly messages: readonly unknown[] };
    readonly rows?: readonly unknown[];
    readonly isLooking?: boolean;
  };
  /** As if the page's host were not known, in parts: one of them. */
  attuneReadAnywhere: InPage['attuneReadHere'];
  /** The longest part of pointing at a message, in ms. */
  attunePointHere(): number;
  attuneElementsHere(): { readonly messages: readonly Element[]; readonly rows: readonly Element[] };
}

/** The host's saved page with the most of something, as its expected snapshot tells; `undefined` where none has any. */
export function largestOf(
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

/** Chromium without any extension, for saved pages. */
export async function plainChromium(): Promise<Browser> {
  const { path } = await findOrFetchBrowser('chromium', (line) => console.error(line));
  return puppeteer.launch({
    executablePath: path,
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** Opens a saved page at its own address, with a script in it; nothing is asked of any network. */
export async function openSaved(browser: Browser, script: string, hostId: string, name: string): Promise<Page> {
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

/** Repeats what stands around each of these elements until there are so many. False where the page has none. */
export function grow(page: Page, what: 'messages' | 'rows', most: number): Promise<boolean> {
  return page.evaluate(
    (kind, wanted) => {
      const own = globalThis as unknown as InPage;
      const found = own.attuneElementsHere()[kind];
      // Of what is shown in a frame the frame itself.
      const [first, second] = found.map((one) => one.ownerDocument.defaultView?.frameElement ?? one);
      if (!first) return false;
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
      return true;
    },
    what,
    most,
  );
}
