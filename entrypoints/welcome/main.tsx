import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { KnownSite } from '../../components/welcome/site-cards.tsx';
import { Welcome, type WelcomeProps } from '../../components/welcome/welcome.tsx';
import { allowSites, originPatternOf } from '../../lib/hosts/access.ts';
import { knownSites } from '../../lib/hosts/known-sites.ts';
import { matchesAddress } from '../../lib/hosts/match-address.ts';
import { hosts } from '../../lib/hosts/registry.ts';
import { call } from '../../lib/messaging/call.ts';
import { report } from '../../lib/report.ts';
import { sitesNow, watchSites } from '../../lib/settings/sites-now.ts';

const root = document.getElementById('root') ?? document.body;
const refresh = () => void show().catch((error: unknown) => report(error, 'welcome'));

/** The demo desk's address, where `npm start` opened this page with it; on this computer only. */
function demoAddress(): string | undefined {
  const demo = new URLSearchParams(location.search).get('demo') ?? '';
  return /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?\//.test(demo) ? demo : undefined;
}

async function show(): Promise<void> {
  const sites = await sitesNow(hosts);
  const patterns = sites.allowed.map(({ pattern }) => pattern);
  const demo = demoAddress();
  const offers: Omit<KnownSite, 'isAllowed'>[] = knownSites(hosts).map(({ name, address }) => {
    return { name, hint: new URL(address).hostname, address };
  });
  if (demo !== undefined)
    offers.unshift({ name: i18n.t('welcome.demo'), hint: i18n.t('welcome.demoHint'), address: demo });
  const known = offers.map((offer) => ({ ...offer, isAllowed: matchesAddress(patterns, offer.address) }));
  const told = [...offers, ...sites.preset].map(({ address }) => originPatternOf(address));
  const own = sites.allowed.filter(({ pattern }) => !told.includes(pattern));
  render(<Welcome sites={{ ...sites, known, own }} actions={actions} />, root);
}

const actions: WelcomeProps['actions'] = {
  allow: (addresses) => allowSites(addresses).finally(refresh),
  open: (address) => void browser.tabs.create({ url: address }),
  openOptions: () => void call('open-options'),
};

watchSites(new AbortController().signal, refresh);
refresh();
