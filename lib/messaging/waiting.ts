import * as v from 'valibot';
import { idSchema, keySchema } from '../conversation/key.ts';
import { STATES } from '../stats/observation.ts';

const instant = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a tab knows of one conversation's waiting: a report, not text. */
export const waitingReportSchema = v.strictObject({
  conversationKey: keySchema,
  hostId: idSchema,
  /** Origin of the host page, so that its tab can be found again. */
  origin: v.pipe(v.string(), v.regex(/^(https?:\/\/[^/?#\s]+|file:\/\/)$/), v.maxLength(200)),
  /** Epoch ms of the oldest unanswered customer message; `null` when nobody waits. */
  waitingSince: v.nullable(instant),
  /** How the customer may sound; `unread` where nobody opened it yet. */
  state: v.picklist(STATES),
});
/** One conversation of a report. */
export type WaitingReport = v.InferOutput<typeof waitingReportSchema>;

/** One customer who waits, as the background keeps it. */
export interface WaitingEntry {
  readonly conversationKey: string;
  readonly hostId: string;
  readonly origin: string;
  /** Epoch ms */
  readonly waitingSince: number;
  readonly state: WaitingReport['state'];
}
