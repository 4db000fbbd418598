import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, type OptionsActions } from '../../components/options/options.tsx';
import { loadOwnSite, saveOwnSite } from '../../components/options/own-site-files.ts';
import { localeFor } from '../../components/time-words.ts';
import { allowSites, revoke } from '../../lib/hosts/access.ts';
import { hosts } from '../../lib/hosts/registry.ts';
import { call } from '../../lib/messaging/call.ts';
import { NOTICED } from '../../lib/nudges/noticed.ts';
import { report } from '../../lib/report.ts';
import { loadCorrections, saveCorrections, watchCorrections } from '../../lib/settings/corrections.ts';
import { freshHolidays } from '../../lib/settings/fresh-holidays.ts';
import { keepOwnSite, loadOwnSites, watchOwnSites } from '../../lib/settings/own-sites.ts';
import { openHolidayBook } from '../../lib/settings/public-holidays.ts';
import { sitesNow, watchSites } from '../../lib/settings/sites-now.ts';
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings/store.ts';

const cueIds = NOTICED.map(({ id }) => id);
const root = document.getElementById('root') ?? document.body;
const deviceTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const timeZones = Intl.supportedValuesOf('timeZone');
const locale = localeFor(browser.i18n.getUILanguage());
/** Counts up when everything was erased: fields then begin anew from the defaults. */
let era = 0;

const refresh = () => void show().catch((error: unknown) => report(error, 'options'));

const actions: OptionsActions = {
  save: (patch) => saveSettings(patch).then(refresh),
  removeSite: (pattern) => void revoke(pattern).then(refresh),
  allowSites: (addresses) => allowSites(addresses).finally(refresh),
  openSite: (address) => void browser.tabs.create({ url: address }),
  chooseSites: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
  countDrafts: (phrase) => call('count-drafts', { phrase }),
  openHolidayBook,
  forgetCorrections: () => saveCorrections([]).then(refresh),
  saveOwnSite: (origin) => void saveOwnSite(origin),
  loadOwnSite,
  forgetOwnSite: (origin) => void keepOwnSite(origin, null).then(refresh),
  async erase() {
    await call('erase-everything');
    era += 1;
    refresh();
  },
};

async function show(): Promise<void> {
  const [settings, sites, corrections, ownSites] = await Promise.all([
    loadSettings(),
    sitesNow(hosts),
    loadCorrections(),
    loadOwnSites(),
  ]);
  render(
    <Options
      era={era}
      settings={settings}
      deviceTimeZone={deviceTimeZone}
      timeZones={timeZones}
      hosts={hosts}
      now={Date.now()}
      cueIds={cueIds}
      sites={sites}
      correctedSigns={corrections.length}
      ownSites={ownSites.map(({ origin }) => origin)}
      locale={locale}
      actions={actions}
    />,
    root,
  );
}

const staying = new AbortController();
watchSettings(staying.signal, refresh);
watchCorrections(staying.signal, refresh);
watchOwnSites(staying.signal, refresh);
watchSites(staying.signal, refresh);
refresh();
freshHolidays().catch((error: unknown) => report(error, 'options'));
