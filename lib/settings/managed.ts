import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { letIn } from '../conversation/let-in.ts';
import { siteFrom } from '../conversation/site-from.ts';
import { isAllowable } from '../hosts/access.ts';

/** How many sites an administrator may set up. */
export const MOST_PRESET = 50;
/** Characters of an address that are looked at; more is none. */
const LONGEST_ADDRESS = 2_000;

/** What an administrator set up for everybody who uses this browser. Each key has its place in `public/managed-schema.json`. */
export interface Managed {
  /** Addresses of sites, whole and each once, in the administrator's order. */
  readonly sites: readonly string[];
  /** What they gave as sites and cannot be used. */
  readonly unusable: Unusable;
}

/** Entries of a policy that were left out. */
export interface Unusable {
  readonly count: number;
  /** Those of them that are text, as they were given. */
  readonly texts: readonly string[];
}

const entrySchema = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS));
/** Each key by itself: a fault in one must not take the others away. */
const managedSchema = v.object({
  sites: v.optional(
    v.union([
      v.custom<unknown[]>(Array.isArray),
      v.pipe(
        v.unknown(),
        v.transform((one) => [one]),
      ),
    ]),
    [],
  ),
});

/** What an administrator's policy holds; broken entries are left out and counted. Never throws. */
export function managedFrom(stored: unknown): Managed {
  const given = letIn(managedSchema, stored)?.sites ?? [];
  const sites = new Set<string>();
  const texts: string[] = [];
  let count = Math.max(0, given.length - MOST_PRESET);
  for (const entry of given.slice(0, MOST_PRESET)) {
    const text = letIn(entrySchema, entry);
    const site = text === undefined ? undefined : siteFrom(text);
    if (site && isAllowable(site.href)) sites.add(site.href);
    else {
      count += 1;
      if (text !== undefined) texts.push(text);
    }
  }
  return { sites: [...sites], unusable: { count, texts } };
}

/** The policy as the browser hands it over; nothing where there is none, which Firefox says by refusing. */
export function storedPolicy(): Promise<unknown> {
  return browser.storage.managed.get(null).catch(() => ({}));
}

/** What is set up now. */
export async function loadManaged(): Promise<Managed> {
  return managedFrom(await storedPolicy());
}

/** Hears when the policy changes, until the signal aborts. Firefox reads policies when it starts, and says nothing. */
export function watchManaged(signal: AbortSignal, listener: () => void): void {
  if (signal.aborted) return;
  const hear = (_changes: unknown, area: string) => area === 'managed' && listener();
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear), { once: true });
}
