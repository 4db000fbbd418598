import type { Host } from './host.ts';

/** A site of a host that is the same for everybody. */
export interface HostSite {
  readonly name: string;
  /** Where it is opened. */
  readonly address: string;
}

/** More of one host would crowd out the others; people can write any address themselves. */
const MOST_OF_ONE = 2;

/** The sites that can be offered without knowing more of somebody: not those that each company has its own of. */
export function knownSites(hosts: readonly Host[]): readonly HostSite[] {
  return hosts
    .filter(({ sureness }) => sureness !== 'low')
    .flatMap(({ name, addresses }) =>
      addresses
        .filter((pattern) => !pattern.includes('*.'))
        .slice(0, MOST_OF_ONE)
        .map((pattern) => ({ name, address: pattern.replace(/\*$/, '') })),
    )
    .sort((one, other) => one.name.localeCompare(other.name));
}
