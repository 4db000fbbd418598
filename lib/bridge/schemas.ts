import * as v from 'valibot';
import { draftCountAsked } from '../conversation/draft-count.ts';
import { lastInstant } from '../conversation/instant.ts';
import { idSchema, keySchema } from '../conversation/key.ts';
import { linkSchema } from '../conversation/link.ts';
import { listOf } from '../conversation/list-of.ts';
import { sitePartsSchema } from '../hosts/site-parts-schema.ts';
import type { FromPage, FromSidebar } from './protocol.ts';

// Objects are taken without the fields we do not know: an older or newer half of ourselves may say more than we ask,
// and what nobody asked for goes no further than this door.

/** Characters of one text. */
const text = v.pipe(v.string(), v.maxLength(400_000));
const name = v.pipe(v.string(), v.maxLength(2_000));
/** Characters of all messages of a conversation together: 500 of two thousand words each. */
const MOST_TEXT = 6_000_000;
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A mail may bear any date. One no clock can count with takes the nearest it can, and spoils nothing else. */
const instant = v.pipe(
  v.number(),
  v.transform((at) => Math.min(Math.max(Math.round(at), 0), lastInstant)),
);
const span = v.object({ start: place, end: place });
const side = v.picklist(['customer', 'agent', 'system', 'unknown']);

const message = v.object({
  id: name,
  side,
  author: v.exactOptional(name),
  at: v.exactOptional(instant),
  text,
  internal: v.exactOptional(v.boolean()),
  automatic: v.exactOptional(v.boolean()),
  event: v.exactOptional(v.picklist(['closed', 'reopened', 'snoozed', 'merged', 'split', 'assigned'])),
});
const conversation = v.object({
  ref: name,
  subject: v.exactOptional(name),
  customer: v.exactOptional(name),
  messages: v.pipe(
    listOf(message, 500),
    v.check((messages) => messages.reduce((sum, one) => sum + one.text.length, 0) <= MOST_TEXT),
  ),
  link: v.exactOptional(linkSchema),
  isWhole: v.boolean(),
});
const draft = v.object({ text, kind: v.picklist(['reply', 'note', 'unknown']), ref: v.exactOptional(name) });
const row = v.object({
  ref: name,
  rowId: name,
  customer: v.exactOptional(name),
  subject: v.exactOptional(name),
  at: v.exactOptional(instant),
  side,
  answered: v.union([v.boolean(), v.literal('unknown')]),
  waitingSince: v.exactOptional(instant),
});
const snapshot = v.object({
  hostId: idSchema,
  hostName: name,
  conversation: v.exactOptional(conversation),
  draft: v.exactOptional(draft),
  rows: v.exactOptional(listOf(row, 1_000)),
  self: v.exactOptional(listOf(name, 100)),
  missing: v.exactOptional(listOf(name, 100)),
  likely: v.exactOptional(v.picklist(['shown', 'likely', 'unsure'])),
  isLooking: v.exactOptional(v.boolean()),
});
const trouble = v.object({ hostId: idSchema, hostName: name, missing: listOf(name, 100) });
const command = v.picklist(['focus-sidebar', 'use-nudge-1', 'use-nudge-2', 'use-nudge-3']);

/** The sidebar's door: what the content script may say. */
export const fromPageSchema: v.GenericSchema<unknown, FromPage> = v.variant('type', [
  v.object({ type: v.literal('snapshot'), snapshot, origin: name, evidence: v.exactOptional(name) }),
  v.object({ type: v.literal('sketch'), sketch: v.pipe(v.string(), v.maxLength(2_000_000)) }),
  v.object({ type: v.literal('trouble'), trouble }),
  v.object({ type: v.literal('nothing'), hostName: name }),
  v.object({ type: v.literal('draft'), draft: v.nullable(draft) }),
  v.object({ type: v.literal('changed'), id: place, outcome: v.picklist(['done', 'moved-on', 'copied', 'failed']) }),
  v.object({ type: v.literal('look'), dark: v.boolean() }),
  v.object({ type: v.literal('command'), command }),
  v.object({ type: v.literal('show-waiting'), conversationKey: keySchema }),
  v.object({ type: v.literal('revoked') }),
  v.object({ type: v.literal('site'), site: sitePartsSchema }),
  v.object({ type: v.literal('pointing'), state: v.picklist(['on', 'off', 'not-found']) }),
  v.object({ type: v.literal('count-drafts'), ...draftCountAsked }),
]);

/** The content script's door: what the sidebar may ask of the page. */
export const fromSidebarSchema: v.GenericSchema<unknown, FromSidebar> = v.variant('type', [
  v.object({ type: v.literal('replace'), id: place, span, expected: text, words: text, isAway: v.boolean() }),
  v.object({
    type: v.literal('mark-draft'),
    marks: listOf(v.object({ span, words: text }), 3),
    shown: v.nullable(place),
    stays: v.boolean(),
    intoView: v.boolean(),
  }),
  v.object({ type: v.literal('mark-message'), messageId: name, words: text }),
  v.object({
    type: v.literal('mark-rows'),
    marks: listOf(v.object({ rowId: name, state: v.picklist(['at-risk', 'overdue']) }), 2_000),
  }),
  v.object({
    type: v.literal('layout'),
    layout: v.object({
      edge: v.picklist(['left', 'right']),
      collapsed: v.boolean(),
      width: v.pipe(v.number(), v.minValue(320), v.maxValue(480)),
    }),
  }),
  v.object({ type: v.literal('open-row'), rowId: name }),
  v.object({ type: v.literal('focus-page') }),
  v.object({ type: v.literal('sketch') }),
  v.object({ type: v.literal('site'), site: v.nullable(sitePartsSchema) }),
  v.object({ type: v.literal('point'), step: v.picklist(['start', 'next', 'before', 'take', 'stop']) }),
  v.object({ type: v.literal('say-side'), messageId: name, side: v.picklist(['customer', 'agent']) }),
  v.object({ type: v.literal('leave') }),
]);
