import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserKind } from '../../scripts/browser/find.ts';
import { type DemoDesk, type SentReply, serveDemoDesk } from '../../scripts/demo-desk/server.ts';
import { type AttunedBrowser, attunedBrowser } from './attuned-browser.ts';

/** Both browsers; each suite runs in each. */
export const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** A browser with Attune on the demo desk, shared by the tests of one suite. */
export interface DeskBrowser extends AttunedBrowser {
  readonly desk: DemoDesk;
  /** Opens the desk; `query` like `?theme=dark`, `hash` like `#c/abuse`. */
  open(where?: string): Promise<{ page: Page; frame: Frame }>;
  sent(): Promise<readonly SentReply[]>;
}

/** Starts browser and desk before the suite, and ends both after it. */
export function deskBrowser(kind: BrowserKind, options: { readonly allowed?: boolean } = {}): DeskBrowser {
  const browser = attunedBrowser(kind, options);
  let desk: DemoDesk;
  const opened: Page[] = [];
  beforeAll(async () => {
    desk = await serveDemoDesk();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close().catch(() => {})));
  });
  afterAll(async () => {
    await desk?.close();
  });
  return {
    get attuned() {
      return browser.attuned;
    },
    get desk() {
      return desk;
    },
    async open(where = '') {
      const page = await browser.attuned.newPage(desk.url + where);
      opened.push(page);
      return { page, frame: await browser.attuned.sidebar(page) };
    },
    sent: async () => (await (await fetch(`${desk.url}sent`)).json()) as SentReply[],
    set: browser.set,
  };
}
