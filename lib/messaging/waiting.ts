import * as v from 'valibot';
import { instantSchema } from '../conversation/instant.ts';
import { idSchema, keySchema } from '../conversation/key.ts';
import { originSchema } from '../conversation/origin.ts';
import { STATES } from '../stats/observation.ts';

/** What a tab knows of one conversation's waiting: a report, not text. */
export const waitingReportSchema = v.strictObject({
  conversationKey: keySchema,
  hostId: idSchema,
  /** Origin of the host page, so that its tab can be found again. */
  origin: originSchema,
  /** Epoch ms of the oldest unanswered customer message; `null` when nobody waits. */
  waitingSince: v.nullable(instantSchema),
  /** How the customer may sound; `unread` where nobody opened it yet. */
  state: v.picklist(STATES),
});
/** One conversation of a report. */
export type WaitingReport = v.InferOutput<typeof waitingReportSchema>;

/** The door's schema for one customer who waits, as the background tells it. */
export const waitingEntrySchema = v.strictObject({ ...waitingReportSchema.entries, waitingSince: instantSchema });

/** One customer who waits, as the background keeps it. */
export interface WaitingEntry {
  readonly conversationKey: string;
  readonly hostId: string;
  readonly origin: string;
  /** Epoch ms */
  readonly waitingSince: number;
  readonly state: WaitingReport['state'];
}
