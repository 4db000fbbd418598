import type { ShownWeek } from '../../lib/stats/anonymity.ts';
import { NUDGE_OUTCOMES, type NudgeOutcome } from '../../lib/stats/nudge-outcome.ts';
import { type TableKind, tableOf } from '../../lib/stats/tables.ts';
import { shareOf, trendOf } from '../../lib/stats/trend.ts';
import { type Measure, measuresOf } from './measures.ts';

/** How often a cue was noticed over the weeks shown. */
export interface CueTotal {
  readonly id: string;
  readonly found: number;
  /** Messages it is out of. */
  readonly n: number;
}

/** What agents made of the hints about one cue, over the weeks shown. */
export interface NudgeTotal {
  readonly id: string;
  /** `undefined`: hidden. */
  readonly shares: Readonly<Record<NudgeOutcome, number | undefined>>;
  /** Hints they did something about. */
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
  readonly weeks: readonly ShownWeek[];
  readonly measures: readonly Measure[];
  /** Most often noticed first, at most ten; of the agents' side. */
  readonly cues: readonly CueTotal[];
  readonly nudges: readonly NudgeTotal[];
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
    weeks,
    measures: measuresOf((table, part) => trendOf(weeks, table, part)),
    cues: cueTotals(weeks),
    nudges: nudgeTotals(weeks),
    hidden: hiddenWeeks(weeks),
    why: whyHidden(weeks),
    epsilons: [...new Set(weeks.flatMap((week) => (week.kind === 'shown' ? (week.epsilon ?? []) : [])))].sort(
      (a, b) => a - b,
    ),
  };
}

/** The tables of one kind that there are one of for each cue, by cue id. */
function byCue(weeks: readonly ShownWeek[], kind: TableKind): { readonly name: string; readonly id: string }[] {
  const names = new Set(weeks.flatMap((week) => (week.kind === 'shown' ? Object.keys(week.tables) : [])));
  return [...names].flatMap((name) => {
    const table = tableOf(name);
    return table?.kind === kind && table.about !== undefined ? [{ name, id: table.about }] : [];
  });
}

function cueTotals(weeks: readonly ShownWeek[]): CueTotal[] {
  return byCue(weeks, 'reply-cue')
    .flatMap(({ name, id }) => {
      const { found, n } = shareOf(weeks, name, 'found');
      return found > 0 ? [{ id, found, n }] : [];
    })
    .sort((a, b) => b.found / b.n - a.found / a.n)
    .slice(0, mostCues);
}

function nudgeTotals(weeks: readonly ShownWeek[]): NudgeTotal[] {
  return byCue(weeks, 'nudge')
    .flatMap(({ name, id }) => {
      const all = NUDGE_OUTCOMES.map((outcome) => ({ outcome, ...shareOf(weeks, name, outcome) }));
      const n = Math.max(...all.map((one) => one.n));
      const shares = Object.fromEntries(all.map(({ outcome, share }) => [outcome, share])) as NudgeTotal['shares'];
      return n > 0 ? [{ id, shares, n }] : [];
    })
    .sort((a, b) => b.n - a.n)
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
