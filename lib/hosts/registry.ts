import anywhere from './anywhere.host.ts';
import type { Host } from './host.ts';
import { matchesAddress } from './match-address.ts';

/** Every adapter: each `*.host.ts` beside this file, by its default export. Adding a host is adding its file. */
export const hosts: readonly Host[] = Object.values(
  import.meta.glob<Host>('./*.host.ts', { eager: true, import: 'default' }),
);

/** Pages show what they are soon, if not at once; to look through a large one for signs takes time. */
const MOST_LOOKS = 20;

/** Finds a page's adapter when asked, the first times again: some pages show only later what they are. */
export function hostFinder(page: Document): () => Host {
  let found = hostOf(page, page.location.href);
  let looks = 0;
  return () => {
    if (found === anywhere && looks < MOST_LOOKS) found = hostOf(page, page.location.href);
    looks += 1;
    return found;
  };
}

/** The adapter for a page: by its address, else by what the page shows of itself; any other is read as "any text box". */
export function hostOf(page: Document, address: string): Host {
  const candidates = hosts.filter((host) => host !== anywhere);
  return (
    candidates.find((host) => matchesAddress(host.addresses, address)) ??
    candidates.find((host) => host.recognises(page)) ??
    anywhere
  );
}
