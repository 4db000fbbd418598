import { letIn } from '../conversation/let-in.ts';
import { weekOf } from '../stats/aggregate.ts';
import { addLoad, type LoadCount, type LoadWeek, loadWeekSchema } from '../stats/load.ts';
import { openDatabase } from './database.ts';
import { expiryOf } from './seen.ts';

/** How many rows are kept (weeks by host): more than a working life of many hosts. No new one beyond that. */
const mostRows = 5_000;

/** Something to be counted once. */
export interface Counted {
  readonly what: LoadCount;
  readonly hostId: string;
  /** Epoch ms of the week it belongs to. */
  readonly at: number;
  /** What tells it from others, beside what it is. */
  readonly name: string;
}

/** All weeks counted on this device, oldest first. A row that does not keep the schema is left out. */
export async function loadLoad(): Promise<LoadWeek[]> {
  const rows = await (await openDatabase()).getAll('load');
  return rows.flatMap((row) => letIn(loadWeekSchema, row) ?? []);
}

/** Counts each once, all in one go or nothing; gives those that were not counted before. */
export async function countLoad(counted: readonly Counted[], now: number, most = mostRows): Promise<Counted[]> {
  if (counted.length === 0) return [];
  const transaction = (await openDatabase()).transaction(['load', 'seen'], 'readwrite');
  const load = transaction.objectStore('load');
  const seen = transaction.objectStore('seen');
  const fresh: Counted[] = [];
  for (const one of counted) {
    const { what, hostId, name } = one;
    const messageKey = `${what} ${hostId} ${name}`;
    if ((await seen.getKey(messageKey)) !== undefined) continue;
    await seen.put({ messageKey, expiresAt: expiryOf(now) });
    const week = weekOf(Math.min(one.at, now));
    const before = letIn(loadWeekSchema, await load.get([week, hostId]));
    if (before === undefined && (await load.count()) >= most) continue;
    await load.put(addLoad(before, { week, hostId }, what));
    fresh.push(one);
  }
  await transaction.done;
  return fresh;
}
