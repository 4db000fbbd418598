import type { ShownWeek } from './anonymity.ts';

/** A share of shown counts. */
export interface Share {
  /** 0 … 1; `undefined` where no count may be shown. */
  readonly share: number | undefined;
  /** How many were found, and what they are out of: those of the groups whose count is shown. */
  readonly found: number;
  readonly n: number;
  /** 0 … 1: ends of the 95% Wilson interval, so that small numbers look as unsure as they are. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** One week of a trend. */
export interface TrendPoint extends Share {
  readonly week: string;
}

/** A part's share of its table over these weeks and hosts: made of shown counts only, so it gives nothing hidden away. */
export function shareOf(shown: readonly ShownWeek[], table: string, part: string): Share {
  let found = 0;
  let n = 0;
  for (const week of shown) {
    const seen = week.kind === 'shown' ? week.tables[table] : undefined;
    const cell = seen === undefined || seen === 'hidden' ? 'hidden' : (seen.cells[part] ?? 'hidden');
    if (cell === 'hidden' || seen === undefined || seen === 'hidden') continue;
    found += cell;
    n += seen.n;
  }
  if (n === 0) return { share: undefined, found, n, low: undefined, high: undefined };
  return { share: found / n, found, n, ...interval(found, n) };
}

/** A part's share week by week, oldest first. A week has a point where the table was counted, shown or not. */
export function trendOf(shown: readonly ShownWeek[], table: string, part: string): TrendPoint[] {
  const byWeek = Map.groupBy(
    shown.filter((week) => week.kind === 'hidden' || week.tables[table] !== undefined),
    ({ week }) => week,
  );
  return [...byWeek.keys()].sort().map((week) => ({ week, ...shareOf(byWeek.get(week) ?? [], table, part) }));
}

/** Wilson score interval, 95% (E. B. Wilson, 1927). */
function interval(found: number, n: number): { low: number; high: number } {
  const z = 1.959964;
  const share = found / n;
  const middle = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
