import type { State } from '../stats/observation.ts';
import { MOST_READ, type ReadOfLate } from './read-of-late.ts';

/** So many hard ones, one after the other, are a hard run. */
const RUN = 4;
/** Within so long, and abuse within so long, in ms. */
const [RUN_MS, ABUSE_MS] = [2 * 3_600_000, 30 * 60_000];

/** Why a break may do good; `undefined` where nothing speaks for one. */
export type Strain = 'abuse' | 'run' | undefined;

/** Whether a message in this state is hard to read. */
export function isHard(state: State): boolean {
  return state === 'upset' || state === 'abusive';
}

/** With a customer's message that was read; of a conversation the latest counts. */
export function withRead(known: ReadOfLate, read: ReadOfLate[number]): ReadOfLate {
  const before = known.find(({ conversationKey }) => conversationKey === read.conversationKey);
  if (before && before.messageAt > read.messageAt) return known;
  return [...known.filter((one) => one !== before), read].slice(-MOST_READ);
}

/**
 * Whether the agent had abuse, or a run of hard conversations, of late. Being treated badly harms mood and what comes after
 * it (Wu 2023, 221 effects); a few minutes away give vigour back and take fatigue (Albulescu 2022, d = .36 and .35).
 */
export function strainOf(read: ReadOfLate, now: number): Strain {
  if (read.some(({ state, readAt }) => state === 'abusive' && now - readAt <= ABUSE_MS)) return 'abuse';
  const run = read.slice(-RUN);
  const isHardRun = run.every(({ state, readAt }) => isHard(state) && now - readAt <= RUN_MS);
  return run.length === RUN && isHardRun ? 'run' : undefined;
}
