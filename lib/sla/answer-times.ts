import * as v from 'valibot';
import { countSchema } from '../conversation/count.ts';
import { instantSchema } from '../conversation/instant.ts';
import { listOf } from '../conversation/list-of.ts';
import { workingMinutesBetween } from './working-time.ts';
import type { WorkingWeek } from './working-week.ts';

/** Days of arrivals that are remembered. */
const DAYS = 14;
/** Answers whose distance is remembered. */
const MOST_TIMES = 40;
/** Answers before what was seen here counts. */
const ENOUGH_TIMES = 12;
/** Nobody is reckoned to write a good answer in fewer minutes, however fast they have been. */
const LEAST_MINUTES = 4;
/** A longer time between two answers was spent on something else. */
const LONGEST_MINUTES = 60;
/** Working hours before arrivals an hour are told. */
const ENOUGH_HOURS = 8;
const DAY_MS = 86_400_000;
const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_MINUTES));

/** The door's schema for what is remembered of the queue's pace. Distances between answers leaving; never how anybody writes. */
export const answerTimesSchema = v.strictObject({
  /** Epoch ms since when it is watched. */
  since: instantSchema,
  /** Epoch ms at which an answer left last; `null` for none, and once the queue was empty. */
  answeredAt: v.nullable(instantSchema),
  /** Working minutes from one answer to the next while others waited, oldest first. */
  times: listOf(minutes, MOST_TIMES),
  /** How many began to wait, by day since the epoch (UTC). */
  arrivals: listOf(
    v.strictObject({
      day: countSchema,
      count: countSchema,
    }),
    DAYS + 1,
  ),
});

/** What is remembered of the queue's pace. */
export type AnswerTimes = v.InferOutput<typeof answerTimesSchema>;

/** Nothing seen yet; watched since `now` (epoch ms). */
export function noAnswerTimes(now: number): AnswerTimes {
  return { since: now, answeredAt: null, times: [], arrivals: [] };
}

/** With so many answers that were seen to have left by `now`, together; `isEmpty`: nobody waits any more. */
export function withAnswers(
  known: AnswerTimes,
  answers: number,
  isEmpty: boolean,
  week: WorkingWeek,
  now: number,
): AnswerTimes {
  if (answers <= 0) return isEmpty ? { ...known, answeredAt: null } : known;
  const each = known.answeredAt === null ? undefined : workingMinutesBetween(known.answeredAt, now, week) / answers;
  const isOne = each !== undefined && each > 0 && each <= LONGEST_MINUTES;
  const times = isOne
    ? [...known.times, ...Array.from({ length: Math.min(answers, MOST_TIMES) }, () => each)]
    : known.times;
  return { ...known, answeredAt: isEmpty ? null : now, times: times.slice(-MOST_TIMES) };
}

/** With somebody who began to wait at this moment (epoch ms), where it is not from before we watched. */
export function withArrival(known: AnswerTimes, at: number, now: number): AnswerTimes {
  const day = Math.floor(at / DAY_MS);
  const oldest = Math.floor(now / DAY_MS) - DAYS;
  if (at < known.since || day < oldest || at > now) return known;
  const before = known.arrivals.find((one) => one.day === day)?.count ?? 0;
  const others = known.arrivals.filter((one) => one.day !== day && one.day >= oldest);
  return { ...known, arrivals: [...others, { day, count: before + 1 }] };
}

/** Working minutes an answer takes here, the middle one of those seen; `undefined` until enough were. */
export function minutesPerAnswer({ times }: AnswerTimes): number | undefined {
  if (times.length < ENOUGH_TIMES) return undefined;
  const sorted = [...times].sort((a, b) => a - b);
  return Math.max(LEAST_MINUTES, Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0));
}

/** How many begin to wait in a working hour; `undefined` until enough hours were seen. */
export function arrivalsPerHour({ since, arrivals }: AnswerTimes, week: WorkingWeek, now: number): number | undefined {
  // Whole days only: of a day cut in two all arrivals would count, and half the hours.
  const from = Math.max(since, Math.ceil(now / DAY_MS - DAYS) * DAY_MS);
  const hours = workingMinutesBetween(from, now, week) / 60;
  if (hours < ENOUGH_HOURS) return undefined;
  const first = Math.floor(from / DAY_MS);
  return arrivals.reduce((sum, { day, count }) => (day >= first ? sum + count : sum), 0) / hours;
}
