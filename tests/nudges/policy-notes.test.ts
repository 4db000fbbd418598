import { expect, test } from 'vitest';
import { policiesFor } from '../../lib/nudges/policy-notes.ts';

const NOTES = [
  { when: 'refund, money back', note: 'We pay back within a week.' },
  { when: 'broken', note: 'Ask for a picture first.' },
  { when: 'lamp', note: 'Lamps have five years.' },
];

test.each([
  ['one of the words', 'Can I have my Money  back?', ['We pay back within a week.']],
  [
    'words of several notes',
    'My lamp is broken and I want a refund.',
    ['We pay back within a week.', 'Ask for a picture first.'],
  ],
  ['a longer word', 'The refunds page is unbroken.', []],
  ['the words in a quote only', 'Thanks.\n\n> Do you want a refund?', []],
])('given %s, the notes that apply are told, two at most', (_what, message, told) => {
  expect(policiesFor(message, NOTES)).toEqual(told);
});

test('given a list with an empty part, the part applies to nothing', () => {
  expect(policiesFor('Hello there', [{ when: 'refund, ', note: 'x' }])).toEqual([]);
});
