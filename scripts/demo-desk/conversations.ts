import { calm } from './conversations/calm.ts';
import { hostile } from './conversations/hostile.ts';
import { languages } from './conversations/languages.ts';
import { long } from './conversations/long.ts';
import { machines } from './conversations/machines.ts';
import { pleased } from './conversations/pleased.ts';
import { uneasy } from './conversations/uneasy.ts';
import { upset } from './conversations/upset.ts';
import { AGENTS, type DeskConversation, type DeskMessage, type Person } from './desk-conversation.ts';

/** All conversations of the demo desk: the mail of Tallow & Finch, a lamp maker that does not exist. */
export const conversations: readonly DeskConversation[] = [
  ...upset,
  ...uneasy,
  ...calm,
  ...pleased,
  ...languages,
  ...machines,
  ...long,
  ...hostile,
];

/** A message as the page gets it: with its writer's name and a date. */
interface DatedMessage {
  readonly id: string;
  readonly from: 'customer' | 'agent' | 'system';
  readonly author: Person;
  readonly cc: readonly Person[];
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly text?: string;
  readonly html?: string;
  readonly internal: boolean;
}

/** A conversation as the page gets it: without the truth. */
export interface DatedConversation {
  readonly id: string;
  readonly subject: string;
  readonly customer: Person;
  readonly messages: readonly DatedMessage[];
}

function writerOf(message: DeskMessage, customer: Person): Person {
  if (message.author !== undefined) return message.author;
  if (message.from === 'agent') return AGENTS.robin;
  return message.from === 'colleague' ? AGENTS.sam : customer;
}

/** The conversations, those of the desk where none are given, with dates that count back from `now` (epoch ms). */
export function datedConversations(
  now: number,
  written: readonly DeskConversation[] = conversations,
): readonly DatedConversation[] {
  return written.map(({ id, subject, customer, messages }) => ({
    id,
    subject,
    customer,
    messages: messages.map((message, index) => ({
      id: `${id}-${index + 1}`,
      from: message.from === 'colleague' ? 'agent' : message.from,
      author: writerOf(message, customer),
      cc: message.cc ?? [],
      at: new Date(now - message.minutesAgo * 60_000).toISOString(),
      ...(message.html === undefined ? { text: message.text } : { html: message.html }),
      internal: message.internal ?? false,
    })),
  }));
}
