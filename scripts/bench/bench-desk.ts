import { existsSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from '../browser/find.ts';
import { type Attuned, launch } from '../browser/launch.ts';
import { type DatedConversation, datedConversations } from '../demo-desk/conversations.ts';
import { AGENTS } from '../demo-desk/desk-conversation.ts';
import { serveDemoDesk } from '../demo-desk/server.ts';

/** A real browser with the production build on the demo desk, for measuring. */
export interface BenchDesk {
  readonly attuned: Attuned;
  /** The desk at an address Attune may run on, and the same desk at three where it may not. */
  readonly urls: Readonly<Record<'with' | 'without' | 'again' | 'framed', string>>;
  /** Opens the desk; `watch` runs in the page before any script of it. `mail` takes the place of the desk's own. */
  open(where?: string, options?: OpenOptions): Promise<Page>;
  /** Opens the desk with Attune and waits for its sidebar. */
  openWithSidebar(where?: string, options?: OpenOptions): Promise<{ page: Page; frame: Frame }>;
  close(): Promise<void>;
}

interface OpenOptions {
  readonly watch?: () => void;
  readonly mail?: readonly DatedConversation[];
  readonly without?: boolean;
}

/** Starts browser and desk. @throws Error where there is no build */
export async function benchDesk(kind: BrowserKind): Promise<BenchDesk> {
  const folder = `.output/${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: run \`npm run build\` first.`);
  const desk = await serveDemoDesk();
  const attuned = await launch({ kind, headless: true });
  await attuned.allow('http://127.0.0.1/*');
  // Browsers take every name under localhost for this machine; each name has a process of its own.
  const named = (name: string): string => desk.url.replace('127.0.0.1', name);
  const urls = {
    with: desk.url,
    without: named('localhost'),
    again: named('again.localhost'),
    framed: named('framed.localhost'),
  };

  const open = async (where = '', { watch, mail, without }: OpenOptions = {}): Promise<Page> => {
    const page = await attuned.browser.newPage();
    if (watch) await page.evaluateOnNewDocument(watch);
    if (mail) await giveMail(page, mail);
    await page.goto((without ? urls.without : urls.with) + where);
    await page.waitForSelector('[data-row-id]');
    return page;
  };
  return {
    attuned,
    urls,
    open,
    async openWithSidebar(where, options) {
      const page = await open(where, options);
      return { page, frame: await attuned.sidebar(page) };
    },
    async close() {
      await attuned.close();
      await desk.close();
    },
  };
}

async function giveMail(page: Page, conversations: readonly DatedConversation[]): Promise<void> {
  const body = JSON.stringify({ agents: AGENTS, conversations });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().endsWith('/conversations.json')) void request.respond({ contentType: 'application/json', body });
    else void request.continue();
  });
}

/** The demo desk's own mail, for choosing from. */
export function deskMail(): readonly DatedConversation[] {
  return datedConversations(Date.now());
}
