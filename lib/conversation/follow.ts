import type { Conversation, ListRow, Message } from './conversation.ts';

/** Messages of `now` that `before` did not have (or had with other text, or by nobody knew whom). All of them when it is another conversation. */
export function freshMessages(before: Conversation | undefined, now: Conversation): readonly Message[] {
  if (before?.ref !== now.ref) return now.messages;
  const known = new Map(before.messages.map((message) => [message.id, message]));
  return now.messages.filter(({ id, text, side }) => known.get(id)?.text !== text || known.get(id)?.side !== side);
}

/** The customer's latest message: what the agent is about to answer. */
export function latestOf(conversation: Conversation): Message | undefined {
  return conversation.messages.findLast((message) => message.side === 'customer');
}

/** Epoch ms since when a list row says that somebody waits; it knows no text: as far as the host's own marks tell. */
export function rowWaitingSince(row: ListRow): number | undefined {
  if (row.waitingSince !== undefined) return row.waitingSince;
  return row.side === 'customer' && row.answered === false ? row.at : undefined;
}
