// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { ListRow, Message, Snapshot } from '../../lib/conversation/conversation.ts';
import type { Host } from '../../lib/hosts/host.ts';
import { readPage } from '../../lib/hosts/read-page.ts';
import { isTrouble } from '../../lib/hosts/trouble.ts';

function look(parts: Partial<Snapshot>): Snapshot {
  const snapshot = { hostId: 'full', hostName: 'Full house', ...parts };
  const host: Host = {
    ...{ id: 'full', name: 'Full house', sureness: 'run', evidence: '', addresses: [] },
    recognises: () => true,
    read: () => ({ snapshot }),
  };
  const reading = readPage(host, document, 0, {});
  if (!reading || isTrouble(reading)) throw new Error('The page was not read.');
  return reading.snapshot;
}

test('given a list of 2,000 rows, the first 1,000 are told', () => {
  const row = (at: number): ListRow => ({ ref: `${at}`, rowId: `${at}`, side: 'customer', answered: false });
  const { rows } = look({ rows: Array.from({ length: 2000 }, (_, at) => row(at)) });
  expect(rows).toHaveLength(1000);
  expect(rows?.[999]?.ref).toBe('999');
});

test('given a thread of 600 messages, one of them endless, the latest 500 are told and its first 200,000 letters', () => {
  const message = (at: number): Message => ({
    id: `${at}`,
    side: 'customer',
    text: at === 599 ? 'a'.repeat(200_001) : 'Hi',
  });
  const messages = Array.from({ length: 600 }, (_, at) => message(at));
  const { conversation } = look({ conversation: { ref: 'long', messages, isWhole: true } });
  expect(conversation?.messages).toHaveLength(500);
  expect(conversation?.messages[0]?.id).toBe('100');
  expect(conversation?.messages[499]?.text).toHaveLength(200_000);
});

test('given messages that are too much together, the latest of them that fit are told', () => {
  const messages = Array.from({ length: 40 }, (_, at) => ({
    ...{ id: `${at}`, side: 'customer' as const, text: 'a'.repeat(200_000) },
  }));
  const { conversation } = look({ conversation: { ref: 'much', messages, isWhole: true } });
  // Twenty-five times 200,000 letters are the five million that are taken at most.
  expect(conversation?.messages.map(({ id }) => id)).toEqual(messages.slice(15).map(({ id }) => id));
});

test('given a subject, a name and a draft without end, each is told as far as the sidebar lets it in', () => {
  const endless = 'a'.repeat(400_001);
  const message = { id: 'm', side: 'customer' as const, author: endless, text: 'Hi' };
  const { conversation, draft, rows } = look({
    conversation: { ref: 'c', subject: endless, customer: endless, messages: [message], isWhole: true },
    draft: { text: endless, kind: 'reply' },
    rows: [{ ref: 'r', rowId: 'r', side: 'customer', answered: false, subject: endless }],
  });
  expect(
    [conversation?.subject, conversation?.customer, conversation?.messages[0]?.author].map((it) => it?.length),
  ).toEqual([2_000, 2_000, 2_000]);
  expect([draft?.text.length, rows?.[0]?.subject?.length]).toEqual([200_000, 2_000]);
});

test('given neither list nor conversation, none is made up', () => {
  expect(look({})).toEqual({ hostId: 'full', hostName: 'Full house' });
});
