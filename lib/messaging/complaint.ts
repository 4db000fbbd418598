import * as v from 'valibot';
import { courseSchema } from '../complaints/course.ts';
import { saidSchema } from '../complaints/said.ts';
import { idSchema, keySchema } from '../conversation/key.ts';
import { linkSchema } from '../conversation/link.ts';
import { originSchema } from '../conversation/origin.ts';

/** Which conversation it is, and the host's own way to it. */
const place = {
  conversationKey: keySchema,
  hostId: idSchema,
  origin: originSchema,
  link: v.nullable(linkSchema),
};

/** What a tab saw of a conversation that may be a complaint; `course` is `null` where nobody complains in it. */
export const complaintReportSchema = v.strictObject({ ...place, course: v.nullable(courseSchema) });
/** Of one conversation. */
export type ComplaintReport = v.InferOutput<typeof complaintReportSchema>;

/** What the agent says: that a conversation is a complaint, received then (epoch ms), or that it is none. */
export const complaintSaidSchema = v.strictObject({
  ...place,
  isComplaint: v.boolean(),
  received: courseSchema.entries.received,
});
/** Of one conversation. */
export type ComplaintSaid = v.InferOutput<typeof complaintSaidSchema>;

/** A complaint of the ledger as the background tells it; what was read and what the agent said, apart. */
export const complaintEntrySchema = v.strictObject({ ...place, course: courseSchema, said: saidSchema });
/** One complaint of the ledger. */
export type ComplaintEntry = v.InferOutput<typeof complaintEntrySchema>;
