/** The smallest group that is shown. 5 is the usual minimum of tools that survey staff. */
export interface Floor {
  readonly agents: number;
  readonly messages: number;
}

/** What may be asked for more than, never less. */
export const lowestFloor: Floor = { agents: 5, messages: 20 };

/** Counts that are shown are rounded to a multiple of this, so that one message more or less seldom shows. */
export const ROUNDED_TO = 5;

/** A count that may be shown, rounded, or the fact that it may not. */
export type Cell = number | 'hidden';

/** The counts of one table over a group, part by part. */
export interface Counted {
  readonly counts: readonly number[];
  /** For each part, how many agents have a count in it. */
  readonly agents: readonly number[];
  /** How many agents have a count in the table at all. */
  readonly of: number;
}

/** The floor that holds for a wish: never below the lowest, and never fewer messages than agents. */
export function raised(wish: Floor | undefined): Floor {
  const agents = Math.max(lowestFloor.agents, wish?.agents ?? 0);
  return { agents, messages: Math.max(lowestFloor.messages, wish?.messages ?? 0, agents) };
}

/**
 * What may be seen of a table's parts: `undefined` where the table as a whole is too small. Otherwise
 *
 * 1. a part of 1 … k − 1, or of fewer than k agents, is hidden; a zero stays, as it tells of nobody;
 * 2. as the parts add up to a total that may be known, the next smallest part is hidden too, until at least two are and
 *    what they are together is k or more and comes from k agents or more (complementary suppression);
 * 3. where that cannot be had, all of the table is hidden.
 */
export function suppressed(table: Counted, floor: Floor): { readonly n: number; readonly cells: Cell[] } | undefined {
  const { counts, agents } = table;
  const total = sumOf(counts);
  if (table.of < floor.agents || total < floor.messages) return undefined;
  const places = counts.map((_, place) => place).filter((place) => counts[place] !== 0);
  const at = (place: number): number => counts[place] ?? 0;
  const hidden = new Set(places.filter((place) => at(place) < floor.agents || (agents[place] ?? 0) < floor.agents));
  const others = places.filter((place) => !hidden.has(place)).sort((a, b) => at(a) - at(b));
  // One part alone never passes: it is hidden for the very reason that one of these does not hold of it.
  const isSafe = (): boolean =>
    hidden.size === 0 ||
    (sumOf([...hidden].map(at)) >= floor.agents &&
      // At least as many agents as the largest part has are behind all of them.
      Math.max(...[...hidden].map((place) => agents[place] ?? 0)) >= floor.agents);
  for (const place of others) {
    if (isSafe()) break;
    hidden.add(place);
  }
  if (!isSafe()) return undefined;
  return { n: rounded(total), cells: counts.map((count, place) => (hidden.has(place) ? 'hidden' : rounded(count))) };
}

function rounded(count: number): number {
  return Math.round(count / ROUNDED_TO) * ROUNDED_TO;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
