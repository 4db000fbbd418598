import * as v from 'valibot';
import { countSchema } from '../conversation/count.ts';
import { keySchema } from '../conversation/key.ts';
import { listOf } from '../conversation/list-of.ts';
import { FIRST_REASONS } from '../sla/first-reason.ts';
import { readOfLateSchema } from '../sla/read-of-late.ts';

/** The door's schema for how the queue stands to a steady pace. */
export const paceSchema = v.strictObject({
  waiting: countSchema,
  late: countSchema,
  isOver: v.boolean(),
  first: listOf(v.strictObject({ conversationKey: keySchema, why: v.picklist(FIRST_REASONS) }), 3),
  /** Working minutes an answer is reckoned with; `null` where that is neither set nor seen here yet. */
  minutesPerAnswer: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(480))),
  /** How many begin to wait in a working hour; `null` until enough was seen. */
  perHour: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000))),
});

/** How the queue stood to a steady pace at the last look at the clock. */
export type QueuePace = v.InferOutput<typeof paceSchema>;

/** The door's schema for what the sidebar knows of the load. */
export const loadSchema = v.strictObject({
  /** `null` before the first look at the clock since the browser started. */
  pace: v.nullable(paceSchema),
  read: readOfLateSchema,
});
/** What the sidebar knows of the load. */
export type LoadNow = v.InferOutput<typeof loadSchema>;
