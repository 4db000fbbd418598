import type { Conversation, ListRow, Message } from './conversation.ts';

/** Messages of `now` that `before` did not have (or had with other text). All of them when it is another conversation. */
export function freshMessages(before: Conversation | undefined, now: Conversation): readonly Message[] {
  if (before?.ref !== now.ref) return now.messages;
  const known = new Map(before.messages.map((message) => [message.id, message.text]));
  return now.messages.filter((message) => known.get(message.id) !== message.text);
}

/** The customer's latest message: what the agent is about to answer. */
export function latestOf(conversation: Conversation): Message | undefined {
  return conversation.messages.findLast((message) => message.side === 'customer');
}

/** Whether the last word is the customer's: nobody on our side wrote after it. Internal notes and machines do not count. */
export function isCustomersTurn(conversation: Conversation): boolean {
  return spoken(conversation).at(-1)?.side === 'customer';
}

/**
 * Epoch ms of the oldest customer message nobody answered; `undefined` when nobody waits or the page gives no time.
 * Messages that need no answer (`needsAnswer` says so: thanks, auto-replies) start no waiting.
 */
export function waitingSinceOf(
  conversation: Conversation,
  needsAnswer: (message: Message) => boolean,
): number | undefined {
  const messages = spoken(conversation);
  const lastAnswer = messages.findLastIndex((message) => message.side === 'agent');
  return messages.slice(lastAnswer + 1).find((message) => message.side === 'customer' && needsAnswer(message))?.at;
}

/** The same from a list row, which knows no text: as far as the host's own marks tell. */
export function rowWaitingSince(row: ListRow): number | undefined {
  if (row.waitingSince !== undefined) return row.waitingSince;
  return row.side === 'customer' && row.answered === false ? row.at : undefined;
}

function spoken(conversation: Conversation): readonly Message[] {
  return conversation.messages.filter((message) => !message.internal && message.side !== 'system');
}
