import * as v from 'valibot';
import { draftCount, draftCountAsked } from '../conversation/draft-count.ts';
import { instantSchema } from '../conversation/instant.ts';
import { idSchema, keySchema } from '../conversation/key.ts';
import { listOf } from '../conversation/list-of.ts';
import { originSchema } from '../conversation/origin.ts';
import { nudgeCountSchema } from '../stats/nudge-outcome.ts';
import { observationSchema } from '../stats/observation.ts';
import { complaintEntrySchema, complaintReportSchema, complaintSaidSchema } from './complaint.ts';
import { loadSchema } from './load.ts';
import { rememberedSchema } from './remembered.ts';
import { draftNoteSchema, keptPromiseSchema, waitingEntrySchema, waitingReportSchema } from './waiting.ts';

const nothing = v.optional(v.null(), null);
/** It becomes part of an address. */
const cueIdSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,59}$/));
const oneConversation = v.strictObject({ conversationKey: keySchema });
const onePromise = { ...oneConversation.entries, promiseKey: keySchema };
/** Far more than the background keeps. */
const entries = listOf(waitingEntrySchema, 200_000);

/** Everything the background can be asked, with the door's schema for what is sent along. */
export const callInputs = {
  /** A token for the sidebar frame of the asking tab; content scripts only. Valid for one use within 60 s. */
  'issue-token': nothing,
  /** The one of these tokens that was issued to the asking frame's own tab, or `null`; uses it up. */
  'verify-token': v.strictObject({ tokens: listOf(keySchema, 1_000) }),
  /** Counts a message, once. */
  observe: observationSchema,
  /** Counts what the agent made of a nudge, once. */
  'count-nudge': nudgeCountSchema,
  /** Takes over who waits on one host; answers with all that is known of that host and origin. */
  'report-waiting': listOf(waitingReportSchema, 1_000),
  /** What an allowed site was read as; of a site that is not allowed nothing is kept. */
  'note-site': v.strictObject({ origin: originSchema, hostId: idSchema }),
  /** Everyone who waits, on all hosts, longest first. */
  waiting: nothing,
  /**
   * Nobody waits in this conversation; so it stays until the customer writes again. The agent says so, or a reply of ours
   * was seen that was sent then (epoch ms).
   */
  settle: v.strictObject({ ...oneConversation.entries, repliedAt: v.exactOptional(instantSchema) }),
  /** Says nothing of a conversation before a moment (epoch ms), unless the customer writes again. */
  snooze: v.strictObject({ ...oneConversation.entries, until: instantSchema }),
  /** The agent says that this is no customer, or that it is one after all. */
  ignore: v.strictObject({ ...oneConversation.entries, isIgnored: v.boolean() }),
  /** The agent says that a promise is so, calls it something, or names another time for it. */
  'confirm-promise': v.strictObject({
    ...onePromise,
    label: keptPromiseSchema.entries.label,
    dueAt: v.nullable(instantSchema),
  }),
  /** The agent says that it was no promise, or is kept. */
  'drop-promise': v.strictObject(onePromise),
  /** What the reply being written would do once it is sent. */
  'note-draft': v.strictObject({ ...oneConversation.entries, ...draftNoteSchema.entries }),
  /** Looks at the clock at once: a page of ours saw a due time pass, and the badge is to agree with it. */
  'look-at-clock': nothing,
  /** Brings the tab of the conversation's host forward and asks it to show it. False when nobody waits there. */
  'show-waiting': oneConversation,
  /** Takes over what was seen of a conversation that may be a complaint; answers with the ledger's line of it, if there is one. */
  'note-complaint': complaintReportSchema,
  /** The agent says that a conversation is a complaint, or that it is none. */
  'say-complaint': complaintSaidSchema,
  'open-ledger': nothing,
  /** How much there is to answer, and how hard what was read of late may have been. */
  'load-now': nothing,
  /** The agent took a break, or wants none: what was hard before no longer speaks for one. */
  'forget-read': nothing,
  /** Keeps a customer's reading, without words, for the compose page that will ask for it. */
  remember: rememberedSchema,
  recall: oneConversation,
  /** Forgets everything but which sites are allowed. */
  'erase-everything': nothing,
  'open-options': nothing,
  /** In how many of the latest drafts in open tabs a phrase stands; the settings page only. */
  'count-drafts': v.strictObject({ phrase: draftCountAsked.phrase }),
  /** A sidebar’s answer to that. */
  'tell-draft-count': v.strictObject({ id: draftCountAsked.id, ...draftCount }),
  /** Opens the page that tells of every cue, at this one. */
  'open-catalogue': v.strictObject({ cueId: cueIdSchema }),
} as const;

/** What each call answers; the asker looks, as another version of ours may have answered. */
export const callOutputs = {
  'issue-token': keySchema,
  'verify-token': v.nullable(keySchema),
  observe: v.null(),
  'count-nudge': v.null(),
  'report-waiting': entries,
  'note-site': v.null(),
  waiting: entries,
  settle: v.null(),
  snooze: v.null(),
  ignore: v.null(),
  'confirm-promise': v.null(),
  'drop-promise': v.null(),
  'look-at-clock': v.null(),
  'note-draft': v.null(),
  'show-waiting': v.boolean(),
  'note-complaint': v.nullable(complaintEntrySchema),
  'say-complaint': v.null(),
  'open-ledger': v.null(),
  'load-now': loadSchema,
  'forget-read': v.null(),
  remember: v.null(),
  recall: v.nullable(rememberedSchema),
  'erase-everything': v.null(),
  'open-options': v.null(),
  'open-catalogue': v.null(),
  'count-drafts': v.strictObject(draftCount),
  'tell-draft-count': v.null(),
} as const;

/** The name of a call. */
export type CallName = keyof typeof callInputs;
/** What a call sends along. */
export type CallInput<Name extends CallName> = v.InferOutput<(typeof callInputs)[Name]>;
/** What a call answers. */
export type CallOutputs = { [Name in CallName]: v.InferOutput<(typeof callOutputs)[Name]> };

/** The form of a call on its way. */
export const callSchema = v.strictObject({
  call: v.picklist(Object.keys(callInputs) as CallName[]),
  data: v.optional(v.unknown()),
});

/** Why a call was refused: our own mistake, a sender that may not, data that is not allowed, or a fault while answering. */
export const refusals = ['sender', 'data', 'fault'] as const;

/** The form of an answer on its way back. */
export const answerSchema = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), value: v.unknown() }),
  v.strictObject({ ok: v.literal(false), refusal: v.picklist(refusals) }),
]);
/** An answer on its way back: the value, or why there is none. */
export type Answer = v.InferOutput<typeof answerSchema>;
