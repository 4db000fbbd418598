import * as v from 'valibot';
import { DEEDS } from '../complaints/deed.ts';
import { instantSchema } from '../conversation/instant.ts';
import { idSchema, keySchema } from '../conversation/key.ts';
import { listOf } from '../conversation/list-of.ts';
import { originSchema } from '../conversation/origin.ts';
import { LONGEST_LABEL } from '../sla/label.ts';
import { PRESSING } from '../sla/pressing.ts';
import { CLOCKS } from '../sla/standing.ts';
import { STATES } from '../stats/observation.ts';

/** What is promised: until when, and how the agent calls it. No words of any message. */
const promiseFields = {
  /** Salted key of the message that made it, and its place there. */
  promiseKey: keySchema,
  madeAt: instantSchema,
  /** `null` where no day was named. */
  dueAt: v.nullable(instantSchema),
};
/** How many promises of one conversation are kept. */
export const MOST_PROMISES = 5;

/** What a reply that is being written would do to the clock: times, no words. */
export const draftNoteSchema = v.strictObject({
  turn: v.picklist(['answers', 'asks-back', 'holds']),
  /** Until when each thing it promises is due; `null` where it names no day. */
  dueAts: listOf(v.nullable(instantSchema), MOST_PROMISES),
  /** What it does about a complaint. */
  deeds: listOf(v.picklist(DEEDS), DEEDS.length),
});
/** Of one draft. */
export type DraftNote = v.InferOutput<typeof draftNoteSchema>;

/** What is known of a conversation in which somebody may wait. */
const waitFields = {
  conversationKey: keySchema,
  hostId: idSchema,
  /** Origin of the host page, so that its tab can be found again. */
  origin: originSchema,
  /** Epoch ms of the oldest unanswered customer message, or of our own that put the customer off; `null` when nobody waits. */
  waitingSince: v.nullable(instantSchema),
  /** How the customer may sound; `unread` where nobody opened it yet. */
  state: v.picklist(STATES),
  clock: v.picklist(CLOCKS),
  pressing: listOf(v.picklist(PRESSING), PRESSING.length),
  /** Only a list was seen: whether it needs an answer, and what was promised, is not known. */
  isPartial: v.boolean(),
};

/** What a tab knows of one conversation's waiting: a report, not text. */
export const waitingReportSchema = v.strictObject({
  ...waitFields,
  /** Epoch ms of the customer's latest message that needs an answer, and of our latest reply, where known. */
  askedAt: v.nullable(instantSchema),
  repliedAt: v.nullable(instantSchema),
  promises: listOf(v.strictObject(promiseFields), MOST_PROMISES),
});
/** One conversation of a report. */
export type WaitingReport = v.InferOutput<typeof waitingReportSchema>;

/** A promise as the background keeps it. */
export const keptPromiseSchema = v.strictObject({
  ...promiseFields,
  /** The agent's own word for it; empty for none. */
  label: v.pipe(v.string(), v.maxLength(LONGEST_LABEL)),
  /** The agent saw it and said that it is so. */
  isConfirmed: v.boolean(),
});
/** One promise that is still to be kept. */
export type KeptPromise = v.InferOutput<typeof keptPromiseSchema>;

/** The door's schema for one conversation in which somebody waits or something is promised, as the background tells it. */
export const waitingEntrySchema = v.strictObject({
  ...waitFields,
  promises: listOf(keptPromiseSchema, MOST_PROMISES),
  /** Epoch ms until which the agent does not want to be told; `null` for no snooze. */
  snoozedUntil: v.nullable(instantSchema),
});
/** One conversation in which somebody waits or something is promised. */
export type WaitingEntry = v.InferOutput<typeof waitingEntrySchema>;
