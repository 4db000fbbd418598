import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../lib/text/normalise.ts';
import { sentences } from '../../lib/text/sentences.ts';
import { cut, splice } from '../../lib/text/span.ts';
import { words } from '../../lib/text/words.ts';

const pieces = (text: string): string[] => sentences(text).map((span) => cut(text, span));

describe('sentences', () => {
  test.each([
    ['plain ones', 'It broke. What now? Help!', ['It broke.', 'What now?', 'Help!']],
    [
      'an abbreviation',
      'Mr. Lang called, e.g. twice. Then no more.',
      ['Mr. Lang called, e.g. twice.', 'Then no more.'],
    ],
    ['a decimal', 'It costs 14.90 pounds. Too much.', ['It costs 14.90 pounds.', 'Too much.']],
    ['a time', 'Come at 9 a.m. on Friday.', ['Come at 9 a.m. on Friday.']],
    ['a greeting line', 'Hi Alex,\nthe mat came today.', ['Hi Alex,', 'the mat came today.']],
    [
      'wrapped prose',
      'I have put a new valve set in the post today and the old one\nmay be kept as a spare.',
      ['I have put a new valve set in the post today and the old one\nmay be kept as a spare.'],
    ],
    ['a list', 'Please:\n- open the lid\n- press start', ['Please:', '- open the lid', '- press start']],
    ['paragraphs without stops', 'no tent\n\nno holiday', ['no tent', 'no holiday']],
    ['trailing dots', 'I wait... and wait. Still.', ['I wait... and wait.', 'Still.']],
    ['a face', 'It works! :) See you.', ['It works! :)', 'See you.']],
    ['a closing quote', 'It said "sent." Then nothing.', ['It said "sent."', 'Then nothing.']],
    ['a domain', 'Look at desk.example for it.', ['Look at desk.example for it.']],
  ])('given %s', (_, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  test('given any text, the spans are in order and hold every sign that is not white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let rest = text;
        let last = text.length;
        for (const span of sentences(text).toReversed()) {
          expect(span.end).toBeLessThanOrEqual(last);
          expect(span.start).toBeLessThan(span.end);
          last = span.start;
          rest = splice(rest, span, '');
        }
        expect(rest.trim()).toBe('');
      }),
    );
  });
});

describe('words', () => {
  test('given contractions and masked swearing, each is one word', () => {
    expect(words("I can't fix this s**t, it's 2 o'clock").map((word) => word.text)).toEqual([
      'I',
      "can't",
      'fix',
      'this',
      's**t',
      "it's",
      '2',
      "o'clock",
    ]);
  });

  test('given any text, cutting at a word gives the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of words(text)) expect(cut(text, word)).toBe(word.text);
      }),
    );
  });
});

describe('normalise', () => {
  test('given typographic signs, they are made plain in place', () => {
    expect(normalise('I’m “here”\u00A0now\u200B.')).toBe('I\'m "here" now .');
  });

  test('given any text, the length stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalise(text).length).toBe(text.length);
      }),
    );
  });
});
