import { browser } from 'wxt/browser';
import { allowedOrigins } from '../hosts/access.ts';
import type { Host } from '../hosts/host.ts';
import { matchesAddress } from '../hosts/match-address.ts';
import { loadManaged, type Unusable, watchManaged } from './managed.ts';
import { loadRecognised, type RecognisedSite, watchRecognised } from './recognised-sites.ts';

/** What a site is: a product by its name, any page whose text box is read, or not known yet. */
export type ReadAs =
  | { readonly is: 'product'; readonly name: string }
  | { readonly is: 'any-page' }
  | { readonly is: 'unknown' };

/** A site that is allowed now. */
export interface AllowedSite {
  /** `https://mail.example.org/*` */
  readonly pattern: string;
  /** The same as people write it: `https://mail.example.org` */
  readonly site: string;
  /** `undefined` where the pattern stands for many sites. */
  readonly readAs: ReadAs | undefined;
}

/** A site an administrator set up. */
export interface PresetSite {
  /** `desk.example.org:8443`, with `http://` before it where that is how it is reached. */
  readonly name: string;
  /** Where it is opened. */
  readonly address: string;
  readonly isAllowed: boolean;
  readonly readAs: ReadAs;
}

/** Where Attune may work, and where an administrator wants it to. */
export interface SitesNow {
  readonly allowed: readonly AllowedSite[];
  readonly preset: readonly PresetSite[];
  /** What the administrator gave that is no site. */
  readonly unusable: Unusable;
}

/** All sites as the browser, the policy and the tabs read so far have them. */
export async function sitesNow(hosts: readonly Host[]): Promise<SitesNow> {
  const [patterns, recognised, managed] = await Promise.all([allowedOrigins(), loadRecognised(), loadManaged()]);
  return {
    allowed: patterns.map((pattern) => {
      const site = pattern.replace(/\/\*$/, '');
      const seen = recognised.filter(({ origin }) => matchesAddress([pattern], origin));
      return { pattern, site, readAs: site.includes('*') ? undefined : readAs(`${site}/`, seen, hosts) };
    }),
    preset: managed.sites.map((address) => {
      const { origin } = new URL(address);
      const seen = recognised.filter((one) => one.origin === origin);
      const isAllowed = matchesAddress(patterns, address);
      return { name: origin.replace('https://', ''), address, isAllowed, readAs: readAs(`${origin}/`, seen, hosts) };
    }),
    unusable: managed.unusable,
  };
}

/** Hears whenever one of them may have changed, until the signal aborts. */
export function watchSites(signal: AbortSignal, listener: () => void): void {
  if (signal.aborted) return;
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
  }
  watchRecognised(signal, listener);
  watchManaged(signal, listener);
}

/** By what was read there last (a name may have several ports); where nothing was yet, by the address itself. */
function readAs(address: string, seen: readonly RecognisedSite[], hosts: readonly Host[]): ReadAs {
  const ids = seen.map(({ hostId }) => hostId);
  const products = hosts.filter(({ id }) => id !== 'anywhere' && ids.includes(id));
  const known = products.length > 0 ? products : hosts.filter(({ addresses }) => areAllOf(addresses, address));
  if (known.length > 0) return { is: 'product', name: known.map(({ name }) => name).join(', ') };
  return ids.includes('anywhere') ? { is: 'any-page' } : { is: 'unknown' };
}

/** Whether the whole site at this address, and not only some of its pages, is one of these. */
function areAllOf(patterns: readonly string[], address: string): boolean {
  return matchesAddress(
    patterns.filter((pattern) => /^[^/]+\/\/[^/]+\/\*$/.test(pattern)),
    address,
  );
}
