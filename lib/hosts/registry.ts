import anywhere from './anywhere.host.ts';
import type { Host } from './host.ts';
import { matchesAddress } from './match-address.ts';

/** Every adapter: each `*.host.ts` beside this file, by its default export. Adding a host is adding its file. */
export const hosts: readonly Host[] = Object.values(
  import.meta.glob<Host>('./*.host.ts', { eager: true, import: 'default' }),
);

/** The adapter for a page: by what the page shows of itself; any other page is read as "any text box". */
export function hostOf(page: Document, address: string): Host {
  const candidates = hosts.filter((host) => host !== anywhere);
  return (
    candidates.find(
      (host) => host.addresses.length > 0 && matchesAddress(host.addresses, address) && host.recognises(page),
    ) ??
    candidates.find((host) => host.addresses.length === 0 && host.recognises(page)) ??
    anywhere
  );
}
