import * as v from 'valibot';
import { countSchema } from '../conversation/count.ts';
import { idSchema } from '../conversation/key.ts';
import { weekSchema } from './aggregate.ts';
import { type Contribution, contributionIdSchema, epsilonSchema } from './contribution.ts';
import { partsOf, tableOf } from './tables.ts';

const countsSchema = v.array(countSchema);

/** The door's schema for a cohort that was kept. */
export const cohortSchema = v.pipe(
  v.strictObject({
    week: weekSchema,
    hostId: idSchema,
    /** What all members' counts were randomised by, if they were. */
    epsilon: v.exactOptional(epsilonSchema),
    /** Contribution ids. */
    members: v.array(contributionIdSchema),
    tables: v.record(v.string(), v.strictObject({ counts: countsSchema, agents: countsSchema, of: countSchema })),
  }),
  v.check(({ tables }) =>
    Object.entries(tables).every(
      ([name, { counts, agents }]) =>
        tableOf(name) !== undefined && counts.length === partsOf(name).length && agents.length === partsOf(name).length,
    ),
  ),
);

/**
 * A group of agents in one week and host, and their counts added up. Once formed it stays as it is: who shares later
 * waits for enough others and is in the next cohort, and what a member changes afterwards changes nothing. So no two
 * looks, whoever came or went in between, differ by one agent.
 */
export type Cohort = v.InferOutput<typeof cohortSchema>;

/** What belongs together in a group. What was randomised otherwise, or not at all, is in a group of its own. */
interface PlaceName {
  readonly week: string;
  readonly hostId: string;
  readonly epsilon?: number;
}

/** Who shared something of one week of one host, by contribution id. */
export interface Place extends PlaceName {
  readonly ids: readonly string[];
}

/** The name of a week and host, whatever was randomised. */
export function weekName({ week, hostId }: PlaceName): string {
  return `${week} ${hostId}`;
}

/** The name of a place; names are in the order of weeks, then of hosts. */
export function placeName(place: PlaceName): string {
  return `${weekName(place)} ${place.epsilon ?? ''}`;
}

/** Every week and host that something was shared of, in order. */
export function placesOf(contributions: Iterable<Contribution>): Place[] {
  const places = new Map<string, Place & { readonly ids: string[] }>();
  for (const { id, weeks, hosts, ...rest } of contributions) {
    for (const [hostId, tables] of Object.entries(hosts)) {
      const isActive = activeWeeks(tables, weeks.length);
      for (const [number, week] of weeks.entries()) {
        if (isActive[number] === 0) continue;
        const at = placed(week, hostId, rest);
        const name = placeName(at);
        const place = places.get(name) ?? { ...at, ids: [] };
        place.ids.push(id);
        places.set(name, place);
      }
    }
  }
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
}

/** Forms a cohort of all who are named at each place. The contributions are gone through once. */
export function cohortsOf(contributions: Iterable<Contribution>, places: readonly Place[]): Cohort[] {
  const groups = new Map(
    places.map((place) => [placeName(place), { members: new Set(place.ids), tables: {} as Sums }]),
  );
  for (const { id, weeks, hosts, ...rest } of contributions) {
    for (const [hostId, tables] of Object.entries(hosts)) {
      const sums = weeks.map((week) => {
        const group = groups.get(placeName(placed(week, hostId, rest)));
        return group?.members.has(id) ? group.tables : undefined;
      });
      for (const [name, column] of Object.entries(tables)) addColumn(sums, name, column);
    }
  }
  return places.map(({ ids, ...place }) => {
    return { ...place, members: [...ids].sort(), tables: groups.get(placeName(place))?.tables ?? {} };
  });
}

function placed(week: string, hostId: string, { epsilon }: { readonly epsilon?: number }): PlaceName {
  return epsilon === undefined ? { week, hostId } : { week, hostId, epsilon };
}

/** How many messages a group has, its customers' and its own. */
export function messagesOf({ tables }: Cohort): number {
  return [tables['customer'], tables['reply']].flatMap((table) => table?.counts ?? []).reduce((a, b) => a + b, 0);
}

type Sums = Record<string, { readonly counts: number[]; readonly agents: number[]; of: number }>;

/** Adds a table's counts, week by week, where there is something to add them to. */
function addColumn(sums: readonly (Sums | undefined)[], name: string, column: ArrayLike<number>): void {
  const parts = partsOf(name).length;
  for (let week = 0; week < sums.length; week++) {
    const sum = sums[week];
    if (sum === undefined) continue;
    sum[name] ??= { counts: Array<number>(parts).fill(0), agents: Array<number>(parts).fill(0), of: 0 };
    const table = sum[name];
    let isIn = 0;
    for (let part = 0; part < parts; part++) {
      const count = column[week * parts + part] ?? 0;
      if (count === 0) continue;
      isIn = 1;
      table.counts[part] = (table.counts[part] ?? 0) + count;
      table.agents[part] = (table.agents[part] ?? 0) + 1;
    }
    table.of += isIn;
  }
}

/** For each week, 1 where anything was counted. @param weeks how many */
export function activeWeeks(tables: Contribution['hosts'][string], weeks: number): Uint8Array {
  const active = new Uint8Array(weeks);
  for (const column of Object.values(tables)) {
    const parts = column.length / weeks;
    for (let at = 0; at < column.length; at++) if (column[at] !== 0) active[Math.floor(at / parts)] = 1;
  }
  return active;
}
