import { browser } from 'wxt/browser';
import { matchesAddress } from './match-address.ts';

/** Add-on shops let no extension read them, whatever is allowed. */
const closedHosts = new Set(['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org']);

/**
 * The match pattern that stands for the page's site, such as `https://mail.example.com/*`; `undefined` for pages that
 * no extension may read. Without the port: Firefox knows none in patterns, and one without fits every port.
 */
export function originPatternOf(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return undefined;
  // Numbers of the sixth version are no names that patterns know.
  if (closedHosts.has(parsed.hostname) || parsed.hostname.startsWith('[')) return undefined;
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

/** Whether Attune could be allowed on this page. */
export function isAllowable(url: string): boolean {
  return originPatternOf(url) !== undefined;
}

/** Asks the agent to allow a site; whether they did. Call it straight from a click, before anything is awaited. */
export function allow(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** What came of a wish to allow: `closed` where a browser lets no extension in, so that nobody was asked. */
export type Allowance = 'allowed' | 'refused' | 'closed';

/**
 * Asks the agent, once, to allow the sites of these addresses and no others. Call it straight from a click, before
 * anything is awaited.
 */
export async function allowSites(addresses: readonly string[]): Promise<Allowance> {
  const patterns = addresses.map(originPatternOf);
  const origins = [...new Set(patterns.filter((pattern) => pattern !== undefined))];
  if (origins.length === 0 || patterns.includes(undefined)) return 'closed';
  return (await browser.permissions.request({ origins })) ? 'allowed' : 'refused';
}

/** Takes a site's permission back; the background then leaves its open tabs. */
export function revoke(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Match patterns of all sites that are allowed now, in order. */
export async function allowedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(https?|\*):\/\//.test(origin)).sort();
}

/** Whether one of the allowed patterns covers a page that can be allowed at all. */
export function covers(patterns: readonly string[], url: string): boolean {
  return isAllowable(url) && matchesAddress(patterns, url);
}
