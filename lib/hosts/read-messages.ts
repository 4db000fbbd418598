import type { Conversation, Message, Side } from '../conversation/conversation.ts';
import { addressesIn } from './mail-ref.ts';
import { sideOf } from './mail-sides.ts';
import { mailWords } from './mail-words.ts';
import { outermost } from './outermost.ts';
import type { OwnElements } from './own-elements.ts';
import type { ConversationParts, MessageParts, SideMarks } from './parts.ts';
import { MOST_MESSAGES } from './read-page.ts';
import { documentOf, shownOnly } from './shown.ts';
import { shownMoment } from './shown-moment.ts';

/** What is asked of every part of a page. */
export interface Asked {
  readonly own: OwnElements;
  /** Looks for what stands in no message either. */
  readonly outside: OwnElements;
  /** Addresses or names of the signed-in person. */
  readonly self: readonly string[];
  /** Epoch ms. */
  readonly now: number;
  /** The page's language (BCP 47), empty where it tells none. */
  readonly language: string;
  /** Names of our own for what was looked for and not found; they are added to. */
  readonly missing: Set<string>;
}

/** The open conversation's messages, and the elements with their words. */
export interface MessagesRead {
  readonly messages: readonly Message[];
  readonly elements: ReadonlyMap<string, HTMLElement>;
}

/** Reads the messages in a pane, oldest first. */
export function readMessages(pane: HTMLElement, parts: MessageParts, asked: Asked): MessagesRead {
  // A message in a message is a part of its words.
  const items = outermost(shownOnly(asked.own.all(pane, parts.item)));
  if (items.length === 0) asked.missing.add('messages');
  const latest = parts.newestFirst ? items.slice(0, MOST_MESSAGES).reverse() : items.slice(-MOST_MESSAGES);
  const read = latest.flatMap((item, place) => readMessage(item, parts, asked, place) ?? []);
  if (read.length < latest.length) asked.missing.add('numbers of messages');
  if (read.length > 0 && read.every(({ element }) => element === undefined)) asked.missing.add('text of messages');
  if (read.length > 0 && tellsSides(parts, asked) && read.every(({ message }) => message.side === 'unknown'))
    asked.missing.add('who wrote the messages');
  const inOrder = ordered(read, parts);
  return {
    messages: inOrder.map(({ message }) => message),
    elements: new Map(inOrder.flatMap(({ message, element }) => (element ? [[message.id, element] as const] : []))),
  };
}

/** Oldest first: by their times, where all have one, else by number, else as the page has them. */
function ordered(read: readonly OneRead[], { numbered }: MessageParts): readonly OneRead[] {
  if (read.every(({ message }) => message.at !== undefined))
    return read.toSorted((a, b) => (a.message.at ?? 0) - (b.message.at ?? 0));
  if (numbered === undefined || !read.every(({ message }) => /^\d+$/.test(message.id))) return read;
  return read.toSorted((a, b) => Number(a.message.id) - Number(b.message.id));
}

/** Whether each message of this host says whose it is. */
function tellsSides({ side }: MessageParts, { self }: Asked): boolean {
  return side === 'by address'
    ? self.some((one) => one.includes('@'))
    : side.customer !== undefined && side.agent !== undefined;
}

interface OneRead {
  readonly message: Message;
  readonly element: HTMLElement | undefined;
}

function readMessage(item: HTMLElement, parts: MessageParts, asked: Asked, place: number): OneRead | undefined {
  const { own, language } = asked;
  const element = bodyOf(item, parts, own);
  const isInternal = parts.internal !== undefined && own.has(item, parts.internal);
  const author = parts.author && own.words(item, parts.author);
  const shown = parts.at && own.words(item, parts.at);
  const thisYear = parts.hidesThisYear ? new Date(asked.now).getFullYear() : undefined;
  const at = shown === undefined ? undefined : shownMoment(shown, language, thisYear);
  const id = (parts.id && own.words(item, parts.id)) ?? whoAndWhen(author, shown) ?? (parts.byPlace && String(place));
  if (id === undefined) return undefined;
  const message: Message = {
    id,
    side: sideBy(item, parts.side, { author, address: parts.address && own.words(item, parts.address) }, asked),
    ...(author === undefined ? {} : { author }),
    ...(at === undefined ? {} : { at }),
    text: element ? mailWords([element], parts) : '',
    ...(isInternal ? { internal: true } : {}),
    ...(parts.automatic !== undefined && own.has(item, parts.automatic) ? { automatic: true } : {}),
  };
  return { message, element };
}

/** What tells a message from the others of its conversation where the host shows no number. */
function whoAndWhen(author: string | undefined, shown: string | undefined): string | undefined {
  return author === undefined || shown === undefined ? undefined : `${author}, ${shown}`;
}

function bodyOf(item: HTMLElement, { body, framed }: MessageParts, own: OwnElements): HTMLElement | undefined {
  const frame = framed && (own.first(item, framed.frame) as HTMLIFrameElement | undefined);
  const page = frame && documentOf(frame);
  if (framed && page) return own.first(page, framed.at);
  return body === undefined ? undefined : own.first(item, body);
}

interface Writer {
  readonly author?: string | undefined;
  readonly address?: string | undefined;
}

/** The side an element is marked with; `unknown` where it has no mark, or two that contradict each other. */
export function sideBy(element: HTMLElement, marks: SideMarks, by: Writer, asked: Asked): Side {
  if (marks === 'by address') {
    if (by.author !== undefined && by.address === undefined && asked.self.includes(by.author)) return 'agent';
    const own = asked.self.filter((one) => one.includes('@'));
    return sideOf(by.address && addressesIn(by.address)[0], own);
  }
  const sides = (Object.keys(marks) as (keyof typeof marks)[]).filter((side) => {
    const where = marks[side];
    return where !== undefined && asked.own.has(element, where);
  });
  return sides.length === 1 ? (sides[0] ?? 'unknown') : 'unknown';
}

/** What belongs to the conversation beside its messages. */
export function aboutConversation(
  pane: HTMLElement,
  parts: ConversationParts,
  { messages }: MessagesRead,
  { outside }: Asked,
): Pick<Conversation, 'subject' | 'customer' | 'isWhole'> {
  const subject = parts.subject && outside.words(pane, parts.subject);
  const customer =
    (parts.customer && outside.words(pane, parts.customer)) ?? messages.find(({ side }) => side === 'customer')?.author;
  const isPart =
    parts.partly === 'always' || (parts.partly !== undefined && outside.first(pane, parts.partly) !== undefined);
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(customer === undefined ? {} : { customer }),
    isWhole: !isPart,
  };
}
