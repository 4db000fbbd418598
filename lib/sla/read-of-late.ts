import * as v from 'valibot';
import { instantSchema } from '../conversation/instant.ts';
import { keySchema } from '../conversation/key.ts';
import { listOf } from '../conversation/list-of.ts';
import { STATES } from '../stats/observation.ts';

/** How many conversations are looked back on. */
export const MOST_READ = 12;

/** The door's schema for the conversations an agent read of late: how they may sound, never what they say. */
export const readOfLateSchema = listOf(
  v.strictObject({
    conversationKey: keySchema,
    /** Epoch ms of the message that counts, and of when it was read. */
    messageAt: instantSchema,
    readAt: instantSchema,
    state: v.picklist(STATES),
  }),
  MOST_READ,
);

/** The conversations an agent read of late, oldest first. */
export type ReadOfLate = v.InferOutput<typeof readOfLateSchema>;
