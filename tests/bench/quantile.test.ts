import { describe, expect, test } from 'vitest';
import { median, quantile, spread } from '../../scripts/bench/quantile.ts';

describe('the middle of several runs', () => {
  test('given an odd number, it is the one in the middle, whatever their order', () => {
    expect(median([9, 1, 4])).toBe(4);
  });

  test('given an even number, it lies between the two in the middle', () => {
    expect(median([1, 3, 10, 20])).toBe(6.5);
  });

  test('given one run, it is that run, and nothing is known of its spread', () => {
    expect(median([7])).toBe(7);
    expect(spread([7])).toBe(0);
  });

  test('given none, it throws rather than invent one', () => {
    expect(() => median([])).toThrow('No values were measured');
  });
});

test('given 1 to 21, nineteen in twenty lie at or below 20', () => {
  const values = Array.from({ length: 21 }, (_, at) => 21 - at);
  expect(quantile(values, 0.95)).toBe(20);
  expect(quantile(values, 0)).toBe(1);
  expect(quantile(values, 1)).toBe(21);
});

test('given one run that went astray, the spread does not follow it', () => {
  // Quartiles 11 and 13.
  expect(spread([10, 11, 12, 13, 500])).toBe(1);
});
