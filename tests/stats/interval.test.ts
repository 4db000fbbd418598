import { expect, test } from 'vitest';
import { pooled, wilson } from '../../lib/stats/interval.ts';

test.each([
  // R: prop.test(found, n, correct = FALSE)$conf.int, to four places.
  [10, 40, 0.25, 0.1419, 0.4019],
  [0, 20, 0, 0, 0.1611],
  [20, 20, 1, 0.8389, 1],
  [50, 100, 0.5, 0.4038, 0.5962],
])('given %i of %i, the share is %f, between %f and %f', (found, n, share, low, high) => {
  const estimate = wilson(found, n);
  expect(estimate.share).toBe(share);
  expect(estimate.low).toBeCloseTo(low, 4);
  expect(estimate.high).toBeCloseTo(high, 4);
});

test('given one estimate, pooling leaves it as it is', () => {
  const one = { share: 0.25, low: 0.1, high: 0.5, n: 40 };
  const { share, low, high } = pooled([one]);
  expect([share, low, high].map((number) => Math.round(number * 1e9) / 1e9)).toEqual([0.25, 0.1, 0.5]);
});

test('given two, the larger one weighs more, and together they are surer', () => {
  const { share, low, high } = pooled([
    { share: 0.2, low: 0.1, high: 0.4, n: 30 },
    { share: 0.6, low: 0.4, high: 0.8, n: 10 },
  ]);
  // By hand: 0.75 * 0.2 + 0.25 * 0.6; root of (0.075² + 0.05²); root of (0.15² + 0.05²).
  expect(share).toBeCloseTo(0.3, 9);
  expect(low).toBeCloseTo(0.3 - 0.0901388, 6);
  expect(high).toBeCloseTo(0.3 + 0.1581139, 6);
});
