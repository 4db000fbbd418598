// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { ListRow, Message, Snapshot } from '../../lib/conversation/conversation.ts';
import type { Host } from '../../lib/hosts/host.ts';
import { readPage } from '../../lib/hosts/read-page.ts';
import { isTrouble } from '../../lib/hosts/trouble.ts';

function look(parts: Partial<Snapshot>): Snapshot {
  const snapshot = { hostId: 'full', hostName: 'Full house', ...parts };
  const host: Host = {
    ...{ id: 'full', name: 'Full house', evidence: '', addresses: [] },
    recognises: () => true,
    read: () => ({ snapshot }),
  };
  const reading = readPage(host, document, 0, {});
  if (!reading || isTrouble(reading)) throw new Error('The page was not read.');
  return reading.snapshot;
}

test('given a list of 2,000 rows, the first 200 are told', () => {
  const row = (at: number): ListRow => ({ ref: `${at}`, rowId: `${at}`, side: 'customer', answered: false });
  const { rows } = look({ rows: Array.from({ length: 2000 }, (_, at) => row(at)) });
  expect(rows).toHaveLength(200);
  expect(rows?.[199]?.ref).toBe('199');
});

test('given a thread of 300 messages, one of them endless, the latest 200 are told and its first 200,000 letters', () => {
  const message = (at: number): Message => ({
    id: `${at}`,
    side: 'customer',
    text: at === 299 ? 'a'.repeat(200_001) : 'Hi',
  });
  const messages = Array.from({ length: 300 }, (_, at) => message(at));
  const { conversation } = look({ conversation: { ref: 'long', messages, isWhole: true } });
  expect(conversation?.messages).toHaveLength(200);
  expect(conversation?.messages[0]?.id).toBe('100');
  expect(conversation?.messages[199]?.text).toHaveLength(200_000);
});

test('given neither list nor conversation, none is made up', () => {
  expect(look({})).toEqual({ hostId: 'full', hostName: 'Full house' });
});
