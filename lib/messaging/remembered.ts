import * as v from 'valibot';
import { idSchema, keySchema } from '../conversation/key.ts';
import { EMOTIONS, FLAGS } from '../tone/reading.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/**
 * A customer's reading without its words: waits in `storage.session` (memory only) until a compose page,
 * which no longer shows the message, asks for it.
 */
export const rememberedSchema = v.strictObject({
  conversationKey: keySchema,
  abstain: v.nullable(v.picklist(['language', 'too-short', 'unsure'])),
  language: v.nullable(v.pipe(v.string(), v.maxLength(12))),
  sentiment: v.picklist(['negative', 'neutral', 'positive']),
  valence: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  intensity: share,
  confidence: v.picklist(['high', 'medium', 'low']),
  emotions: v.array(v.strictObject({ emotion: v.picklist(EMOTIONS), score: share })),
  flags: v.array(v.picklist(FLAGS)),
  cueIds: v.array(idSchema),
  /** Epoch ms of the oldest unanswered customer message, where known. */
  waitingSince: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
/** A remembered reading; see `rememberedSchema`. */
export type Remembered = v.InferOutput<typeof rememberedSchema>;
