import * as v from 'valibot';
import { idSchema } from '../conversation/key.ts';
import { weekSchema } from './aggregate.ts';
import { partsOf, tableOf } from './tables.ts';

/** A year and the odd 53rd week. */
const mostWeeks = 53;
/** More than anyone counts of one thing in a week; sums over ten thousand agents stay exact. */
const mostCount = 1_000_000;
const mostTables = 500;
const mostHosts = 30;

/** Crockford's base32: digits and letters without those that are taken for others. Five bits make one. */
const BASE32 = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LENGTH = 26;

/** A contribution's id. @param random a whole number from 0 to 31, another at each call */
export function contributionId(random: () => number): string {
  return Array.from({ length: ID_LENGTH }, () => BASE32[random()]).join('');
}

/** What tells one share from another: 130 random bits in base32. It is a new one each period and says nothing of whose it is. */
export const contributionIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-hjkmnp-tv-z]{26}$/));

/** Counts from 1. */
export const revisionSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9_999));

/** Below, nothing can be told any more of a team; above, nothing is hidden. */
export const epsilonSchema = v.pipe(v.number(), v.minValue(0.1), v.maxValue(10));

const countsSchema = v.custom<ArrayLike<number>>(
  (input) =>
    Array.isArray(input) && input.every((count) => Number.isInteger(count) && count >= 0 && count <= mostCount),
  'counts are whole numbers from 0 to 1,000,000',
);

/** An object whose every name is known, and not too many. A record alone would leave `constructor` out without a word. */
function named(isKnown: (name: string) => boolean, most: number) {
  return v.custom<Record<string, unknown>>((input) => {
    const names = typeof input === 'object' && input !== null ? Object.keys(input) : undefined;
    return names !== undefined && names.length <= most && names.every(isKnown);
  });
}

const tablesSchema = v.pipe(
  named((name) => tableOf(name) !== undefined, mostTables),
  v.record(v.string(), countsSchema),
);

const weeksSchema = v.pipe(
  v.array(weekSchema),
  v.minLength(1),
  v.maxLength(mostWeeks),
  v.check((weeks) => weeks.every((week, place) => place === 0 || week > (weeks[place - 1] ?? '')), 'weeks in order'),
);

/** The door's schema for what one agent shares of one period. */
export const contributionSchema = v.pipe(
  v.strictObject({
    id: contributionIdSchema,
    /** Counts up each time the agent shares the same period again; the highest replaces the others. */
    revision: revisionSchema,
    /** Where the counts were randomised before they were shared: by how much. See `randomised`. */
    epsilon: v.exactOptional(epsilonSchema),
    /** ISO weeks, in UTC, oldest first. */
    weeks: weeksSchema,
    /** By host id, then by table: for each week as many counts as the table has parts, in the order of `partsOf`. */
    hosts: v.pipe(
      named((name) => v.is(idSchema, name), mostHosts),
      v.record(v.string(), tablesSchema),
    ),
  }),
  v.check(
    ({ weeks, hosts }) =>
      Object.values(hosts).every((tables) =>
        Object.entries(tables).every(([name, counts]) => counts.length === weeks.length * partsOf(name).length),
      ),
    'as many counts as weeks and parts',
  ),
);

/** Weekly counts of one agent, without anything of whose they are. It may only be seen once it passed `release`. */
export type Contribution = v.InferOutput<typeof contributionSchema>;

/** The same hosts and tables with other columns. */
export function withColumns(
  hosts: Contribution['hosts'],
  columnOf: (column: ArrayLike<number>, table: string, hostId: string) => ArrayLike<number>,
): Contribution['hosts'] {
  const mapped = Object.entries(hosts).map(([hostId, tables]): [string, Record<string, ArrayLike<number>>] => [
    hostId,
    Object.fromEntries(Object.entries(tables).map(([name, column]) => [name, columnOf(column, name, hostId)])),
  ]);
  return Object.fromEntries(mapped);
}
