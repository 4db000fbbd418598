import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { keySchema } from '../conversation/key.ts';
import { letIn } from '../conversation/let-in.ts';
import { listOf } from '../conversation/list-of.ts';
import { FIRST_REASONS } from '../sla/pace.ts';
import { type ReadOfLate, readOfLateSchema } from '../sla/strain.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const paceSchema = v.strictObject({
  waiting: count,
  late: count,
  isOver: v.boolean(),
  first: listOf(v.strictObject({ conversationKey: keySchema, why: v.picklist(FIRST_REASONS) }), 3),
  /** Working minutes an answer is reckoned with, and whether that is a guess: neither set nor seen here yet. */
  minutesPerAnswer: v.pipe(v.number(), v.minValue(1), v.maxValue(480)),
  isGuess: v.boolean(),
  /** How many begin to wait in a working hour; `null` until enough was seen. */
  perHour: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000))),
});

/** How the queue stood to a steady pace at the last look at the clock. */
export type QueuePace = v.InferOutput<typeof paceSchema>;

// In memory, for the sidebar and the popup: `storage.session` is never written to disk.
const pace = storage.defineItem<unknown>('session:queuePace');
const read = storage.defineItem<unknown>('session:readOfLate');

/** What the sidebar knows of the load. */
export interface LoadNow {
  /** `undefined` before the first look at the clock since the browser started. */
  readonly pace: QueuePace | undefined;
  readonly read: ReadOfLate;
}

/** Keeps how the queue stands until the browser closes. */
export async function keepQueuePace(next: QueuePace): Promise<void> {
  await pace.setValue(next);
}

/** Keeps what the agent read of late until the browser closes. */
export async function keepReadOfLate(next: ReadOfLate): Promise<void> {
  await read.setValue(next);
}

/** How the queue stood at the last look; `undefined` before the first since the browser started. */
export async function lastQueuePace(): Promise<QueuePace | undefined> {
  return letIn(paceSchema, await pace.getValue());
}

/** The load as it was told last. */
export async function loadNow(): Promise<LoadNow> {
  const [kept, late] = await Promise.all([lastQueuePace(), read.getValue()]);
  return { pace: kept, read: letIn(readOfLateSchema, late) ?? [] };
}

/** Hears of every change, and of the load as it is now, until the signal aborts. */
export function watchLoad(
  signal: AbortSignal,
  listener: (load: LoadNow) => void,
  failed: (error: unknown) => void,
): void {
  if (signal.aborted) return;
  const tell = (): void => void loadNow().then((load) => signal.aborted || listener(load), failed);
  const stops = [pace.watch(tell), read.watch(tell)];
  const stop = (): void => {
    for (const one of stops) one();
  };
  signal.addEventListener('abort', stop, { once: true });
  tell();
}
