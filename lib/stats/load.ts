import * as v from 'valibot';
import { countSchema } from '../conversation/count.ts';
import { idSchema } from '../conversation/key.ts';
import { weekSchema } from './aggregate.ts';

/** What there was to answer, as it is counted: conditions, not people. */
const LOAD_COUNTS = ['arrived', 'answered', 'answeredLate', 'hours', 'hoursOver'] as const;
/** One of them. */
export type LoadCount = (typeof LOAD_COUNTS)[number];

/** The door's schema for how much there was to answer in one week on one host. */
export const loadWeekSchema = v.strictObject({
  /** ISO week, in UTC; see `Aggregate`. */
  week: weekSchema,
  hostId: idSchema,
  /** Agents whose work is counted in it: one, until those of several devices are merged. */
  agents: countSchema,
  /** Messages that began to wait. */
  arrived: countSchema,
  /** Waits that ended with a reply of ours, and how many of these after they were due. */
  answered: countSchema,
  answeredLate: countSchema,
  /** Working hours in which somebody waited, and how many of these with more waiting than a steady pace answers in time. */
  hours: countSchema,
  hoursOver: countSchema,
});

/** How much there was to answer in one week on one host. Nothing in it belongs to one message or person. */
export type LoadWeek = v.InferOutput<typeof loadWeekSchema>;

/** The week with so many more of one count; `undefined` begins a new one. */
export function addLoad(
  before: LoadWeek | undefined,
  { week, hostId }: Pick<LoadWeek, 'week' | 'hostId'>,
  what: LoadCount,
): LoadWeek {
  const none = { week, hostId, agents: 1, arrived: 0, answered: 0, answeredLate: 0, hours: 0, hoursOver: 0 };
  const known = before ?? none;
  return { ...known, [what]: known[what] + 1 };
}
