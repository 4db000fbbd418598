import type { DBSchema } from 'idb';
import * as v from 'valibot';
import { waitingReportSchema } from '../messaging/waiting.ts';
import type { Aggregate } from '../stats/aggregate.ts';

const instant = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The door's schema for a kept row of waiting. */
export const waitingRowSchema = v.strictObject({
  ...waitingReportSchema.entries,
  waitingSince: instant,
  /** Epoch ms at which the agent was told that its time is nearly up; `null` when not. */
  warnedAt: v.nullable(instant),
  /** Epoch ms at which the agent was told that it is overdue; `null` when not. */
  toldAt: v.nullable(instant),
  /** Epoch ms at which the agent said that nobody waits here; only a customer's message after it counts. */
  settledAt: v.nullable(instant),
});

/** One conversation in which a customer waits, or waited until the agent settled it. */
export type WaitingRow = v.InferOutput<typeof waitingRowSchema>;

/** A message that was counted already. */
interface SeenRow {
  readonly messageKey: string;
  /** Epoch ms after which it is forgotten. */
  readonly expiresAt: number;
}

/** What the database holds. No text, no names, no addresses: keys are salted hashes. */
export interface AttuneSchema extends DBSchema {
  waiting: { key: string; value: WaitingRow };
  /** Key: week, host, side. */
  aggregates: { key: [string, string, string]; value: Aggregate };
  seen: { key: string; value: SeenRow; indexes: { 'by-expiry': number } };
}

/** The stores that must be there for the database to be whole. */
export const storeNames = ['waiting', 'aggregates', 'seen'] as const;
