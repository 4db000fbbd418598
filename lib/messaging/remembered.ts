import * as v from 'valibot';
import { instantSchema } from '../conversation/instant.ts';
import { idSchema, keySchema } from '../conversation/key.ts';
import { listOf } from '../conversation/list-of.ts';
import { EMOTIONS, FLAGS } from '../tone/reading.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/**
 * A customer's reading without its words: waits in `storage.session` (memory only) until a compose page,
 * which no longer shows the message, asks for it.
 */
export const rememberedSchema = v.strictObject({
  conversationKey: keySchema,
  abstain: v.nullable(v.picklist(['language', 'too-short', 'unsure'])),
  language: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/))),
  sentiment: v.picklist(['negative', 'neutral', 'positive']),
  valence: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  intensity: share,
  confidence: v.picklist(['high', 'medium', 'low']),
  emotions: listOf(v.strictObject({ emotion: v.picklist(EMOTIONS), score: share }), EMOTIONS.length),
  flags: listOf(v.picklist(FLAGS), FLAGS.length),
  cueIds: listOf(idSchema, 60),
  /** Epoch ms of the oldest unanswered customer message, where known. */
  waitingSince: v.nullable(instantSchema),
});
/** A remembered reading; see `rememberedSchema`. */
export type Remembered = v.InferOutput<typeof rememberedSchema>;
