import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONVERSATIONS, type SeedConversation, type SeedMail } from './conversations.ts';
import { type BuiltMail, buildMail } from './mail.ts';
import type { Truth } from './truth.ts';

const TWO_DAYS_IN_MINUTES = 2880;

/**
 * Writes every seeded mail into a new Maildir and returns the truth about them.
 * Dates count back from `now` (epoch ms), which should be a whole minute: Roundcube shows no seconds.
 */
export function seedMaildir(maildir: string, now: number): Truth[] {
  for (const folder of ['cur', 'new', 'tmp', 'Sent/cur', 'Sent/new', 'Sent/tmp']) {
    mkdirSync(join(maildir, folder), { recursive: true });
  }
  let number = 0;
  return CONVERSATIONS.map((conversation) => {
    const built: BuiltMail[] = [];
    conversation.mails.forEach((mail, index) => {
      const done = buildMail(conversation, index, built, now);
      built.push(done);
      number += 1;
      const folder = mail.by === 'agent' ? 'Sent/cur' : 'cur';
      const name = `${done.at / 1000}.M${String(number).padStart(6, '0')}P1.seed:2,${flagsOf(conversation, index)}`;
      const path = join(maildir, folder, name);
      writeFileSync(path, done.raw);
      utimesSync(path, done.at / 1000, done.at / 1000);
    });
    return truthOf(conversation, built);
  });
}

/** Maildir flags in the order the format wants: F flagged, R answered by this mailbox, S seen. */
function flagsOf(conversation: SeedConversation, index: number): string {
  const mail = conversation.mails[index] as SeedMail;
  if (mail.by === 'agent') return 'S';
  const isLatest = index === conversation.mails.length - 1;
  const isSeen = !isLatest || mail.minutesAgo > TWO_DAYS_IN_MINUTES;
  const isAnswered = conversation.mails[index + 1]?.by === 'agent';
  return `${conversation.id === 'billing-dispute' && isLatest ? 'F' : ''}${isAnswered ? 'R' : ''}${isSeen ? 'S' : ''}`;
}

/** The truth about every conversation, had it been seeded at that moment (epoch ms, a whole minute). */
export function truthsAt(now: number): Truth[] {
  return CONVERSATIONS.map((conversation) => {
    const built: BuiltMail[] = [];
    for (const index of conversation.mails.keys()) built.push(buildMail(conversation, index, built, now));
    return truthOf(conversation, built);
  });
}

function truthOf(conversation: SeedConversation, built: readonly BuiltMail[]): Truth {
  const { mails } = conversation;
  const shown = mails.findLastIndex((mail) => mail.by !== 'agent');
  const latest = mails[shown] as SeedMail;
  const done = built[shown] as BuiltMail;
  let first = mails.length - 1;
  while (first > 0 && mails[first - 1]?.by === 'customer') first -= 1;
  return {
    id: conversation.id,
    customer: conversation.name,
    address: conversation.address,
    needsAnswer: conversation.needsAnswer,
    latest: {
      subject: done.subject,
      side: sideOf(latest),
      at: done.at,
      words: latest.form === 'own-html' ? '' : latest.text,
      language: latest.language ?? 'en',
    },
    earlier: mails.slice(0, shown).map((mail) => mail.text),
    ...(conversation.needsAnswer ? { waitingSince: (built[first] as BuiltMail).at } : {}),
  };
}

/** A newsletter and an absence note come from a customer's address; only their words tell that a machine sent them. */
function sideOf(mail: SeedMail): Truth['latest']['side'] {
  if (mail.by === 'colleague' || mail.form === 'internal') return 'agent';
  return mail.form === 'bounce' || mail.form === 'noreply' ? 'system' : 'customer';
}
