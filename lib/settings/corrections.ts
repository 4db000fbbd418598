import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { letIn } from '../conversation/let-in.ts';
import { listOf } from '../conversation/list-of.ts';
import { type Corrections, MOST_BY, MOST_CORRECTIONS } from '../tone/corrections.ts';

const kept = storage.defineItem<unknown>('local:corrections');
const correctionsSchema = listOf(
  v.strictObject({
    sign: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
    by: v.pipe(v.number(), v.minValue(-MOST_BY), v.maxValue(MOST_BY)),
  }),
  MOST_CORRECTIONS,
);

/** What the agent corrected on this device; none where the store holds anything else. Never throws for what it holds. */
export async function loadCorrections(): Promise<Corrections> {
  return letIn(correctionsSchema, await kept.getValue()) ?? [];
}

/** Keeps these in place of all before. Throws for what is not allowed, and then changes nothing. */
export async function saveCorrections(corrections: Corrections): Promise<void> {
  await kept.setValue(v.parse(correctionsSchema, corrections));
}

/** Hears of every change, whichever page made it, until the signal aborts. */
export function watchCorrections(signal: AbortSignal, listener: () => void): void {
  if (signal.aborted) return;
  signal.addEventListener('abort', kept.watch(listener), { once: true });
}
