import { type Contribution, withColumns } from './contribution.ts';
import { type Estimate, wilson } from './interval.ts';
import { partsOf } from './tables.ts';

/**
 * Randomised response (S. L. Warner, 1965, for more than two answers): each thing counted stays in its part with the
 * chance e^ε / (e^ε + k − 1) of k parts and else goes to any other, alike. So whoever holds the file can't tell of any one
 * message what it was: the odds of every answer differ by e^ε at most. ε holds for one message in one table; a message
 * is in as many tables as there are things counted of it.
 */
export function randomised(contribution: Contribution, epsilon: number, random: () => number): Contribution {
  const hosts = withColumns(contribution.hosts, (column, table) =>
    redrawnColumn(column, partsOf(table).length, epsilon, random),
  );
  return { ...contribution, epsilon, hosts };
}

/**
 * What the share of a part was before it was randomised, from what is counted now: without bias, and unsure by as much
 * as randomising has cost. `undefined` for ε: it was not randomised.
 */
export function corrected(found: number, n: number, parts: number, epsilon: number | undefined): Estimate {
  const seen = wilson(found, n);
  if (epsilon === undefined) return seen;
  const odds = Math.exp(epsilon) + parts - 1;
  const kept = (Math.exp(epsilon) - 1) / odds;
  const back = (share: number): number => Math.min(1, Math.max(0, (share - 1 / odds) / kept));
  return { share: back(seen.share), low: back(seen.low), high: back(seen.high) };
}

function redrawnColumn(column: ArrayLike<number>, parts: number, epsilon: number, random: () => number): number[] {
  const stays = Math.exp(epsilon) / (Math.exp(epsilon) + parts - 1);
  const redrawn = Array<number>(column.length).fill(0);
  for (let at = 0; at < column.length; at++) {
    const part = at % parts;
    for (let left = column[at] ?? 0; left > 0; left--) {
      const to = random() < stays ? part : (part + 1 + Math.floor(random() * (parts - 1))) % parts;
      redrawn[at - part + to] = (redrawn[at - part + to] ?? 0) + 1;
    }
  }
  return redrawn;
}
