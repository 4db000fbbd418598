import { letIn } from '../conversation/let-in.ts';
import {
  type Aggregate,
  addNudge,
  addObservation,
  aggregateSchema,
  mergeAggregates,
  weekOf,
} from '../stats/aggregate.ts';
import type { NudgeCount } from '../stats/nudge-outcome.ts';
import type { Observation } from '../stats/observation.ts';
import { openDatabase } from './database.ts';
import { expiryOf, pruneSeen } from './seen.ts';

/** How many rows are kept (weeks by host and side): more than a working life of two hosts. No new one beyond that. */
const mostRows = 10_000;
/** After so many new messages the seen ones are looked through, for a background that is not stopped for weeks. */
const pruneEvery = 2_000;
let newMessages = 0;

/** All weeks counted on this device, oldest first. A row that does not keep the schema is left out. */
export async function loadAggregates(): Promise<Aggregate[]> {
  const rows = await (await openDatabase()).getAll('aggregates');
  return mergeAggregates(rows.flatMap((row) => letIn(aggregateSchema, row) ?? []));
}

/** Counts a message, once: `false` when it was counted before. A message from the future counts as one of now. */
export function countObservation(observation: Observation, now: number, most = mostRows): Promise<boolean> {
  const { messageKey, hostId, side } = observation;
  const at = Math.min(observation.at, now);
  const key = [weekOf(at), hostId, side] as const;
  return countOnce(messageKey, key, (before) => addObservation(before, { ...observation, at }), now, most);
}

/** Counts what the agent made of a nudge, once for each outcome. */
export function countNudge(count: NudgeCount, now: number, most = mostRows): Promise<boolean> {
  const { nudgeKey, hostId, cueId, outcome } = count;
  const week = weekOf(now);
  const add = (before: Aggregate | undefined) => addNudge(before, { week, hostId, cueId, outcome });
  return countOnce(`${nudgeKey} ${outcome}`, [week, hostId, 'agent'], add, now, most);
}

/**
 * Marking and counting are one transaction, so that a background killed in between has done both or neither.
 * @returns `false` where it was counted before
 */
async function countOnce(
  name: string,
  key: readonly [week: string, hostId: string, side: Aggregate['side']],
  add: (before: Aggregate | undefined) => Aggregate,
  now: number,
  most: number,
): Promise<boolean> {
  const transaction = (await openDatabase()).transaction(['aggregates', 'seen'], 'readwrite');
  const aggregates = transaction.objectStore('aggregates');
  const seen = transaction.objectStore('seen');
  const isNew = (await seen.getKey(name)) === undefined;
  if (isNew) {
    await seen.put({ messageKey: name, expiresAt: expiryOf(now) });
    const before = letIn(aggregateSchema, await aggregates.get([...key]));
    if (before !== undefined || (await aggregates.count()) < most) await aggregates.put(add(before));
  }
  await transaction.done;
  if (isNew && ++newMessages % pruneEvery === 0) await pruneSeen(now);
  return isNew;
}
