import { expect, test } from 'vitest';
import type { Message, Snapshot } from '../../lib/conversation/conversation.ts';
import { healthOf } from '../../lib/conversation/health.ts';

const page: Snapshot = { hostId: 'demo', hostName: 'Demo desk' };
const message = (of: Partial<Message>): Message => ({ id: '1', side: 'customer', at: 1, text: 'Hello', ...of });

test('given a page with nothing on it, nothing is counted', () => {
  expect(healthOf(page)).toEqual({ messages: undefined, draft: undefined, rows: undefined, missing: [] });
});

test('given a conversation, each message is counted by its side, and by what it lacks', () => {
  const messages = [
    message({}),
    { id: '1', side: 'agent', text: 'Hello' } as const,
    message({ side: 'agent', internal: true }),
    message({ side: 'unknown', text: '' }),
    message({ side: 'system', text: ' \n' }),
  ];
  expect(healthOf({ ...page, conversation: { ref: 'a', messages, isWhole: false } }).messages).toEqual({
    count: 5,
    byCustomer: 1,
    byUs: 2,
    bySystem: 1,
    byUnknown: 1,
    notes: 1,
    withoutTime: 1,
    withoutText: 2,
    isWhole: false,
  });
});

test('given a draft, a list and a part that was not found, they are told', () => {
  const row = { ref: 'a', rowId: 'a', answered: 'unknown' } as const;
  const told = healthOf({
    ...page,
    draft: { text: 'Hi', kind: 'note' },
    rows: [
      { ...row, side: 'customer' },
      { ...row, side: 'unknown' },
    ],
    missing: ['messages'],
  });
  expect(told).toEqual({
    messages: undefined,
    draft: 'note',
    rows: { count: 2, told: 1 },
    missing: ['messages'],
  });
});
