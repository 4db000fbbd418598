import type { ShownWeek } from './anonymity.ts';
import { type Share, shareOf, type TrendPoint, trendOf } from './trend.ts';

/** Shown weeks that are looked at before and after, at least and at most. Fewer can't be told from weeks that merely differ. */
export const WEEKS = { least: 4, most: 8 } as const;

/** So many comparisons may stand side by side: what is said of any of them holds for all of them together. */
export const MOST_COMPARISONS = 30;

/** The standard normal distribution's 97.5th percentile, which the intervals of shares are made with. */
const Z = 1.959964;

/**
 * Student's t for an interval of 95% over `MOST_COMPARISONS` together (Bonferroni), by degrees of freedom from
 * `2 * WEEKS.least - 2` up. By R 4.2.2: `qt(1 - 0.05 / 60, 6:14)`.
 */
const T = [5.3982, 4.9445, 4.6398, 4.4219, 4.2586, 4.1319, 4.0308, 3.9484, 3.8798] as const;

/** A share over the weeks of one side. */
interface Side extends Share {
  /** How many weeks it is made of. */
  readonly weeks: number;
}

/** How a share was before and after a week. */
export interface Change {
  readonly before: Side;
  readonly after: Side;
  /** After less before, −1 … 1, and the ends of its interval; `undefined` where too few weeks may be shown. */
  readonly by: { readonly difference: number; readonly low: number; readonly high: number } | undefined;
  /** `unclear`: it may as well be chance. */
  readonly reading: 'higher' | 'lower' | 'unclear' | 'tooFew';
}

/** Weeks of one side, and the share over all of them. */
export interface Weeks {
  /** Oldest first; each has a share. */
  readonly points: readonly TrendPoint[];
  readonly share: Share;
}

/**
 * A part's share in the weeks before and after this ISO week, which is in neither: the nearest that may be shown.
 * See `changeBetween`.
 */
export function changeAt(shown: readonly ShownWeek[], table: string, part: string, at: string): Change {
  const points = trendOf(shown, table, part).filter(({ share }) => share !== undefined);
  const sideOf = (side: readonly TrendPoint[]): Weeks => {
    const weeks = new Set(side.map(({ week }) => week));
    const among = shown.filter(({ week }) => weeks.has(week));
    return { points: side, share: shareOf(among, table, part) };
  };
  return changeBetween(
    sideOf(points.filter(({ week }) => week < at).slice(-WEEKS.most)),
    sideOf(points.filter(({ week }) => week > at).slice(0, WEEKS.most)),
  );
}

/**
 * How a share changed from some weeks, at most `WEEKS.most`, to others. The interval of the difference is made of those
 * of both shares (MOVER: R. G. Newcombe, 1998, method 10), made wider by as much as weeks of one side differ among
 * themselves more than chance has it (a quasi-likelihood dispersion: P. McCullagh and J. A. Nelder, 1989, 4.5): messages
 * of one agent, customer or cause come in flocks.
 */
export function changeBetween(earlier: Weeks, later: Weeks): Change {
  const before = { ...earlier.share, weeks: earlier.points.length };
  const after = { ...later.share, weeks: later.points.length };
  if (Math.min(before.weeks, after.weeks) < WEEKS.least) return { before, after, by: undefined, reading: 'tooFew' };

  const free = before.weeks + after.weeks - 2;
  const dispersion = Math.max(1, (unrest(earlier.points, before) + unrest(later.points, after)) / free);
  const wider = Math.sqrt(dispersion) * ((T[free - 2 * WEEKS.least + 2] ?? T[0]) / Z);
  const [old, now] = [closed(before), closed(after)];
  const difference = now.share - old.share;
  const low = Math.max(-1, difference - wider * Math.hypot(now.share - now.low, old.high - old.share));
  const high = Math.min(1, difference + wider * Math.hypot(now.high - now.share, old.share - old.low));
  return { before, after, by: { difference, low, high }, reading: low > 0 ? 'higher' : high < 0 ? 'lower' : 'unclear' };
}

/** How far weeks are from their side's share, in squared standard errors of each: about one for each if only chance is at work. */
function unrest(points: readonly TrendPoint[], side: Side): number {
  const { share } = closed(side);
  return points
    .map(closed)
    .reduce((sum, one) => sum + ((one.share - share) / ((one.high - one.low) / (2 * Z))) ** 2, 0);
}

/** The figures of a share that may be shown. */
function closed({ share = 0, low = 0, high = 1 }: Share) {
  return { share, low, high };
}
