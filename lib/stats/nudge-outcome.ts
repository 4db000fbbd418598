import * as v from 'valibot';
import { idSchema, keySchema } from '../conversation/key.ts';

/** What an agent made of a nudge: took a wording, put it away, or said that it does not fit. */
export const NUDGE_OUTCOMES = ['used', 'dismissed', 'wrong'] as const;
/** One of them. */
export type NudgeOutcome = (typeof NUDGE_OUTCOMES)[number];

/** The door's schema for what leaves the tab about a nudge. */
export const nudgeCountSchema = v.strictObject({
  /** Salted key of the draft, the cue and its words: the same nudge counts once. */
  nudgeKey: keySchema,
  hostId: idSchema,
  cueId: idSchema,
  outcome: v.picklist(NUDGE_OUTCOMES),
});

/** What leaves the tab about a nudge. */
export type NudgeCount = v.InferOutput<typeof nudgeCountSchema>;
