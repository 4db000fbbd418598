import type { ShownWeek } from './anonymity.ts';
import { pooled } from './interval.ts';
import { corrected } from './randomise.ts';
import { partsOf } from './tables.ts';

/** A share of shown counts. */
export interface Share {
  /** 0 … 1; `undefined` where no count may be shown. */
  readonly share: number | undefined;
  /** How many were counted, and what they are out of: those of the groups whose count is shown. */
  readonly found: number;
  readonly n: number;
  /** 0 … 1: ends of the 95% interval, so that small numbers, and randomised ones, look as unsure as they are. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** One week of a trend. */
export interface TrendPoint extends Share {
  readonly week: string;
}

/** A part's share of its table over these weeks and hosts: made of shown counts only, so it gives nothing hidden away. */
export function shareOf(shown: readonly ShownWeek[], table: string, part: string): Share {
  const sums = new Map<number | undefined, { found: number; n: number }>();
  for (const week of shown) {
    if (week.kind === 'hidden') continue;
    const seen = week.tables[table];
    if (seen === undefined || seen === 'hidden') continue;
    const cell = seen.cells[part] ?? 'hidden';
    if (cell === 'hidden') continue;
    const { found, n } = sums.get(week.epsilon) ?? { found: 0, n: 0 };
    sums.set(week.epsilon, { found: found + cell, n: n + seen.n });
  }
  const all = [...sums].map(([epsilon, { found, n }]) => {
    return { found, n, ...corrected(found, n, partsOf(table).length, epsilon) };
  });
  const total = (of: 'found' | 'n'): number => all.reduce((sum, one) => sum + one[of], 0);
  const counted = { found: total('found'), n: total('n') };
  if (all.length === 0) return { share: undefined, low: undefined, high: undefined, ...counted };
  return { ...pooled(all), ...counted };
}

/** A part's share week by week, oldest first. A week has a point where the table was counted, shown or not. */
export function trendOf(shown: readonly ShownWeek[], table: string, part: string): TrendPoint[] {
  const byWeek = Map.groupBy(
    shown.filter((week) => week.kind === 'hidden' || week.tables[table] !== undefined),
    ({ week }) => week,
  );
  return [...byWeek.keys()].sort().map((week) => ({ week, ...shareOf(byWeek.get(week) ?? [], table, part) }));
}
