// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Conversation, ListRow, Message, Snapshot } from '../../lib/conversation/conversation.ts';
import { refOf } from '../../lib/hosts/mail-ref.ts';
import { readPage } from '../../lib/hosts/read-page.ts';
import { hostOf } from '../../lib/hosts/registry.ts';
import { isTrouble } from '../../lib/hosts/trouble.ts';
import { ownWords } from '../../lib/text/own-words.ts';
import { CONVERSATIONS, type SeedConversation, type SeedMail } from '../real/roundcube/conversations.ts';
import { truthsAt } from '../real/roundcube/seed.ts';
import type { Truth } from '../real/roundcube/truth.ts';
import { openFiles } from './saved-page.ts';

/**
 * Pages as Roundcube and Request Tracker served them, whole: `<host><which>-<number>-<what>.frame0.html` is a page, and
 * `.frame1.html` what its frame showed. The hosts had been seeded with the conversations of `tests/real`, which say what is
 * true of them; only the moment of the seeding is taken off a page, by the words of one date that has its year.
 */
const FOLDER = process.env['ATTUNE_SERVED_PAGES'] ?? '';
const TOP = '.frame0.html';
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(TOP))
  .map((file) => file.slice(0, -TOP.length))
  .sort();

/** After the seeding, on the same day: Roundcube says "Today". */
const SAVED_AFTER_MS = 600_000;
const MINUTE_MS = 60_000;

/** Each host with a date of a known mail, as its pages say it in UTC, and what was answered by whoever saved them: from that page on. */
const HOSTS = [
  {
    id: 'roundcube',
    is: /^roundcube/,
    date: /On (\d{4}-\d\d-\d\d \d\d:\d\d), Jürgen Großmann wrote/,
    of: 'german',
    answeredFrom: new Map([
      ['german', 'roundcube-05'],
      ['billing-dispute', 'roundcube3-04'],
    ]),
  },
  {
    id: 'request-tracker',
    is: /^rt/,
    date: /On \w{3} (\w{3} \d+ [\d:]+ \d{4}), jamal\.carter@northside\.example wrote/,
    of: 'billing-dispute',
    answeredFrom: new Map([['billing-dispute', 'rt-html-03']]),
  },
] as const;

describe.each(HOSTS)('$id', ({ id, is, date, of, answeredFrom }) => {
  const pages = names.filter((name) => is.test(name));
  const seededAt = seedingOf(pages, date, of);
  const isAnswered = (conversation: string, page: string) => page >= (answeredFrom.get(conversation) ?? '\uffff');

  test('given the folder, it has pages of each kind', () => {
    const read = pages.map((name) => open(id, name, seededAt));
    for (const part of ['conversation', 'rows', 'draft'] as const)
      expect(
        read.filter((snapshot) => snapshot[part] !== undefined),
        part,
      ).not.toEqual([]);
  });

  test.each(pages)('given %s, what is read is true of what was seeded', (name) => {
    const { conversation, rows, draft } = open(id, name, seededAt);
    const check = id === 'roundcube' ? roundcube : tracker;
    if (conversation) check.conversation(conversation, seededAt, (one) => isAnswered(one, name));
    if (rows) check.rows(rows, seededAt, (one) => isAnswered(one, name));
    if (draft) {
      expect(draft.kind).toBe('reply');
      // What the customer wrote stands below it, and is none of the agent's words.
      const own = flat(ownWords(draft.text));
      for (const { mails } of CONVERSATIONS)
        for (const { by, text } of mails) if (by === 'customer') expect(own).not.toContain(flat(text).slice(0, 40));
      check.draft(draft.ref ?? '', seededAt);
    }
    expect(conversation ?? rows ?? draft).toBeDefined();
  });
});

type IsAnswered = (conversation: string) => boolean;

/** A mailbox: one mail at a time, and a list that tells who wrote last. */
const roundcube = {
  conversation({ ref, customer, messages }: Conversation, seededAt: number) {
    const one = truthsAt(seededAt).find(({ address, latest }) => refOf(address, latest.subject) === ref);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ side: one?.latest.side, at: one?.latest.at });
    expect(flat(messages[0]?.text ?? '')).toContain(flat(one?.latest.words ?? '\0'));
    const own = flat(ownWords(messages[0]?.text ?? ''));
    for (const earlier of one?.earlier ?? []) expect(own).not.toContain(flat(earlier).slice(0, 50));
    expect(customer).toBe(one?.customer);
  },
  rows(rows: readonly ListRow[], seededAt: number, isAnswered: IsAnswered) {
    const truths = truthsAt(seededAt);
    for (const one of truths) {
      const row = rows.find(({ ref }) => ref === refOf(one.address, one.latest.subject));
      expect(row, one.id).toMatchObject({ side: one.latest.side, at: one.latest.at });
      expectWaiting(one, row, isAnswered(one.id));
    }
    const known = new Set(truths.map(({ address }) => address.toLowerCase()));
    expect(rows.filter(({ ref }) => !known.has(ref.split(' ')[0] ?? ''))).toEqual([]);
  },
  draft(ref: string, seededAt: number) {
    expect(truthsAt(seededAt).map(({ address, latest }) => refOf(address, latest.subject))).toContain(ref);
  },
};

function expectWaiting(one: Truth, row: ListRow | undefined, isAnswered: boolean): void {
  if (one.needsAnswer && !isAnswered)
    expect(row, one.id).toMatchObject({ answered: false, waitingSince: one.waitingSince });
  // Only their words tell that a thank-you, a newsletter and an absence note want no answer.
  else if (isAnswered || one.latest.side !== 'customer') expect(row?.waitingSince, one.id).toBeUndefined();
}

/** A helpdesk: a ticket with all its messages, and lists that tell neither who wrote last nor when. */
const tracker = {
  conversation({ subject, customer, messages }: Conversation, seededAt: number, isAnswered: IsAnswered) {
    const one = CONVERSATIONS.find((seeded) => ticketSubject(seeded) === subject);
    const words = messages.filter(({ event }) => event === undefined);
    const seeded = words.slice(0, one?.mails.length);
    expect(seeded.map(({ side, at }) => ({ side, at }))).toEqual(one?.mails.map((mail) => sent(mail, seededAt)));
    one?.mails.forEach((mail, index) => {
      const text = flat(seeded[index]?.text ?? '');
      if (mail.form !== 'own-html') expect(text).toContain(flat(mail.text));
      for (const earlier of one.mails.slice(0, index)) expect(text).not.toContain(flat(earlier.text).slice(0, 50));
    });
    // What the one who saved the pages wrote.
    for (const { side, author } of words.slice(seeded.length))
      expect({ side, author }).toEqual({ side: 'agent', author: 'alex (Alex Morgan)' });
    expect(customer).toBe(one?.name);
    const isWaiting = one?.needsAnswer === true && !isAnswered(one.id);
    const truth = truthsAt(seededAt).find(({ id }) => id === one?.id);
    expect(waitingIn(words)).toBe(isWaiting ? truth?.waitingSince : undefined);
  },
  rows(rows: readonly ListRow[]) {
    for (const { subject, customer, side, answered } of rows) {
      const one = CONVERSATIONS.find((seeded) => ticketSubject(seeded) === subject);
      expect(one?.id, subject).toBeDefined();
      if (customer !== undefined) expect(customer).toBe(one?.name);
      expect({ side, answered }).toEqual({ side: 'unknown', answered: 'unknown' });
    }
    expect(new Set(rows.map(({ ref }) => ref)).size).toBe(rows.length);
  },
  draft(ref: string) {
    expect(ref).toMatch(/^ticket \d+$/);
  },
};

/** A ticket keeps the subject of its first mail; Request Tracker has words of its own for none. */
function ticketSubject({ mails, subject }: SeedConversation): string {
  return (mails[0]?.subject ?? subject) || '(No subject)';
}

function sent({ by, minutesAgo }: SeedMail, seededAt: number): Pick<Message, 'side' | 'at'> {
  return { side: by === 'customer' ? 'customer' : 'agent', at: seededAt - minutesAgo * MINUTE_MS };
}

/** Since when a customer waits: the oldest message after the last answer. */
function waitingIn(messages: readonly Message[]): number | undefined {
  const last = messages.findLastIndex(({ side }) => side === 'agent');
  return messages[last + 1]?.at;
}

function open(hostId: string, name: string, seededAt: number): Snapshot {
  // Their own address was none of the pages' text.
  const url = 'http://127.0.0.1/';
  const page = openFiles((frame) => join(FOLDER, `${name}.frame${frame}.html`), url);
  const host = hostOf(page, url);
  expect(host.id).toBe(hostId);
  const reading = readPage(host, page, seededAt + SAVED_AFTER_MS, {});
  if (!reading || isTrouble(reading)) throw new Error(`${name} is not read: ${reading?.missing.join() ?? 'nothing'}`);
  return reading.snapshot;
}

/** When the host was seeded, by the date on one of its pages of a conversation's latest mail. */
function seedingOf(pages: readonly string[], date: RegExp, conversation: string): number {
  const text = pages.map((name) => date.exec(readFileSync(join(FOLDER, name + TOP), 'utf8'))?.[1]).find(Boolean);
  const mails = CONVERSATIONS.find(({ id }) => id === conversation)?.mails;
  const latest = mails?.findLast(({ by }) => by !== 'agent');
  return Date.parse(`${text} UTC`) + (latest?.minutesAgo ?? Number.NaN) * MINUTE_MS;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
