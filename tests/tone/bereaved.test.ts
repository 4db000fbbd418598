import { expect, test } from 'vitest';
import { bereavedIn } from '../../lib/tone/bereaved.ts';

test.each([
  ['My wife Moira passed away on the 2nd.', 'passed away'],
  ['Our dad died last week and the contract is in his name.', 'dad died'],
  ['I write for my late husband.', 'late husband'],
  ['We need the suit for a funeral.', 'funeral'],
])('“%s” tells of a death', (text, words) => {
  const span = bereavedIn(text);
  expect(span && text.slice(span.start, span.end)).toBe(words);
});

test.each([
  'The battery died after a day.',
  'My phone died on the train.',
  'The parcel was late and my husband waited.',
  'I nearly died laughing.',
  'She passed her exam.',
])('“%s” does not', (text) => {
  expect(bereavedIn(text)).toBeUndefined();
});
