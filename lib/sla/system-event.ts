import type { ConversationEvent } from '../conversation/conversation.ts';

const EVENTS: readonly (readonly [ConversationEvent, RegExp])[] = [
  ['reopened', /\bre-?opened\b|\bstatus\b.*\bto (?:open|new)\b/i],
  ['closed', /\b(?:closed|resolved|solved)\b/i],
  ['snoozed', /\b(?:snoozed|postponed|on hold until)\b/i],
  ['merged', /\bmerged\b/i],
  ['split', /\b(?:split (?:off|into|from)|was split)\b/i],
  ['assigned', /\b(?:re-?)?assigned\b/i],
];
/** Longer than any status line; what is longer is told, not done. */
const LONGEST = 200;

/** What an English status line of a helpdesk says was done ("Ticket closed by Alex"); `undefined` for any other text. */
export function systemEventIn(text: string): ConversationEvent | undefined {
  if (text.length > LONGEST) return undefined;
  return EVENTS.find(([, pattern]) => pattern.test(text))?.[0];
}
