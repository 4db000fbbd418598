import { browser } from 'wxt/browser';
import type { SiteView } from '../../components/popup/site-switch.tsx';
import { allowedOrigins, originPatternOf } from '../../lib/hosts/access.ts';
import { matchesAddress } from '../../lib/hosts/match-address.ts';

/** The tab the popup was opened on: its id, the pattern its site is allowed by, and what the popup says of it. */
export async function siteNow(): Promise<{
  readonly tabId: number | undefined;
  readonly pattern: string | undefined;
  readonly site: SiteView;
}> {
  const [[tab], origins] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    allowedOrigins(),
  ]);
  const url = tab?.url ?? '';
  const pattern = originPatternOf(url);
  const state = pattern === undefined ? 'not-allowable' : matchesAddress(origins, url) ? 'on' : 'off';
  return { tabId: tab?.id, pattern, site: { name: pattern === undefined ? '' : new URL(url).host, state } };
}
