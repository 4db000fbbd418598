import { describe, expect, test } from 'vitest';
import { slope } from '../../scripts/bench/slope.ts';

describe('how a time grows with the size of the work', () => {
  test('given the same time for every size, 0', () => {
    expect(slope([1, 10, 100].map((size) => ({ size, value: 5 })))).toBeCloseTo(0);
  });

  test('given ten times the time for ten times the work, 1', () => {
    expect(slope([1, 10, 100].map((size) => ({ size, value: 3 * size })))).toBeCloseTo(1);
  });

  test('given a hundred times the time for ten times the work, 2', () => {
    expect(slope([1, 10, 100].map((size) => ({ size, value: 0.5 * size * size })))).toBeCloseTo(2);
  });

  test('given no work among the sizes, that point is left out', () => {
    const points = [
      { size: 0, value: 4 },
      { size: 10, value: 20 },
      { size: 100, value: 200 },
    ];
    expect(slope(points)).toBeCloseTo(1);
  });

  test('given a single point, nothing can be said: 0', () => {
    expect(slope([{ size: 10, value: 4 }])).toBe(0);
    expect(slope([])).toBe(0);
  });
});
