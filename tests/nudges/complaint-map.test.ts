import { describe, expect, test } from 'vitest';
import { asksOf } from '../../lib/nudges/asks.ts';
import { complaintMap } from '../../lib/nudges/complaint-map.ts';
import { pointsOf } from '../../lib/nudges/points.ts';
import { stateOf } from '../../lib/nudges/state-of.ts';
import { read } from '../tone/test-engine.ts';

const told = (text: string) => ({ text, reading: read(text, 'customer') });
const raised = (text: string) => pointsOf(told(text)).map(({ kind, words }) => [kind, words]);

describe('what a message raises', () => {
  test('given a complaint, a question and a request, each is a point in the customer’s words', () => {
    expect(
      raised(
        'Hi, my lamp arrived broken. Can you send a new one, and do you also sell the shade alone? I am really disappointed.',
      ),
    ).toEqual([
      ['complaint', 'my lamp arrived broken.'],
      ['request', 'Can you send a new one'],
      ['question', 'do you also sell the shade alone?'],
    ]);
  });

  test.each([
    ['only thanks', 'Thank you so much, you were so helpful!'],
    ['a machine', 'I am out of the office until 4 January with no access to e-mail.'],
    ['another language', 'Wo ist meine Lampe? Ich warte schon seit zwei Wochen.'],
    ['nothing but a feeling', 'I am really disappointed.'],
  ])('given %s, there is none', (_, text) => {
    expect(raised(text)).toEqual([]);
  });

  test('given insults, they are no matter to be settled', () => {
    expect(raised('You are useless idiots. Where is my order 4411?')).toEqual([
      ['question', 'Where is my order 4411?'],
    ]);
  });

  test('given words of a quoted mail below, they raise nothing', () => {
    expect(raised('Where is my parcel?\n\n> When will you pay the invoice?')).toEqual([
      ['question', 'Where is my parcel?'],
    ]);
  });

  test('given thirty questions, at most five are told', () => {
    expect(raised(Array.from({ length: 30 }, (_, i) => `Does number ${i} fit the oven?`).join(' '))).toHaveLength(5);
  });
});

describe('what a draft does about it', () => {
  const message = told('My parcel has not arrived. You charged me twice for the postage. Which courier brings it?');
  const rowsOf = (draft: string) =>
    complaintMap(pointsOf(message), draft).map(({ acknowledged, option, promise, confirmed }) => [
      acknowledged,
      option,
      promise,
      confirmed,
    ]);

  test('given a draft that settles each, the map says so point by point', () => {
    expect(pointsOf(message).map(({ kind }) => kind)).toEqual(['complaint', 'complaint', 'question']);
    expect(
      rowsOf(
        'I am sorry about the parcel: it will reach you on Friday. I have refunded the second charge today. The courier is Hartl.',
      ),
    ).toEqual([
      [true, false, true, false],
      [true, false, false, true],
      [true, false, true, false],
    ]);
  });

  test('given a draft that only names the thing, its complaint is not heard; one that says it back hears it', () => {
    const heard = (draft: string) => rowsOf(draft)[0]?.[0];
    expect(heard('The parcel is obviously with the courier.')).toBe(false);
    expect(heard('You write that the parcel has not arrived.')).toBe(true);
    expect(heard('The parcel will reach you on Friday.')).toBe(true);
  });

  test('given a draft about one of them, the others stay open', () => {
    expect(rowsOf('The second charge has been refunded.')).toEqual([
      [false, false, false, false],
      [true, false, false, true],
      [false, false, false, false],
    ]);
  });
});

describe('what a message asks for', () => {
  const asks = (text: string) => {
    const message = told(text);
    return asksOf(message, stateOf(message.reading));
  };

  test('given only thanks, there is no opportunity', () => {
    expect(asks('Great, thanks Alex, all sorted now.')).toEqual([]);
  });

  test('given an insult, no empathy is asked', () => {
    expect(asks('Are you all brain dead? You useless clowns packed it again.')).not.toContain('acknowledge');
    expect(asks('Are you all brain dead? You useless clowns packed it again.')).toContain('set-boundary');
  });

  test('given a death told calmly, care is asked', () => {
    expect(asks('My wife Moira passed away on the 2nd. Could you please close her account?')).toEqual(
      expect.arrayContaining(['acknowledge', 'care']),
    );
  });
});
