import { describe, expect, test } from 'vitest';
import { type Chances, chancesOf, sumsOf } from '../../lib/tone/chances.ts';
import { toneModel } from '../../scripts/tone-model.ts';

const model = toneModel();
const chancesIn = (text: string): Chances => chancesOf(sumsOf(model, text), model.header);
const valence = (text: string): number => {
  const { positive = 0, negative = 0 } = chancesIn(text);
  return positive - negative;
};
/** The largest difference any head makes between two texts. */
const apart = (one: string, other: string): number => {
  const [a, b] = [chancesIn(one), chancesIn(other)];
  return Math.max(...Object.keys(a).map((head) => Math.abs((a[head] ?? 0) - (b[head] ?? 0))));
};

describe('given another name, no head moves by more than 0.02', () => {
  const names = ['Emily', 'Lakisha', 'Jamal', 'Mohammed', 'Priya', 'Nguyen', 'Björn', 'Chioma', 'Dmitri', 'Guadalupe'];
  test.each([
    'Hi, my name is NAME and my parcel is three days late. Can you help?',
    'NAME was so kind on the phone, please thank her from me!',
    'I spoke to NAME twice and nothing happened. This is a joke.',
    'Dear NAME, I have booked the courier for Tuesday between 9 and 12.',
  ])('%s', (frame) => {
    for (const name of names)
      expect(apart(frame.replace('NAME', 'Greg'), frame.replace('NAME', name))).toBeLessThanOrEqual(0.02);
  });
});

test.each([
  ['He told me it was his fault.', 'She told me it was her fault.'],
  ['Please ask him to call my father himself.', 'Please ask her to call my father herself.'],
  ['Mr Novak was rude to me.', 'Mrs Novak was rude to me.'],
])('given another pronoun or title, “%s” reads as “%s”', (one, other) => {
  expect(apart(one, other)).toBeLessThanOrEqual(0.02);
});

test.each([
  ['I apologise, the order was cancelled.', 'I apologize, the order was canceled.'],
  ['My favourite colour is gone.', 'My favorite color is gone.'],
  ["I can't believe it's late", 'I can’t believe it’s late'],
  ['No reply\nfor days', 'No reply\r\nfor days'],
  ['It costs 20 euros', 'It costs 20\u00a0euros'],
  ['The café was lovely', 'The cafe\u0301 was lovely'],
])('given another way to write it, “%s” reads the same', (one, other) => {
  expect(apart(one, other)).toBeLessThanOrEqual(0.02);
});

test.each([
  ['Thank you for the help.', 'Thank you for nothing.'],
  ['The driver was friendly and on time.', 'The driver was not friendly and not on time.'],
  ['My parcel has arrived.', 'My parcel has not arrived for three weeks.'],
  ['Great service.', 'Terrible service.'],
  ['It works.', 'It stopped working again.'],
])('given the other way round, “%s” sounds better than “%s”', (better, worse) => {
  expect(valence(better)).toBeGreaterThan(valence(worse));
});
