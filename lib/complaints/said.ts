import * as v from 'valibot';
import { instantSchema } from '../conversation/instant.ts';
import { OUTCOMES } from './course.ts';

/** What the agent says of one step: when it was, or that it was not, whatever was read. */
const saidStep = v.strictObject({ at: v.nullable(instantSchema), saidAt: instantSchema });

/** The door's schema for what the agent said of a complaint. */
export const saidSchema = v.strictObject({
  received: v.exactOptional(saidStep),
  acknowledged: v.exactOptional(saidStep),
  offered: v.exactOptional(saidStep),
  promised: v.exactOptional(saidStep),
  closed: v.exactOptional(v.strictObject({ ...saidStep.entries, outcome: v.nullable(v.picklist(OUTCOMES)) })),
});

/** What the agent said of a complaint, step by step. */
export type Said = v.InferOutput<typeof saidSchema>;
