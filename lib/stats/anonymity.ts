import { type Cohort, cohortsOf, messagesOf, placeName, placesOf, weekName } from './cohort.ts';
import type { Contribution } from './contribution.ts';
import { type Cell, type Floor, raised, suppressed } from './suppress.ts';
import { partsOf } from './tables.ts';

declare const passed: unique symbol;
/** Only this room can make one: what bears it went through `release`. */
interface Passed {
  readonly [passed]: true;
}

/** What may be seen of one table: the parts add up to `n`, but for rounding and what is hidden. */
interface ShownTable {
  readonly n: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A group's week on one host that may be seen. */
interface OpenWeek extends Passed {
  readonly kind: 'shown';
  readonly week: string;
  readonly hostId: string;
  readonly agents: number;
  /** What the counts were randomised by, if they were: shares made of them must be `corrected`. */
  readonly epsilon?: number;
  /** By table name; a table that is too small is `hidden`. */
  readonly tables: Readonly<Record<string, ShownTable | 'hidden'>>;
}

/**
 * A week of which nothing may be seen but why. `running`: it is not over, and two looks at it would tell one message
 * apart. `withdrawn`: somebody of the group took back what they had shared; to show the others now would show, by
 * subtraction, what was taken back.
 */
interface ClosedWeek extends Passed {
  readonly kind: 'hidden';
  readonly week: string;
  readonly hostId: string;
  readonly why: 'small-group' | 'running' | 'withdrawn';
}

/** One group's week on one host as it may reach a screen or a file. */
export type ShownWeek = OpenWeek | ClosedWeek;

/** What the door may be asked beside the contributions. */
export interface ReleaseOptions {
  /** Raises the smallest group; anything below `lowestFloor` counts as that. */
  readonly floor?: Floor;
  /** The ISO week that is not over yet; it and later ones are hidden. */
  readonly runningWeek?: string;
  /** The cohorts of the release before. Without them, two releases could be subtracted from each other. */
  readonly earlier?: readonly Cohort[];
  /** All contributions that are still shared, where of some only `waitingPartOf` is given, or nothing; else those given. */
  readonly present?: Iterable<string>;
}

/** What may be seen, and what the next release must be told. */
export interface Release {
  readonly weeks: readonly ShownWeek[];
  readonly cohorts: readonly Cohort[];
}

/**
 * The only door from contributions to a screen or a file, one for each agent and period. A week of a host is shown for
 * groups that never overlap and never change (see `Cohort`), each table of them suppressed and rounded (see
 * `suppressed`). No total over groups, hosts or weeks is made of what is hidden, and segments that share an agent are
 * never offered, so that nothing can be had by subtracting across tables, weeks, filters, files or earlier releases.
 */
export function release(contributions: Iterable<Contribution>, options: ReleaseOptions = {}): Release {
  const floor = raised(options.floor);
  const present = new Set(options.present ?? idsOf(contributions));
  // What was taken back is forgotten; that its members have been in a group is not.
  const kept = (options.earlier ?? []).map((one) => (one.members.every((id) => present.has(id)) ? one : emptied(one)));
  // However it was randomised, nobody is in two groups of the same week and host.
  const formed = Map.groupBy(kept, weekName);
  const isRunning = ({ week }: { readonly week: string }): boolean =>
    options.runningWeek !== undefined && week >= options.runningWeek;
  const newcomers = placesOf(contributions).map((place) => {
    const taken = new Set(formed.get(weekName(place))?.flatMap(({ members }) => members));
    return { ...place, ids: place.ids.filter((id) => !taken.has(id)) };
  });
  const enough = newcomers.filter((place) => place.ids.length >= floor.agents && !isRunning(place));
  const fresh = cohortsOf(contributions, enough).filter((cohort) => messagesOf(cohort) >= floor.messages);
  const isFresh = new Set(fresh.map(placeName));
  const cohorts = [...kept, ...fresh];
  const waiting = newcomers.filter((place) => place.ids.length > 0 && !isFresh.has(placeName(place)));
  const weeks = [
    ...cohorts.filter((cohort) => !isRunning(cohort)).map((cohort) => shownOf(cohort, floor)),
    ...waiting.map((place) => closed(place, isRunning(place) ? 'running' : 'small-group')),
  ];
  // Sorting keeps the order of groups.
  return {
    weeks: weeks.sort((a, b) => (placeName(a) < placeName(b) ? -1 : placeName(a) > placeName(b) ? 1 : 0)),
    cohorts,
  };
}

function* idsOf(contributions: Iterable<Contribution>): Iterable<string> {
  for (const { id } of contributions) yield id;
}

function shownOf(cohort: Cohort, floor: Floor): ShownWeek {
  if (Object.keys(cohort.tables).length === 0) return closed(cohort, 'withdrawn');
  return cohort.members.length < floor.agents ? closed(cohort, 'small-group') : opened(cohort, floor);
}

function emptied(cohort: Cohort): Cohort {
  return { ...cohort, tables: {} };
}

function opened({ members, tables, ...place }: Cohort, floor: Floor): ShownWeek {
  const shown = Object.entries(tables).map(([name, table]): [string, ShownTable | 'hidden'] => {
    const seen = suppressed(table, floor);
    if (!seen) return [name, 'hidden'];
    const cells = partsOf(name).map((part, place): [string, Cell] => [part, seen.cells[place] ?? 'hidden']);
    return [name, { n: seen.n, cells: Object.fromEntries(cells) }];
  });
  const byName = Object.fromEntries(shown.sort(([a], [b]) => (a < b ? -1 : 1)));
  return pass({ kind: 'shown', ...place, agents: members.length, tables: byName });
}

function closed({ week, hostId }: Pick<ClosedWeek, 'week' | 'hostId'>, why: ClosedWeek['why']): ShownWeek {
  return pass({ kind: 'hidden', week, hostId, why });
}

function pass(week: Omit<OpenWeek, keyof Passed> | Omit<ClosedWeek, keyof Passed>): ShownWeek {
  return week as ShownWeek;
}
