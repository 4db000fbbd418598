import * as v from 'valibot';
import { idSchema, keySchema } from '../conversation/key.ts';
import { EMOTIONS, FLAGS } from '../tone/reading.ts';

/** How a message came across, in bands coarse enough to count. `unread`: we abstained. */
export const STATES = ['upset', 'uneasy', 'calm', 'pleased', 'abusive', 'unread'] as const;
/** One of `STATES`. */
export type State = (typeof STATES)[number];

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** The door's schema: what may leave the tab about one message. Strict: an unknown field is refused, not dropped. */
export const observationSchema = v.strictObject({
  conversationKey: keySchema,
  messageKey: keySchema,
  hostId: idSchema,
  side: v.picklist(['customer', 'agent']),
  /** Epoch ms of the message, or of the look at it where the page does not tell. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  state: v.picklist(STATES),
  confidence: v.picklist(['high', 'medium', 'low']),
  valence: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  intensity: share,
  emotions: v.pipe(
    v.array(v.strictObject({ emotion: v.picklist(EMOTIONS), score: share })),
    v.maxLength(EMOTIONS.length),
  ),
  flags: v.pipe(v.array(v.picklist(FLAGS)), v.maxLength(FLAGS.length)),
  cueIds: v.pipe(v.array(idSchema), v.maxLength(60)),
});

/** What leaves the tab about one message: numbers, bands, cue ids, salted keys. No text, no names, no addresses. */
export type Observation = v.InferOutput<typeof observationSchema>;
