import { type Change, changeBetween, WEEKS } from './change.ts';
import type { Counts } from './contribution-of.ts';
import { contributionOf } from './contribution-of.ts';
import { csvText } from './csv-text.ts';
import { wilson } from './interval.ts';
import { countedWeeks } from './share.ts';
import { partsOf, tableOf } from './tables.ts';
import type { Share, TrendPoint } from './trend.ts';

/** Fewer in a week, and its share says nothing: one message more would move it by a tenth or more. */
const FEWEST = 10;
/** Weeks that count as the latest, for what has changed. */
const LATEST = WEEKS.least;

/** What the agent's device has counted. */
export type Own = Pick<Counts, 'aggregates' | 'loads' | 'complaints' | 'cues'>;

/** What an agent's device has counted, over all hosts: for that agent's own eyes, so nothing in it is hidden. */
export interface OwnCounts {
  /** ISO weeks in which anything was counted, oldest first. */
  readonly weeks: readonly string[];
  /** By table: for each week the counts of its parts. */
  readonly tables: ReadonlyMap<string, readonly (readonly number[])[]>;
}

/** One wording of the agent's replies. */
export interface OwnCue {
  readonly id: string;
  /** From the weeks before the latest four to those. */
  readonly change: Change;
  /** Hints about it the agent did something about, and how many of these were used. */
  readonly hints: number;
  readonly used: number;
}

/** The tables a device would share of all its weeks, added up over hosts. */
export function ownCounts(own: Own): OwnCounts {
  const weeks = [...new Set(countedWeeks(own))].sort();
  const { hosts } = contributionOf({ ...own, id: '', revision: 1, weeks });
  const tables = new Map<string, number[][]>();
  for (const [name, column] of Object.values(hosts).flatMap((one) => Object.entries(one))) {
    const parts = partsOf(name).length;
    const sums = tables.get(name) ?? weeks.map(() => Array<number>(parts).fill(0));
    for (const [week, counts] of sums.entries())
      for (let part = 0; part < parts; part++) counts[part] = (counts[part] ?? 0) + (column[week * parts + part] ?? 0);
    tables.set(name, sums);
  }
  return { weeks, tables };
}

/** A part's share week by week, with its 95% Wilson interval; of fewer than ten there is none. */
export function ownTrend({ weeks, tables }: OwnCounts, table: string, part: string): TrendPoint[] {
  const place = partsOf(table).indexOf(part);
  return (tables.get(table) ?? []).flatMap((counts, at): TrendPoint[] => {
    const n = sumOf(counts);
    const found = counts[place] ?? 0;
    return n === 0 ? [] : [{ week: weeks[at] ?? '', ...shareOf(found, n, FEWEST) }];
  });
}

/** The wordings that came up in replies at all, the most frequent of the latest weeks first. */
export function ownCues(own: OwnCounts): OwnCue[] {
  return [...own.tables.keys()]
    .flatMap((table): OwnCue[] => {
      const { kind, about: id } = tableOf(table) ?? {};
      if (kind !== 'reply-cue' || id === undefined) return [];
      const points = ownTrend(own, table, 'found');
      if (points.every(({ found }) => found === 0)) return [];
      const outcomes = own.tables.get(`nudge/${id}`) ?? [];
      const used = sumOf(outcomes.map((counts) => counts[0] ?? 0));
      return [{ id, change: changeLately(points), hints: sumOf(outcomes.map(sumOf)), used }];
    })
    .sort((a, b) => (b.change.after.share ?? 0) - (a.change.after.share ?? 0) || (a.id < b.id ? -1 : 1));
}

/** All of it as a CSV file (RFC 4180, header first): a row for each part of each table and week, with what it is out of. */
export function ownCsv({ weeks, tables }: OwnCounts): string {
  const rows = [...tables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([table, sums]) =>
      sums.flatMap((counts, at) =>
        partsOf(table).map((part, place) => ({
          ...{ week: weeks[at] ?? '', table, part },
          ...{ count: counts[place] ?? 0, n: sumOf(counts) },
        })),
      ),
    );
  return csvText(['week', 'table', 'part', 'count', 'n'], rows);
}

function changeLately(points: readonly TrendPoint[]): Change {
  const told = points.filter(({ share }) => share !== undefined);
  const sideOf = (side: readonly TrendPoint[]) => {
    return { points: side, share: shareOf(sumOf(side.map(({ found }) => found)), sumOf(side.map(({ n }) => n)), 1) };
  };
  return changeBetween(sideOf(told.slice(0, -LATEST).slice(-WEEKS.most)), sideOf(told.slice(-LATEST)));
}

function shareOf(found: number, n: number, fewest: number): Share {
  if (n < fewest) return { found, n, share: undefined, low: undefined, high: undefined };
  return { found, n, ...wilson(found, n) };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
