import * as v from 'valibot';
import { instantSchema } from '../conversation/instant.ts';
import { keySchema } from '../conversation/key.ts';
import { listOf } from '../conversation/list-of.ts';
import { STATES } from '../stats/observation.ts';

/** How many conversations are looked back on. */
const MOST = 12;
/** So many hard ones, one after the other, are a hard run. */
const RUN = 4;
/** Within so long, and abuse within so long, in ms. */
const [RUN_MS, ABUSE_MS] = [2 * 3_600_000, 30 * 60_000];

/** The door's schema for the conversations an agent read of late: how they may sound, never what they say. */
export const readOfLateSchema = listOf(
  v.strictObject({
    conversationKey: keySchema,
    /** Epoch ms of the message that counts, and of when it was read. */
    messageAt: instantSchema,
    readAt: instantSchema,
    state: v.picklist(STATES),
  }),
  MOST,
);

/** The conversations an agent read of late, oldest first. */
export type ReadOfLate = v.InferOutput<typeof readOfLateSchema>;

/** Why a break may do good; `undefined` where nothing speaks for one. */
export type Strain = 'abuse' | 'run' | undefined;

/** With a customer's message that was read; of a conversation the latest counts. */
export function withRead(known: ReadOfLate, read: ReadOfLate[number]): ReadOfLate {
  const before = known.find(({ conversationKey }) => conversationKey === read.conversationKey);
  if (before && before.messageAt > read.messageAt) return known;
  return [...known.filter((one) => one !== before), read].slice(-MOST);
}

/**
 * Whether the agent had abuse, or a run of hard conversations, of late. Being treated badly harms mood and what comes after
 * it (Wu 2023, 221 effects); a few minutes away give vigour back and take fatigue (Albulescu 2022, d = .36 and .35).
 */
export function strainOf(read: ReadOfLate, now: number): Strain {
  if (read.some(({ state, readAt }) => state === 'abusive' && now - readAt <= ABUSE_MS)) return 'abuse';
  const run = read.slice(-RUN);
  const isHard = run.every(({ state, readAt }) => (state === 'upset' || state === 'abusive') && now - readAt <= RUN_MS);
  return run.length === RUN && isHard ? 'run' : undefined;
}
