import { describe, expect, test } from 'vitest';
import type { Message } from '../../lib/conversation/conversation.ts';
import { gather } from '../../lib/conversation/gather.ts';

const message = (id: string, at: number | undefined, rest: Partial<Message> = {}): Message => ({
  ...{ id, side: 'customer', text: id, ...rest },
  ...(at === undefined ? {} : { at }),
});
const idsOf = (messages: readonly Message[]) => messages.map(({ id }) => id).join('');

describe('gather', () => {
  test('given a page that folded older messages away, they stay known', () => {
    expect(idsOf(gather([message('a', 1), message('b', 2)], [message('b', 2), message('c', 3)]))).toBe('abc');
  });
  test('given a second tab that is behind, the newest stays known', () => {
    expect(idsOf(gather([message('a', 1), message('b', 2)], [message('a', 1)]))).toBe('ab');
  });
  test('given a merge, messages of both stand in the order of their times', () => {
    expect(idsOf(gather([message('b', 2), message('d', 4)], [message('a', 1), message('b', 2), message('c', 3)]))).toBe(
      'abcd',
    );
  });
  test('given a split, what is no longer shown has left; after it the rest is kept as before', () => {
    const split = message('s', 5, { side: 'system', event: 'split' });
    const after = gather([message('a', 1), message('b', 2)], [message('a', 1), split]);
    expect(idsOf(after)).toBe('as');
    expect(idsOf(gather(after, [split, message('c', 6)]))).toBe('asc');
  });
  test('given an edited message, the later text counts', () => {
    const [only] = gather([message('a', 1)], [message('a', 1, { text: 'edited' })]);
    expect(only?.text).toBe('edited');
  });
  test('given messages without a time, they stay where the page has them', () => {
    expect(idsOf(gather([], [message('a', 1), message('b', undefined), message('c', 3)]))).toBe('abc');
  });
});
