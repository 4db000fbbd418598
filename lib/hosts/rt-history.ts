import type { ConversationEvent, Message, Side } from '../conversation/conversation.ts';
import { fits } from './fits.ts';
import { QUOTES } from './quotes.ts';
import { deviceMoment, mailDateOf, offsetBy, wallClockOf } from './rt-dates.ts';
import { textOf } from './text-of.ts';

/** One line of a ticket's history, and of a message the element with its words. */
export interface RtLine {
  readonly message: Message;
  readonly element?: HTMLElement;
}

/** RT folds what it takes for a quote. */
const STANZA = '.message-stanza:not(.closed)';
const DROP = [...QUOTES, '.message-stanza-folder', '.message-stanza.closed'];
/** RT's own id for itself. */
const SYSTEM = '1';
/** What a comment is called in the languages RT is used in most; any other kind of line is read in these, too. */
const COMMENT =
  /comment|kommentar|coment[aá]ri|comentario|commento|commenti|opmerking|commentaar|zmienn|komentarz|комментари|コメント|备注|评论/i;
const WRITTEN =
  /correspond|ticket created|ticket erstellt|antwort|kommunikation|ticket creado|correspondencia|respuesta|ticket cr[ée]é|correspondance|réponse|chamado criado|correspondência|resposta|ticket creato|corrispondenza|risposta|ticket aangemaakt|correspondentie|antwoord/i;
/** "Status changed from 'new' to 'open'": the statuses' own names stand in quotes. */
const STATUS = /['‘„“«"]([\p{L} ]+)['’”“»"][^'‘„“«"]+['‘„“«"]([\p{L} ]+)['’”“»"]/u;
const OVER: ReadonlySet<string> = new Set(['resolved', 'rejected', 'deleted']);

/** Parts of the page that stand in no message: whatever a mail imitates is none of RT's own. */
export function ownParts(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter((part) => !fits(part, '.messagebody *'));
}

/** Ids of the people in one row of the ticket's box. */
export function peopleIn(page: Document, row: 'requestors' | 'cc'): ReadonlySet<string> {
  const users = ownParts(page, `.ticket-info-people .form-row.${row} .user[data-user-id]`);
  return new Set(users.map((user) => user.dataset['userId'] ?? ''));
}

/** The messages and what was done with the ticket, oldest first. `outside`: ids of those who are no staff. */
export function readHistory(history: HTMLElement, outside: ReadonlySet<string>): readonly RtLine[] {
  const lines = ownParts(history, '.transaction[data-transaction-id]')
    .map((line) => ({ line, id: line.dataset['transactionId'] ?? '', wall: wallOf(line) }))
    .sort((a, b) => Number(a.id) - Number(b.id));
  const offsets = lines.flatMap(({ line, wall }) => {
    const sent = mailedAt(line);
    const offset = wall === undefined || sent === undefined ? undefined : offsetBy(wall, sent);
    return wall === undefined || offset === undefined ? [] : [{ wall, offset }];
  });
  return lines.flatMap(({ line, id, wall }): RtLine[] => {
    const at = wall === undefined ? {} : { at: momentOf(wall, offsets) };
    if (line.classList.contains('message')) return readMessage(line, id, at, outside);
    const event = eventOf(line);
    return event ? [{ message: { id, side: 'system' as const, text: '', event, ...at } }] : [];
  });
}

function readMessage(line: HTMLElement, id: string, at: Pick<Message, 'at'>, outside: ReadonlySet<string>): RtLine[] {
  const says = ownParts(line, '.description')[0];
  const element = ownParts(line, '.content')[0];
  const user = says && ownParts(says, '.user[data-user-id]')[0];
  if (!says || !element || !user) return [];
  const userId = user.dataset['userId'] ?? '';
  const kind = (says.textContent ?? '').replace(user.textContent ?? '', '');
  const isComment = COMMENT.test(kind);
  const side: Side =
    userId === SYSTEM
      ? 'system'
      : outside.has(userId)
        ? 'customer'
        : isComment || WRITTEN.test(kind)
          ? 'agent'
          : 'unknown';
  const author = user.textContent?.trim();
  const stanzas = [...element.querySelectorAll(STANZA)].filter((stanza) => !fits(stanza, '.message-stanza *'));
  const text = stanzas
    .map((stanza) => textOf(stanza, { drop: DROP }).trim())
    .filter((words) => words !== '')
    .join('\n\n');
  const message: Message = {
    id,
    side,
    ...(author ? { author } : {}),
    ...at,
    text,
    ...(isComment && side !== 'customer' ? { internal: true } : {}),
  };
  return [{ message, element }];
}

function eventOf(line: HTMLElement): ConversationEvent | undefined {
  const [, from = '', to = ''] = STATUS.exec(ownParts(line, '.description')[0]?.textContent ?? '') ?? [];
  if (OVER.has(to)) return 'closed';
  return OVER.has(from) ? 'reopened' : undefined;
}

function wallOf(line: HTMLElement): number | undefined {
  return wallClockOf(ownParts(line, '.metadata .date')[0]?.textContent ?? '');
}

/** The mail's own date, of a message that came by mail. */
function mailedAt(line: HTMLElement): number | undefined {
  for (const value of ownParts(line, '.message-header-value')) {
    const at = mailDateOf(value.textContent?.trim() ?? '');
    if (at !== undefined) return at;
  }
  return undefined;
}

/** By the nearest message whose offset is known, as clocks change twice a year; else by the device's own zone. */
function momentOf(wall: number, offsets: readonly { readonly wall: number; readonly offset: number }[]): number {
  const [nearest] = [...offsets].sort((a, b) => Math.abs(a.wall - wall) - Math.abs(b.wall - wall));
  return nearest ? wall - nearest.offset : deviceMoment(wall);
}
