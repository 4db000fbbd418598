import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { countSchema } from '../conversation/count.ts';
import { letIn } from '../conversation/let-in.ts';
import { listOf } from '../conversation/list-of.ts';
import { waitingEntrySchema } from '../messaging/waiting.ts';

/** How many stand at the top of the popup before anybody asks for more. */
export const MOST_FIRST = 50;
const store = 'firstWaiting';
const firstSchema = v.strictObject({
  total: countSchema,
  entries: listOf(waitingEntrySchema, MOST_FIRST),
});

/** How many wait, and the first of them, soonest due first. */
export type FirstWaiting = v.InferOutput<typeof firstSchema>;

/**
 * Kept in memory at each look at the clock, so that the popup stands at once however many wait: it neither wakes the
 * background nor reads the database. Never on disk.
 */
export async function keepFirstWaiting(first: FirstWaiting): Promise<void> {
  await browser.storage.session.set({ [store]: first });
}

/** As the last look at the clock left it; `undefined` before the first one since the browser started. */
export async function firstWaiting(): Promise<FirstWaiting | undefined> {
  return letIn(firstSchema, (await browser.storage.session.get(store))[store]);
}
