import { describe, expect, test } from 'vitest';
import type { ConversationEvent, Message } from '../../lib/conversation/conversation.ts';
import { standingOf, type TurnReader } from '../../lib/sla/standing.ts';

/** What each message does is its text; a promise is a number of its own after a colon. */
const turns: TurnReader = {
  customer: ({ text }) => text as 'asks',
  agent: ({ text }) => text.split(':')[0] as 'answers',
  promises: ({ text }) => (text.includes(':') ? [{ dueAt: Number(text.split(':')[1]) }] : []),
};
type Said = readonly [side: Message['side'], text: string, event?: ConversationEvent];
/** Messages at 1, 2, 3, … */
function standing(...said: readonly Said[]) {
  const messages = said.map(
    ([side, text, event], i): Message => ({
      ...{ id: `m${i + 1}`, side, text, at: i + 1 },
      ...(event ? { event } : {}),
    }),
  );
  const found = standingOf(messages, turns);
  const promises = found.promises.map(({ dueAt }) => dueAt);
  return found.waits ? [found.clock, found.since, promises] : [found.rest, promises];
}
const event = (name: ConversationEvent): Said => ['system', '', name];

describe('who waits', () => {
  test('given two questions, it counts from the first; given thanks in between, too', () => {
    expect(standing(['customer', 'asks'], ['customer', 'thanks'], ['customer', 'asks'])).toEqual([
      'first-reply',
      1,
      [],
    ]);
  });
  test('given an answer, nobody; given a question after it, a later reply is due', () => {
    expect(standing(['customer', 'asks'], ['agent', 'answers'])).toEqual(['answered', []]);
    expect(standing(['customer', 'asks'], ['agent', 'answers'], ['customer', 'asks'])).toEqual(['next-reply', 3, []]);
  });
  test('given that it is being looked into, news are due from then; a second such message begins anew', () => {
    expect(standing(['customer', 'asks'], ['agent', 'holds'])).toEqual(['next-update', 2, []]);
    expect(standing(['customer', 'asks'], ['agent', 'holds'], ['customer', 'thanks'])).toEqual(['next-update', 2, []]);
    expect(standing(['customer', 'asks'], ['agent', 'holds'], ['agent', 'holds'])).toEqual(['next-update', 3, []]);
  });
  test('given a question while it is looked into, an answer to that is due', () => {
    expect(standing(['customer', 'asks'], ['agent', 'holds'], ['customer', 'asks'])).toEqual(['next-reply', 3, []]);
  });
  test('given a question back, it is the customer’s turn', () => {
    expect(standing(['customer', 'asks'], ['agent', 'asks-back'])).toEqual(['waiting-on-customer', []]);
  });
  test('given that they settled it, nobody waits, whatever was open, and thanks change nothing', () => {
    expect(standing(['customer', 'asks'], ['customer', 'settles'], ['customer', 'thanks'])).toEqual(['settled', []]);
    expect(standing(['customer', 'asks'], ['agent', 'holds:9'], ['customer', 'settles'])).toEqual(['settled', []]);
  });
  test('given machines on either side, nothing changes', () => {
    expect(standing(['customer', 'automatic'])).toEqual(['automatic', []]);
    expect(standing(['customer', 'asks'], ['agent', 'automatic'])).toEqual(['first-reply', 1, []]);
    expect(standing(['customer', 'asks'], ['agent', 'answers'], ['customer', 'automatic'])).toEqual(['answered', []]);
  });
  test('given a side that is not known, nothing changes', () => {
    expect(standing(['customer', 'asks'], ['unknown', 'answers'])).toEqual(['first-reply', 1, []]);
  });
  test('given no message at all, nobody asked', () => {
    expect(standing()).toEqual(['nobody-asked', []]);
  });
});

describe('what is done with the whole conversation', () => {
  test('given it is closed, nobody waits; a question opens it from then on, thanks do not', () => {
    expect(standing(['customer', 'asks'], event('closed'))).toEqual(['closed', []]);
    expect(standing(['customer', 'asks'], event('closed'), ['customer', 'thanks'])).toEqual(['closed', []]);
    expect(standing(['customer', 'asks'], event('closed'), ['customer', 'asks'])).toEqual(['first-reply', 3, []]);
  });
  test('given it is reopened, its messages decide again', () => {
    expect(standing(['customer', 'asks'], event('closed'), event('reopened'))).toEqual(['first-reply', 1, []]);
  });
  test('given it is put off, nobody waits until a question comes', () => {
    expect(standing(['customer', 'asks'], event('snoozed'), ['customer', 'thanks'])).toEqual(['snoozed', []]);
    expect(standing(['customer', 'asks'], event('snoozed'), ['customer', 'asks'])).toEqual(['first-reply', 1, []]);
  });
  test('given it is assigned or merged, nothing changes', () => {
    expect(standing(['customer', 'asks'], event('assigned'), event('merged'))).toEqual(['first-reply', 1, []]);
  });
});

describe('what was promised', () => {
  test('given a promise, it stands beside thanks and further questions until the next reply', () => {
    expect(standing(['customer', 'asks'], ['agent', 'answers:9'], ['customer', 'thanks'])).toEqual(['closing', [9]]);
    expect(standing(['customer', 'asks'], ['agent', 'holds:9'], ['customer', 'asks'])).toEqual(['next-reply', 3, [9]]);
    expect(standing(['customer', 'asks'], ['agent', 'holds:9'], ['agent', 'answers'])).toEqual(['answered', []]);
  });
  test('given an automatic message of ours, the promise stays', () => {
    expect(standing(['customer', 'asks'], ['agent', 'answers:9'], ['agent', 'automatic'])).toEqual(['answered', [9]]);
  });
});
