import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Catalogue } from '../../components/catalogue/catalogue.tsx';
import type { CatalogueEntry } from '../../components/catalogue/cue-entry.tsx';
import { localeFor } from '../../components/time-words.ts';
import { NOTICED } from '../../lib/nudges/noticed.ts';
import { report } from '../../lib/report.ts';
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings/store.ts';

/** Put in when Attune is built (`scripts/package/cue-examples.ts`). */
declare const __CUE_EXAMPLES__: Readonly<Record<string, Pick<CatalogueEntry, 'up' | 'quiet'>>>;

const root = document.getElementById('root') ?? document.body;
const locale = localeFor(browser.i18n.getUILanguage());
const entries = NOTICED.map(
  (one): CatalogueEntry => ({ ...one, ...(__CUE_EXAMPLES__[one.id] ?? { up: [], quiet: [] }) }),
);

async function show(): Promise<void> {
  const settings = await loadSettings();
  const target = location.hash.slice(1);
  render(
    <Catalogue entries={entries} settings={settings} target={target} locale={locale} onSave={saveSettings} />,
    root,
  );
}

const refresh = () => void show().catch((error: unknown) => report(error, 'catalogue'));
watchSettings(new AbortController().signal, refresh);
addEventListener('hashchange', refresh);
refresh();
