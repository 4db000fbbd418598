import type { Cell, OpenWeek, ShownWeek } from './anonymity.ts';
import type { State } from './observation.ts';

/** What a trend follows: the share of messages in a state, or with a cue. */
export type Followed = { readonly state: State } | { readonly cue: string };

/** One week of a trend. */
export interface TrendPoint {
  readonly week: string;
  /** 0 … 1; `undefined` where no host's count of that week may be shown. */
  readonly share: number | undefined;
  /** Messages the share is out of: those of the hosts whose count is shown. */
  readonly n: number;
  /** 0 … 1: ends of the 95% Wilson interval, so that small numbers look as unsure as they are. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** Week by week, oldest first, over all hosts: made of shown counts only, so it can give nothing hidden away. */
export function trendOf(shown: readonly ShownWeek[], side: ShownWeek['side'], followed: Followed): TrendPoint[] {
  const weeks = [...new Set(shown.filter((week) => week.side === side).map(({ week }) => week))].sort();
  return weeks.map((week) => {
    let found = 0;
    let n = 0;
    for (const one of shown) {
      if (one.week !== week || one.side !== side || one.kind === 'hidden') continue;
      const cell = cellOf(one, followed);
      if (cell === 'hidden') continue;
      found += cell;
      n += one.messages;
    }
    if (n === 0) return { week, share: undefined, n, low: undefined, high: undefined };
    return { week, share: found / n, n, ...interval(found, n) };
  });
}

function cellOf(week: OpenWeek, followed: Followed): Cell {
  return 'state' in followed ? week.states[followed.state] : (week.cues[followed.cue] ?? 0);
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
