import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

const PAGES = join(import.meta.dirname, '../hosts');

/** What a saved page tells of itself. */
interface Saved {
  readonly url: string;
  readonly expected: {
    readonly conversation: { readonly messages: readonly { readonly author: string; readonly text: string }[] };
  };
}

/** What is known of a saved page of a host. */
export function savedPage(hostId: string, name: string): Saved {
  return JSON.parse(readFileSync(join(PAGES, hostId, `${name}.json`), 'utf8')) as Saved;
}

/** Opens a saved page at this address, as if it stood there; nothing else of the web is there. */
export async function openSaved(browser: Browser, hostId: string, name: string, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // Pages of our own come from the package.
    if (!request.url().startsWith('http')) {
      void request.continue();
      return;
    }
    const isPage = request.isNavigationRequest() && request.url().startsWith(new URL(url).origin);
    const body = isPage ? readFileSync(join(PAGES, hostId, `${name}.html`)) : '';
    void request.respond({ status: 200, contentType: isPage ? 'text/html; charset=utf-8' : 'text/plain', body });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}
