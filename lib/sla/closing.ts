import type { Flag } from '../tone/reading.ts';

/** Messages that only close a matter ("thanks, all good") or that a machine wrote: nobody waits for an answer. */
const restful: ReadonlySet<Flag> = new Set(['closing-only', 'automatic']);

/** Whether a customer's message with these flags waits for an answer. */
export function needsAnswer(flags: readonly Flag[]): boolean {
  return !flags.some((flag) => restful.has(flag));
}
