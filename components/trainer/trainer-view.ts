import type { ShownWeek } from '../../lib/stats/anonymity.ts';
import type { State } from '../../lib/stats/observation.ts';
import { type TrendPoint, trendOf } from '../../lib/stats/trend.ts';
import type { Feeling } from '../feeling.ts';

/** The states that are drawn; the rest are told in the table only. */
export const drawnStates: readonly Feeling[] = ['upset', 'uneasy', 'calm', 'pleased'];
/** Every state, in the order of the table. */
export const tableStates: readonly State[] = ['upset', 'uneasy', 'calm', 'pleased', 'abusive', 'unread'];

/** One state, week by week. */
export interface StateTrend {
  readonly state: State;
  readonly points: readonly TrendPoint[];
}

/** How often a cue was noticed over the weeks shown. */
export interface CueTotal {
  readonly id: string;
  readonly found: number;
  /** Messages it is out of. */
  readonly n: number;
}

/** Weeks of a host that are hidden as a whole, and why. */
export interface HiddenWeeks {
  readonly hostId: string;
  readonly why: 'small-group' | 'running';
  readonly weeks: number;
}

/** Everything the trainer page shows: made of weeks that passed the anonymity door, and of nothing else. */
export interface TrainerView {
  readonly states: readonly StateTrend[];
  /** Most often noticed first, at most ten; of the agents' side. */
  readonly cues: readonly CueTotal[];
  readonly hidden: readonly HiddenWeeks[];
}

const mostCues = 10;

/** The page's figures out of the weeks that may be shown. */
export function trainerViewOf(weeks: readonly ShownWeek[]): TrainerView {
  return {
    states: tableStates.map((state) => ({ state, points: trendOf(weeks, 'customer', { state }) })),
    cues: cueTotals(weeks),
    hidden: hiddenWeeks(weeks),
  };
}

function cueTotals(weeks: readonly ShownWeek[]): CueTotal[] {
  const totals = new Map<string, CueTotal>();
  for (const week of weeks) {
    if (week.side !== 'agent' || week.kind === 'hidden') continue;
    for (const [id, cell] of Object.entries(week.cues)) {
      if (cell === 'hidden') continue;
      const before = totals.get(id) ?? { id, found: 0, n: 0 };
      totals.set(id, { id, found: before.found + cell, n: before.n + week.messages });
    }
  }
  return [...totals.values()].sort((a, b) => b.found - a.found).slice(0, mostCues);
}

function hiddenWeeks(weeks: readonly ShownWeek[]): HiddenWeeks[] {
  const hidden = new Map<string, Set<string>>();
  for (const week of weeks) {
    if (week.kind === 'shown') continue;
    const key = `${week.hostId} ${week.why}`;
    hidden.set(key, (hidden.get(key) ?? new Set()).add(week.week));
  }
  return [...hidden].map(([key, names]) => {
    const [hostId = '', why] = key.split(' ');
    return { hostId, why: why === 'running' ? 'running' : 'small-group', weeks: names.size };
  });
}
