import { dequal } from 'dequal/lite';
import { storage } from 'wxt/utils/storage';
import { letIn } from '../conversation/let-in.ts';
import { type ReadOfLate, readOfLateSchema } from '../sla/read-of-late.ts';
import { strainOf } from '../sla/strain.ts';
import { type LoadNow, paceSchema, type QueuePace } from './load.ts';

// In memory: `storage.session` is never written to disk. Firefox does not give it to pages in other pages' frames.
const pace = storage.defineItem<unknown>('session:queuePace');
const read = storage.defineItem<unknown>('session:readOfLate');
/** Rung when a sidebar has something new to ask for; it says nothing by itself. */
const bell = storage.defineItem<unknown>('local:loadBell');

/** Keeps how the queue stands until the browser closes; sidebars hear of it where it is too long, or was. */
export async function keepQueuePace(next: QueuePace, before: QueuePace | undefined): Promise<void> {
  await pace.setValue(next);
  if ((next.isOver || before?.isOver) && !dequal(next, before)) await ring();
}

/** Keeps what the agent read of late until the browser closes; sidebars hear of it where a break may do good, or did. */
export async function keepReadOfLate(next: ReadOfLate, before: ReadOfLate, now: number): Promise<void> {
  await read.setValue(next);
  if (strainOf(next, now) !== strainOf(before, now)) await ring();
}

/** How the queue stood at the last look; `undefined` before the first since the browser started. */
export async function lastQueuePace(): Promise<QueuePace | undefined> {
  return letIn(paceSchema, await pace.getValue());
}

/** What the agent read of late. */
export async function readOfLate(): Promise<ReadOfLate> {
  return letIn(readOfLateSchema, await read.getValue()) ?? [];
}

/** The load as it is known now. */
export async function loadNow(): Promise<LoadNow> {
  return { pace: (await lastQueuePace()) ?? null, read: await readOfLate() };
}

/** Calls the listener whenever there is something new to ask for, until the signal aborts. */
export function onLoadBell(signal: AbortSignal, listener: () => void): void {
  if (signal.aborted) return;
  signal.addEventListener('abort', bell.watch(listener), { once: true });
}

async function ring(): Promise<void> {
  await bell.setValue(Date.now());
}
