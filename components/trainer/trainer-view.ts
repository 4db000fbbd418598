import type { ShownWeek } from '../../lib/stats/anonymity.ts';
import { READ_STATES, tableOf } from '../../lib/stats/tables.ts';
import { shareOf, type TrendPoint, trendOf } from '../../lib/stats/trend.ts';

/** Every state, in the order of the table; abusive messages are among the upset ones, too. */
export const TABLE_STATES = [...READ_STATES, 'abusive'] as const;

/** One state, week by week. */
export interface StateTrend {
  readonly state: (typeof TABLE_STATES)[number];
  readonly points: readonly TrendPoint[];
}

/** How often a cue was noticed over the weeks shown. */
export interface CueTotal {
  readonly id: string;
  readonly found: number;
  /** Messages it is out of. */
  readonly n: number;
}

/** Why a week is hidden. */
export type Why = Extract<ShownWeek, { readonly kind: 'hidden' }>['why'];

/** Weeks of a host that are hidden as a whole, and why. */
export interface HiddenWeeks {
  readonly hostId: string;
  readonly why: Why;
  readonly weeks: number;
}

/** Everything the trainer page shows: made of weeks that passed the anonymity door, and of nothing else. */
export interface TrainerView {
  readonly states: readonly StateTrend[];
  /** Most often noticed first, at most ten; of the agents' side. */
  readonly cues: readonly CueTotal[];
  readonly hidden: readonly HiddenWeeks[];
  /** Why a week is hidden as a whole, on every host and for every group. */
  readonly why: ReadonlyMap<string, Why>;
  /** What counts were randomised by before they were shared, if they were; usually one for a team. */
  readonly epsilons: readonly number[];
}

const mostCues = 10;

/** The page's figures out of the weeks that may be shown. */
export function trainerViewOf(weeks: readonly ShownWeek[]): TrainerView {
  return {
    states: TABLE_STATES.map((state) => {
      return { state, points: trendOf(weeks, state === 'abusive' ? 'abuse' : 'customer', state) };
    }),
    cues: cueTotals(weeks),
    hidden: hiddenWeeks(weeks),
    why: whyHidden(weeks),
    epsilons: [...new Set(weeks.flatMap((week) => (week.kind === 'shown' ? (week.epsilon ?? []) : [])))].sort(
      (a, b) => a - b,
    ),
  };
}

function cueTotals(weeks: readonly ShownWeek[]): CueTotal[] {
  const tables = new Set(weeks.flatMap((week) => (week.kind === 'shown' ? Object.keys(week.tables) : [])));
  return [...tables]
    .flatMap((name) => {
      const table = tableOf(name);
      if (table?.kind !== 'reply-cue' || table.about === undefined) return [];
      const { found, n } = shareOf(weeks, name, 'found');
      return found > 0 ? [{ id: table.about, found, n }] : [];
    })
    .sort((a, b) => b.found / b.n - a.found / a.n)
    .slice(0, mostCues);
}

function hiddenWeeks(weeks: readonly ShownWeek[]): HiddenWeeks[] {
  const hidden = new Map<string, { readonly hostId: string; readonly why: Why; readonly names: Set<string> }>();
  for (const week of weeks) {
    if (week.kind === 'shown') continue;
    const { hostId, why } = week;
    const key = `${hostId} ${why}`;
    const one = hidden.get(key) ?? { hostId, why, names: new Set<string>() };
    one.names.add(week.week);
    hidden.set(key, one);
  }
  return [...hidden.values()].map(({ hostId, why, names }) => ({ hostId, why, weeks: names.size }));
}

/** Of several reasons, the one that says most. */
const REASONS: readonly Why[] = ['running', 'withdrawn', 'small-group'];

function whyHidden(weeks: readonly ShownWeek[]): Map<string, Why> {
  const shown = new Set(weeks.flatMap(({ kind, week }) => (kind === 'shown' ? week : [])));
  const why = new Map<string, Why>();
  for (const reason of REASONS) {
    for (const one of weeks) {
      if (one.kind === 'hidden' && one.why === reason && !shown.has(one.week) && !why.has(one.week))
        why.set(one.week, reason);
    }
  }
  return why;
}
