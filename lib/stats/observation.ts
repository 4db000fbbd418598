import * as v from 'valibot';
import { instantSchema } from '../conversation/instant.ts';
import { idSchema, keySchema } from '../conversation/key.ts';
import { listOf } from '../conversation/list-of.ts';
import { EMOTIONS, FLAGS } from '../tone/reading.ts';

/** How a message came across, in bands coarse enough to count. `unread`: we abstained. */
export const STATES = ['upset', 'uneasy', 'calm', 'pleased', 'abusive', 'unread'] as const;
/** One of `STATES`. */
export type State = (typeof STATES)[number];

/** How a customer came back after a reply of ours, beside how they had sounded. */
export const TURNS = ['better', 'same', 'worse'] as const;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** The door's schema: what may leave the tab about one message. Strict: an unknown field is refused, not dropped. */
export const observationSchema = v.strictObject({
  conversationKey: keySchema,
  messageKey: keySchema,
  hostId: idSchema,
  side: v.picklist(['customer', 'agent']),
  /** Epoch ms of the message, or of the look at it where the page does not tell. */
  at: instantSchema,
  state: v.picklist(STATES),
  confidence: v.picklist(['high', 'medium', 'low']),
  valence: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  intensity: share,
  emotions: listOf(v.strictObject({ emotion: v.picklist(EMOTIONS), score: share }), EMOTIONS.length),
  flags: listOf(v.picklist(FLAGS), FLAGS.length),
  cueIds: listOf(idSchema, 60),
  /** Of a customer who had sounded upset or uneasy before our reply; `null` for all others. */
  turn: v.nullable(v.picklist(TURNS)),
});

/** What leaves the tab about one message: numbers, bands, cue ids, salted keys. No text, no names, no addresses. */
export type Observation = v.InferOutput<typeof observationSchema>;
