import type { DBSchema } from 'idb';
import * as v from 'valibot';
import { instantSchema } from '../conversation/instant.ts';
import { keySchema } from '../conversation/key.ts';
import { listOf } from '../conversation/list-of.ts';
import { complaintEntrySchema } from '../messaging/complaint.ts';
import { draftNoteSchema, MOST_PROMISES, waitingEntrySchema } from '../messaging/waiting.ts';
import type { Aggregate } from '../stats/aggregate.ts';
import type { LoadWeek } from '../stats/load.ts';

/** The door's schema for a kept row of waiting. */
export const waitingRowSchema = v.strictObject({
  ...waitingEntrySchema.entries,
  /** Epoch ms at which the agent was told that its time is nearly up; `null` when not. */
  warnedAt: v.nullable(instantSchema),
  /** Epoch ms at which the agent was told that it is overdue; `null` when not. */
  toldAt: v.nullable(instantSchema),
  /** Epoch ms at which the agent said that nobody waits here; only a customer's message after it counts. */
  settledAt: v.nullable(instantSchema),
  /** Epoch ms at which the snooze began; a customer's message after it ends it. */
  snoozedAt: v.nullable(instantSchema),
  /** The agent said that this is no customer: never shown, whatever comes. */
  isIgnored: v.boolean(),
  /** What the reply being written would do once it is sent: a host's list shows that there was one, not what it says. */
  draft: v.nullable(v.strictObject({ ...draftNoteSchema.entries, notedAt: instantSchema })),
  /** Promises the agent said are none. */
  droppedPromises: listOf(keySchema, MOST_PROMISES),
});

/** One conversation in which a customer waits, or waited until the agent settled it. */
export type WaitingRow = v.InferOutput<typeof waitingRowSchema>;

/** The door's schema for a kept complaint. */
export const complaintRowSchema = v.strictObject({
  ...complaintEntrySchema.entries,
  /** The agent said that it is none: kept, so that it does not come back. */
  isDropped: v.boolean(),
});

/** One complaint of the ledger. */
export type ComplaintRow = v.InferOutput<typeof complaintRowSchema>;

/** A message, an arrival or an answer that was counted already. */
interface SeenRow {
  readonly messageKey: string;
  /** Epoch ms after which it is forgotten. */
  readonly expiresAt: number;
}

/** What the database holds. No text, no names, no addresses: keys are salted hashes. */
export interface AttuneSchema extends DBSchema {
  /** Key: origin, conversation. Two sites that show the same conversation have a row each. */
  waiting: { key: [string, string]; value: WaitingRow; indexes: { 'by-conversation': string } };
  /** Key: week, host, side. */
  aggregates: { key: [string, string, string]; value: Aggregate };
  seen: { key: string; value: SeenRow; indexes: { 'by-expiry': number } };
  /** Key: origin, conversation. */
  complaints: { key: [string, string]; value: ComplaintRow };
  /** Key: week, host. */
  load: { key: [string, string]; value: LoadWeek };
}

/** The stores that must be there for the database to be whole. */
export const storeNames = ['waiting', 'aggregates', 'seen', 'complaints', 'load'] as const;
