import { expect, test } from 'vitest';
import { featureAt, featuresOf, tableOf } from '../../lib/tone/feature-table.ts';

const FEATURES = ['so late', 'is it now', '^where', 'late', 'annou~', 'not:late', 'a late', '~', '^'];

test('given features of every kind, each has its place by kind and by its words’ numbers', () => {
  const table = tableOf(FEATURES, ['awful']);
  expect(table.words).toEqual(['^', 'a', 'annou', 'awful', 'is', 'it', 'late', 'now', 'so', 'where', '~']);
  expect(featuresOf(table)).toEqual([
    '^',
    'late',
    '~',
    'not:late',
    '^where',
    'annou~',
    'a late',
    'so late',
    'is it now',
  ]);
});

test('given a place, its feature is the one in that order', () => {
  const table = tableOf(FEATURES, []);
  expect([0, 1, 4, 8].map((place) => featureAt(table, place))).toEqual(['^', 'late', '^where', 'is it now']);
  expect(() => featureAt(table, 9)).toThrow('There is no feature 9.');
});

test('given pairs and triples that begin with the very first word, they are told from single words', () => {
  const table = tableOf(['a', 'a a', 'a a a', 'a b'], []);
  expect(featuresOf(table)).toEqual(['a', 'a a', 'a b', 'a a a']);
});

test('given more words than there are numbers, it is refused', () => {
  const many = Array.from({ length: 2 ** 15 + 1 }, (_, i) => `w${i}`);
  expect(() => tableOf(many, [])).toThrow('The tone weights have too many words.');
});
