import * as v from 'valibot';
import { type Aggregate, addObservation, aggregateSchema, mergeAggregates, weekOf } from '../stats/aggregate.ts';
import type { Observation } from '../stats/observation.ts';
import { openDatabase } from './database.ts';
import { expiryOf } from './seen.ts';

/** All weeks counted on this device, oldest first. A row that does not keep the schema is left out. */
export async function loadAggregates(): Promise<Aggregate[]> {
  const rows = await (await openDatabase()).getAll('aggregates');
  return mergeAggregates(rows.filter((row) => v.is(aggregateSchema, row)));
}

/**
 * Counts a message, once: `false` when it was counted before. Marking and counting are one transaction,
 * so that a background killed in between has done both or neither.
 */
export async function countObservation(observation: Observation, now: number): Promise<boolean> {
  const transaction = (await openDatabase()).transaction(['aggregates', 'seen'], 'readwrite');
  const aggregates = transaction.objectStore('aggregates');
  const seen = transaction.objectStore('seen');
  const { messageKey, hostId, side, at } = observation;
  const isNew = (await seen.getKey(messageKey)) === undefined;
  if (isNew) {
    await seen.put({ messageKey, expiresAt: expiryOf(now) });
    const before = await aggregates.get([weekOf(at), hostId, side]);
    await aggregates.put(addObservation(v.is(aggregateSchema, before) ? before : undefined, observation));
  }
  await transaction.done;
  return isNew;
}
