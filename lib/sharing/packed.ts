import type { Contribution } from '../stats/contribution.ts';
import { partsOf } from '../stats/tables.ts';

/** A contribution that takes little room: thousands of them are held at once, of some 25,000 counts each. */
export interface Packed {
  readonly rest: Omit<Contribution, 'hosts'>;
  /** Host, then each table's name and whether its counts are all below 256. */
  readonly names: readonly (readonly [
    hostId: string,
    tables: readonly (readonly [name: string, isSmall: boolean])[],
  ])[];
  readonly small: Uint8Array;
  readonly large: Uint32Array;
}

/** Packs a contribution. Its counts are whole numbers below 2³². */
export function packed({ hosts, ...rest }: Contribution): Packed {
  const named = Object.entries(hosts).map(([hostId, tables]) => {
    const columns = Object.entries(tables).map(([name, column]) => ({ name, column, isSmall: isSmall(column) }));
    return { hostId, columns };
  });
  const all = named.flatMap(({ columns }) => columns);
  return {
    rest,
    names: named.map(({ hostId, columns }) => [hostId, columns.map(({ name, isSmall }) => [name, isSmall] as const)]),
    small: filled(
      Uint8Array,
      all.filter(({ isSmall }) => isSmall),
    ),
    large: filled(
      Uint32Array,
      all.filter(({ isSmall }) => !isSmall),
    ),
  };
}

function isSmall(column: ArrayLike<number>): boolean {
  for (let place = 0; place < column.length; place++) if ((column[place] ?? 0) > 255) return false;
  return true;
}

function filled<Counts extends Uint8Array | Uint32Array>(
  Kind: new (size: number) => Counts,
  columns: readonly { readonly column: ArrayLike<number> }[],
): Counts {
  const counts = new Kind(columns.reduce((size, { column }) => size + column.length, 0));
  let from = 0;
  for (const { column } of columns) {
    counts.set(column, from);
    from += column.length;
  }
  return counts;
}

/** The contribution again; its columns are views, made anew at each call. */
export function unpacked({ rest, names, small, large }: Packed): Contribution {
  const at = { small: 0, large: 0 };
  const hosts: Record<string, Record<string, ArrayLike<number>>> = {};
  for (const [hostId, tables] of names) {
    const of: Record<string, ArrayLike<number>> = {};
    hosts[hostId] = of;
    for (const [name, isSmall] of tables) {
      const size = partsOf(name).length * rest.weeks.length;
      const from = isSmall ? at.small : at.large;
      of[name] = isSmall ? small.subarray(from, from + size) : large.subarray(from, from + size);
      at[isSmall ? 'small' : 'large'] += size;
    }
  }
  return { ...rest, hosts };
}
