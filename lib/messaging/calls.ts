import * as v from 'valibot';
import { keySchema } from '../conversation/key.ts';
import { observationSchema } from '../stats/observation.ts';
import { type Remembered, rememberedSchema } from './remembered.ts';
import { type WaitingEntry, waitingReportSchema } from './waiting.ts';

const nothing = v.optional(v.null());
const oneConversation = v.strictObject({ conversationKey: keySchema });

/** Everything the background can be asked, with the door's schema for what is sent along. */
export const callInputs = {
  /** A token for the sidebar frame of the asking tab; content scripts only. Valid for one use within 60 s. */
  'issue-token': nothing,
  /** Whether the token was issued to the asking frame's own tab; uses it up. */
  'verify-token': v.strictObject({ token: keySchema }),
  /** Counts a message, once. */
  observe: observationSchema,
  /** Takes over who waits on one host; answers with all that is known of that host and origin. */
  'report-waiting': v.pipe(v.array(waitingReportSchema), v.maxLength(200)),
  /** Everyone who waits, on all hosts, longest first. */
  waiting: nothing,
  /** The agent says that nobody waits in this conversation; so it stays until the customer writes again. */
  settle: oneConversation,
  /** Brings the tab of the conversation's host forward and asks it to show it. False when nobody waits there. */
  'show-waiting': oneConversation,
  /** Keeps a customer's reading, without words, for the compose page that will ask for it. */
  remember: rememberedSchema,
  recall: oneConversation,
  /** Forgets everything but which sites are allowed. */
  'erase-everything': nothing,
  'open-options': nothing,
} as const;

/** What each call answers. */
export interface CallOutputs {
  'issue-token': string;
  'verify-token': boolean;
  observe: null;
  'report-waiting': readonly WaitingEntry[];
  waiting: readonly WaitingEntry[];
  settle: null;
  'show-waiting': boolean;
  remember: null;
  recall: Remembered | null;
  'erase-everything': null;
  'open-options': null;
}

/** The name of a call. */
export type CallName = keyof typeof callInputs;
/** What a call sends along. */
export type CallInput<Name extends CallName> = v.InferOutput<(typeof callInputs)[Name]>;

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
