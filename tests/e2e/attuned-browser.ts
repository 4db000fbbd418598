import { existsSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import type { Settings } from '../../lib/settings/settings.ts';
import type { BrowserKind } from '../../scripts/browser/find.ts';
import { type Attuned, launch } from '../../scripts/browser/launch.ts';

/** A browser with Attune, shared by the tests of one suite. */
export interface AttunedBrowser {
  readonly attuned: Attuned;
  /** Changes settings as the options page does. */
  set(settings: Partial<Settings>): Promise<void>;
}

/** Starts it before the suite and ends it after; `allowed`: Attune may work on pages of this machine. */
export function attunedBrowser(kind: BrowserKind, { allowed = true } = {}): AttunedBrowser {
  let attuned: Attuned;
  beforeAll(async () => {
    const folder = kind === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';
    if (!existsSync(folder)) throw new Error(`There is no ${folder}: run \`npm run build\` first.`);
    attuned = await launch({ kind, headless: true });
    if (allowed) await attuned.allow('http://127.0.0.1/*');
  });
  afterAll(async () => {
    await attuned?.close();
  });
  return {
    get attuned() {
      return attuned;
    },
    set: (settings) =>
      attuned.inOwnPage(async (api, patch) => {
        const before = (await api.storage.local.get('settings'))['settings'] as object | undefined;
        await api.storage.local.set({ settings: { ...before, ...patch } });
      }, settings),
  };
}
