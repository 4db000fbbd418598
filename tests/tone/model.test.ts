import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chancesOf, sumsOf } from '../../lib/tone/chances.ts';
import { HEADS } from '../../lib/tone/heads.ts';
import { openModel } from '../../lib/tone/model.ts';
import { bytesOf } from '../../lib/tone/model-header.ts';
import { unitsOf } from '../../lib/tone/pool.ts';
import { smallModel } from './small-model.ts';

const at = (head: string) => HEADS.indexOf(head);
const one = <T>([first]: readonly T[]): T => first as T;

describe('given weights made by hand', () => {
  const model = openModel(
    bytesOf(
      smallModel(
        {
          late: { negative: 3 },
          'not:late': { negative: -2 },
          'so late': { negative: 4 },
          '^where': { negative: 1 },
          'is it now': { negative: 5 },
          'annou~': { negative: 7 },
        },
        { scale: 0.5, bias: { negative: 0.25 } },
      ),
    ),
  );
  const negative = (text: string) => model.score(text).sums[at('negative')];

  test.each([
    ['late', 0.25 + 3 * 0.5],
    ['so late', 0.25 + (3 + 4) * 0.5],
    ['not late', 0.25 - 2 * 0.5],
    ['not one of them. late', 0.25 + 3 * 0.5],
    ['late, late, late', 0.25 + 3 * 0.5],
    ['Where are you', 0.25 + 1 * 0.5],
    ['here and where', 0.25],
    ['where is it now', 0.25 + (1 + 5) * 0.5],
    ['announced announcement', 0.25 + 7 * 0.5],
    ['nothing known', 0.25],
    ['', 0.25],
  ])('“%s” comes to %d', (text, sum) => {
    expect(negative(text)).toBeCloseTo(sum, 10);
  });

  test('what each place adds, and the rest, come to the same sum', () => {
    const { shares, rest } = one(model.shares('Where? so late', [{ negative: 1 }]));
    expect(rest).toBeCloseTo(0.25, 10);
    expect(shares).toEqual([
      { start: 0, end: 5, amount: 0.5, kind: 'learned', place: 2 },
      { start: 10, end: 14, amount: 1.5, kind: 'learned', place: 0 },
      { start: 7, end: 14, amount: 2, kind: 'learned', place: 4 },
    ]);
  });
});

test('given words with a valence, what they do together is shared out by their strength', () => {
  const parts = smallModel({}, { dense: { worst: { negative: 2 } }, valences: { awful: -3, slow: -1 } });
  const model = openModel(bytesOf(parts));
  // The worst word is worth 3 of 4; times 2.
  expect(model.score('awful and slow').sums[at('negative')]).toBeCloseTo(1.5, 10);
  const { shares, rest } = one(model.shares('awful and slow', [{ negative: 1 }]));
  expect(shares.map(({ start, amount }) => [start, amount])).toEqual([
    [0, 1.125],
    [10, 0.375],
  ]);
  expect(rest).toBe(0);
});

test('given any text, the shares of any head and the rest add up to its sum', () => {
  const model = openModel(
    bytesOf(
      smallModel(
        { late: { negative: 3, sad: 2 }, 'so late': { negative: 4 }, '!': { sad: -5 }, '?!': { negative: 2 } },
        { bias: { sad: 1 }, dense: { length: { negative: 2 }, bad: { sad: 3 } }, valences: { late: -2, glad: 3 } },
      ),
    ),
  );
  const words = fc.array(fc.constantFrom('so', 'late', 'glad', 'not', '!', '?!', ',', 'but', 'x'), { maxLength: 90 });
  fc.assert(
    fc.property(words, fc.constantFrom('negative', 'sad'), (some, head) => {
      const text = some.join(' ');
      const { shares, rest } = one(model.shares(text, [{ [head]: 1 }]));
      const all = shares.reduce((sum, { amount }) => sum + amount, rest);
      expect(all).toBeCloseTo(model.score(text).sums[at(head)] ?? Number.NaN, 8);
    }),
  );
});

describe('the chances', () => {
  test('given sums, the three tones add up to one and the likeliest has the largest sum', () => {
    const { header } = smallModel({});
    const sums = new Float64Array(HEADS.length);
    sums[at('negative')] = Math.log(2);
    const { negative = 0, neutral = 0, positive = 0 } = chancesOf(sums, header);
    expect([negative, neutral, positive]).toEqual([0.5, 0.25, 0.25]);
  });

  test('given a curve, a head’s chance follows it', () => {
    const { header } = smallModel({});
    const curves = { sad: { slope: 2, shift: -1 } };
    const sums = new Float64Array(HEADS.length);
    sums[at('sad')] = 0.5;
    expect(chancesOf(sums, { ...header, curves })['sad']).toBe(0.5);
  });
});

describe('a long text', () => {
  const model = openModel(bytesOf(smallModel({ late: { complaint: 4, negative: 4 } })));
  const calm = 'The blue one stands on the left shelf and the green one on the right one. ';
  const long = `${calm.repeat(6)}It is late. ${calm.repeat(6)}`;

  test('is read in stretches of whole sentences', () => {
    const units = unitsOf(long);
    expect(units.length).toBeGreaterThan(3);
    for (const { start, end } of units) expect(end - start).toBeLessThanOrEqual(280);
  });

  test('what holds in one place holds for the whole; the tone is weakened by what is calm', () => {
    const sums = sumsOf(model, long);
    expect(sums[at('complaint')]).toBe(4);
    expect(sums[at('negative')]).toBeGreaterThan(0.5);
    expect(sums[at('negative')]).toBeLessThan(4);
  });
});
