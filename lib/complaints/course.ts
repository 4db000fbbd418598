import * as v from 'valibot';
import { instantSchema } from '../conversation/instant.ts';

/** The way of a complaint, from receipt to resolution (after ISO 10002:2018, 8.2 to 8.9). */
export const STEPS = ['received', 'acknowledged', 'offered', 'promised', 'closed'] as const;
/** One of them. */
export type Step = (typeof STEPS)[number];

/** Over because the customer said so, or without a word of theirs. */
export const OUTCOMES = ['confirmed', 'without'] as const;
/** One of them. */
export type Outcome = (typeof OUTCOMES)[number];

const moment = v.nullable(instantSchema);

/** The door's schema for the way of one complaint. Epoch ms; `null` for what did not happen. */
export const courseSchema = v.strictObject({
  /** The first message that complains. */
  received: instantSchema,
  /** Our first reply that says back what went wrong, regrets it or does something about it. */
  acknowledged: moment,
  /** Our first reply that offers a way out, or says that there is a remedy. */
  offered: moment,
  /** Our first reply that says what we will do. */
  promised: moment,
  /** Until when, where a day was named. */
  promisedUntil: moment,
  /** The latest end of it. */
  closed: moment,
  outcome: v.nullable(v.picklist(OUTCOMES)),
  /** The latest complaint, or reopening: an end before it is none. */
  complained: instantSchema,
});

/** The way of one complaint so far. */
export type Course = v.InferOutput<typeof courseSchema>;

/** The way of a complaint received then, to which nothing happened yet; `complained` as in `Course`. Epoch ms. */
export function startedAt(received: number, complained = received): Course {
  return {
    ...{ received, acknowledged: null, offered: null, promised: null, promisedUntil: null },
    ...{ closed: null, outcome: null, complained },
  };
}

/** Epoch ms of the end that still holds; `null` where it is open. */
export function closedAt({ closed, complained }: Pick<Course, 'closed' | 'complained'>): number | null {
  return closed !== null && closed >= complained ? closed : null;
}

/**
 * One way out of two looks at the same complaint. A page may fold messages away, so no look has to see all of it: each
 * step is reached when it was seen first, and over what ended last.
 */
export function joined(known: Course, seen: Course): Course {
  const earlier = known.promised !== null && known.promised <= (seen.promised ?? Number.POSITIVE_INFINITY);
  const { closed, outcome } = (seen.closed ?? -1) > (known.closed ?? -1) ? seen : known;
  return {
    received: Math.min(known.received, seen.received),
    acknowledged: first(known.acknowledged, seen.acknowledged),
    offered: first(known.offered, seen.offered),
    ...{ promised: first(known.promised, seen.promised), promisedUntil: (earlier ? known : seen).promisedUntil },
    ...{ closed, outcome, complained: Math.max(known.complained, seen.complained) },
  };
}

/** The earlier of two moments, where they happened. */
export function first(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
