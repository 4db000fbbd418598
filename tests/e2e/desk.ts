import { existsSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Settings } from '../../lib/settings/settings.ts';
import type { BrowserKind } from '../../scripts/browser/find.ts';
import { type Attuned, launch } from '../../scripts/browser/launch.ts';
import { type DemoDesk, type SentReply, serveDemoDesk } from '../../scripts/demo-desk/server.ts';

/** Both browsers; each suite runs in each. */
export const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** A browser with Attune on the demo desk, shared by the tests of one suite. */
export interface DeskBrowser {
  readonly attuned: Attuned;
  readonly desk: DemoDesk;
  /** Opens the desk; `query` like `?theme=dark`, `hash` like `#c/abuse`. */
  open(where?: string): Promise<{ page: Page; frame: Frame }>;
  sent(): Promise<readonly SentReply[]>;
  /** Changes settings as the options page does. */
  set(settings: Partial<Settings>): Promise<void>;
}

/** Starts browser and desk before the suite, and ends both after it. */
export function deskBrowser(kind: BrowserKind, options: { readonly allowed?: boolean } = {}): DeskBrowser {
  let attuned: Attuned;
  let desk: DemoDesk;
  const opened: Page[] = [];
  beforeAll(async () => {
    const folder = kind === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';
    if (!existsSync(folder)) throw new Error(`There is no ${folder}: run \`npm run build\` first.`);
    desk = await serveDemoDesk();
    attuned = await launch({ kind, headless: true });
    if (options.allowed !== false) await attuned.allow('http://127.0.0.1/*');
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close().catch(() => {})));
  });
  afterAll(async () => {
    await attuned?.close();
    await desk?.close();
  });
  return {
    get attuned() {
      return attuned;
    },
    get desk() {
      return desk;
    },
    async open(where = '') {
      const page = await attuned.newPage(desk.url + where);
      opened.push(page);
      return { page, frame: await attuned.sidebar(page) };
    },
    sent: async () => (await (await fetch(`${desk.url}sent`)).json()) as SentReply[],
    set: (settings) =>
      attuned.inOwnPage(async (api, patch) => {
        const before = (await api.storage.local.get('settings'))['settings'] as object | undefined;
        await api.storage.local.set({ settings: { ...before, ...patch } });
      }, settings),
  };
}
