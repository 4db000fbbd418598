import { describe, expect, test } from 'vitest';
import { findHouseWords } from '../../lib/nudges/house-words.ts';
import { pick } from '../../lib/nudges/pick.ts';
import { splice } from '../../lib/text/span.ts';
import { read } from '../tone/test-engine.ts';

const LIST = [
  { avoid: 'user', prefer: 'customer' },
  { avoid: 'no  problem', prefer: 'gladly' },
  { avoid: 'C++ team', prefer: '' },
];

/** What a draft becomes with each finding's first wording, from the last to the first. */
const changed = (text: string): string =>
  findHouseWords(text, LIST)
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, wordings }) => splice(now, span, wordings[0] ?? ''), text);

test.each([
  ['in the middle of a line', 'Each user gets one.', 'Each customer gets one.'],
  ['where a sentence begins', 'User accounts stay open.', 'Customer accounts stay open.'],
  ['over a line break', 'That is no\nproblem at all.', 'That is gladly at all.'],
  ['to be left out', 'Our C++ team will write.', 'Our will write.'],
])('given a word of the list %s, it is found and its place filled', (_where, text, after) => {
  expect(changed(text)).toBe(after);
});

test.each([
  ['a longer word', 'The users manual and its superuser.'],
  ['a quote', 'Gladly.\n\n> each user gets one'],
  ['an address', 'Write to user@example.org.'],
  ['a word cut by a mark', 'No, problem solved.'],
])('given %s, nothing is found', (_what, text) => {
  expect(findHouseWords(text, LIST)).toEqual([]);
});

describe('picking', () => {
  const picked = (draft: string, mutedCues: readonly string[] = [], language = 'en') =>
    pick({ text: draft, reading: read(draft, 'agent', { language }) }, undefined, {
      dismissed: new Set(),
      mutedCues: new Set(mutedCues),
      houseWords: LIST,
    });
  const GOOD =
    'Hello Ada,\n\nThank you for asking. Each user gets one lamp, and yours leaves today.\n\nKind regards,\nRobin';

  test('given a good reply with a word of the list, the one nudge is about it and says so', () => {
    const { nudges, houseWords } = picked(GOOD);
    expect(houseWords).toEqual(['user']);
    expect(nudges.map(({ cueId, words, wordings }) => [cueId, words, wordings])).toEqual([
      ['house-words', 'user', ['customer']],
    ]);
    expect(nudges[0]?.why).toBe('Your own list says “customer” for “user”.');
  });

  test('given a reply in a language that is not read, the list holds all the same', () => {
    expect(picked('Jeder user bekommt eine.', [], 'de').nudges.map(({ cueId }) => cueId)).toEqual(['house-words']);
  });

  test('given the list is switched off, there is no nudge, and what stands there is still counted', () => {
    const { nudges, houseWords } = picked(GOOD, ['house-words']);
    expect([nudges, houseWords]).toEqual([[], ['user']]);
  });
});
