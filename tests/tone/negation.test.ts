import { describe, expect, test } from 'vitest';
import { words } from '../../lib/text/words.ts';
import { shiftOf } from '../../lib/tone/negation.ts';

/** The sign and rough size of what the marked word is multiplied by. */
function factorOf(text: string, word: string, value: number): number {
  const found = words(text);
  const at = found.findIndex((one) => one.lower === word);
  expect(at, `“${word}” is in the text`).toBeGreaterThanOrEqual(0);
  return shiftOf(text, found, at, value).factor;
}

describe('what stands around a word', () => {
  test.each([
    ['nothing', 'the mat is good', 'good', 2, 1, 1],
    ['a negator', 'the mat is not good', 'good', 2, -1, -0.5],
    ['a contraction', "it isn't good", 'good', 2, -1, -0.5],
    ['a negator without its apostrophe', 'it isnt good', 'good', 2, -1, -0.5],
    ['never', 'it was never good', 'good', 2, -1, -0.5],
    ['a negated reproach', 'it is not bad', 'bad', -2, -0.5, -0.1],
    ['“not only”', 'it is not only good', 'good', 2, 0.9, 1.1],
    ['a negator of another clause', 'it did not come, good that I asked', 'good', 2, 0.9, 1.1],
    ['a negator too far away', 'not one of the many shops in town was as good', 'good', 2, 0.9, 1.1],
    ['a booster', 'it is really good', 'good', 2, 1.2, 2],
    ['two boosters', 'it is really very good', 'good', 2, 1.5, 2],
    ['a dampener', 'a little disappointed', 'disappointed', -2.5, 0.3, 0.7],
    ['a wish', 'it would be good', 'good', 2, 0, 0.2],
    ['a “but” after it', 'good but late', 'good', 2, 0.5, 0.7],
    ['a “but” before it', 'late but good', 'good', 2, 1.05, 1.3],
  ])('given %s', (_, text, word, value, least, most) => {
    const factor = factorOf(text, word, value);
    expect(factor).toBeGreaterThanOrEqual(least);
    expect(factor).toBeLessThanOrEqual(most);
  });
});
