import { describe, expect, test } from 'vitest';
import type { Conversation, Message, Side } from '../../lib/conversation/conversation.ts';
import { freshMessages, latestOf, rowWaitingSince } from '../../lib/conversation/follow.ts';
import { standingOf } from '../../lib/sla/standing.ts';

function talk(...messages: [Side, number, string?, Partial<Message>?][]): Conversation {
  return {
    ref: 'r',
    isWhole: true,
    messages: messages.map(([side, at, text = 'Hello', more = {}], index) => ({
      id: String(index),
      side,
      at,
      text,
      ...more,
    })),
  };
}
const all = () => true;

/** Where every message of ours answers, and only these of the customer's ask. */
function standing({ messages }: Conversation, asks: (message: Message) => boolean) {
  return standingOf(messages, {
    customer: (message) => (asks(message) ? 'asks' : 'thanks'),
    agent: () => 'answers',
    promises: () => [],
  });
}
function since(conversation: Conversation, asks: (message: Message) => boolean): number | undefined {
  const found = standing(conversation, asks);
  return found.waits ? found.since : undefined;
}

describe('since when somebody waits', () => {
  test('given three unanswered messages, the customer waits since the first of them', () => {
    expect(since(talk(['customer', 10], ['customer', 20], ['customer', 30]), all)).toBe(10);
  });
  test('given an answer in between, it counts from the first message after it', () => {
    expect(since(talk(['customer', 10], ['agent', 20], ['customer', 30], ['customer', 40]), all)).toBe(30);
  });
  test('given our answer as the last word, nobody waits', () => {
    expect(since(talk(['customer', 10], ['agent', 20]), all)).toBeUndefined();
  });
  test('given only an internal note after the question, the customer still waits', () => {
    expect(since(talk(['customer', 10], ['agent', 20, 'note', { internal: true }]), all)).toBe(10);
  });
  test('given thanks after our answer, nobody waits', () => {
    const thanks = talk(['customer', 10], ['agent', 20], ['customer', 30, 'Thanks!']);
    expect(since(thanks, (message) => message.text !== 'Thanks!')).toBeUndefined();
  });
  test('given a question and then thanks in advance, the question waits', () => {
    const both = talk(['agent', 5], ['customer', 10, 'When?'], ['customer', 30, 'Thanks!']);
    expect(since(both, (message) => message.text !== 'Thanks!')).toBe(10);
  });
});

describe('who had the last word', () => {
  test('given a machine line after the customer, the customer still had the last word', () => {
    expect(standing(talk(['customer', 10], ['system', 20]), all).waits).toBe(true);
  });
  test('given no message at all, it is nobody’s turn', () => {
    expect(standing(talk(), all).waits).toBe(false);
  });
});

describe('freshMessages', () => {
  test('given a message that was edited, only that one is fresh', () => {
    const before = talk(['customer', 1, 'a'], ['agent', 2, 'b']);
    expect(freshMessages(before, talk(['customer', 1, 'a'], ['agent', 2, 'c'])).map((message) => message.id)).toEqual([
      '1',
    ]);
  });
  test('given another conversation, all of it is fresh', () => {
    expect(freshMessages({ ...talk(['customer', 1]), ref: 'other' }, talk(['customer', 1]))).toHaveLength(1);
  });
});

describe('latestOf', () => {
  test('given our reply as the last word, it is still the customer’s last message', () => {
    expect(latestOf(talk(['customer', 1, 'q1'], ['customer', 2, 'q2'], ['agent', 3, 'a']))?.text).toBe('q2');
  });
});

describe('rowWaitingSince', () => {
  const row = { ref: 'r', rowId: '1', at: 50, side: 'customer', answered: false } as const;
  test('given an unanswered customer row, it waits since the row’s time', () => expect(rowWaitingSince(row)).toBe(50));
  test('given that the host itself tells since when, that is taken', () =>
    expect(rowWaitingSince({ ...row, waitingSince: 20 })).toBe(20));
  test('given a row marked as answered, nobody waits', () =>
    expect(rowWaitingSince({ ...row, answered: true })).toBeUndefined());
  test('given a row that does not tell, we do not guess', () =>
    expect(rowWaitingSince({ ...row, answered: 'unknown' })).toBeUndefined());
});

test('given a message whose writer has become known, it is fresh again: before, nobody could read it as anyone’s', () => {
  const before = talk(['unknown', 1, 'Where is it?'], ['agent', 2, 'On its way.']);
  const now = talk(['customer', 1, 'Where is it?'], ['agent', 2, 'On its way.']);
  expect(freshMessages(before, now).map(({ id }) => id)).toEqual(['0']);
});
