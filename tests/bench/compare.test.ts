import { describe, expect, test } from 'vitest';
import { compare, type Measured } from '../../scripts/bench/compare.ts';
import type { Figure, Unit } from '../../scripts/bench/figure.ts';

const figure = (unit: Unit, median: number, spread: number): Figure => ({
  id: 'one',
  says: 'one thing',
  unit,
  median,
  spread,
  runs: 9,
});
const run = (figures: readonly Figure[], calibration = 10): Measured => ({
  calibration: { median: calibration, spread: 0 },
  figures,
});
const one = (unit: Unit, before: [number, number], now: [number, number], pace: [number, number] = [10, 10]) =>
  compare(run([figure(unit, ...before)], pace[0]), run([figure(unit, ...now)], pace[1]))[0];

describe('a time', () => {
  test('given it is half as much again and steady, it got slower', () => {
    expect(one('ms', [20, 0.2], [30, 0.2])).toMatchObject({ before: 20, now: 30, by: 0.5 });
  });

  test('given it moved less than three spreads of both runs, nothing is said', () => {
    // 3 × (2 + 2) of 20 is 60 %.
    expect(one('ms', [20, 2], [30, 2])).toBeUndefined();
  });

  test('given it is steady but moved by less than a tenth, nothing is said', () => {
    expect(one('ms', [20, 0], [21.9, 0])).toBeUndefined();
  });

  test('given a machine that is half as fast, the same twice as slow is no slower', () => {
    expect(one('ms', [20, 0.2], [40, 0.4], [10, 20])).toBeUndefined();
  });

  test('given a machine that is twice as fast, the same time got slower', () => {
    expect(one('ms', [20, 0.2], [20, 0.2], [10, 5])).toMatchObject({ before: 10, now: 20, by: 1 });
  });

  test('given it is quicker by more than the noise, that is said too, as less', () => {
    expect(one('ms', [20, 0.2], [10, 0.2])).toMatchObject({ by: -0.5 });
  });
});

describe('what does not depend on the machine', () => {
  test('given a ratio on a slower machine, it is compared as it is', () => {
    expect(one('×', [1, 0.01], [1, 0.01], [10, 20])).toBeUndefined();
    expect(one('×', [1, 0.01], [1.5, 0.01], [10, 20])).toMatchObject({ by: 0.5 });
  });

  test('given a size, two in a hundred count', () => {
    expect(one('kB', [100, 0], [102, 0])).toMatchObject({ by: 0.02 });
    expect(one('kB', [100, 0], [100.5, 0])).toBeUndefined();
  });

  test('given a slope, its difference counts', () => {
    expect(one('slope', [0.2, 0.01], [1.2, 0.01])?.by).toBeCloseTo(1);
    expect(one('slope', [0.01, 0], [0.09, 0])).toBeUndefined();
  });
});

test('given figures only one of both has, or in another unit, they are not compared', () => {
  const other: Figure = { ...figure('ms', 5, 0), id: 'other' };
  expect(compare(run([figure('ms', 1, 0)]), run([other]))).toEqual([]);
  expect(compare(run([figure('ms', 1, 0)]), run([figure('MB', 5, 0)]))).toEqual([]);
});

test('given several that moved, the worst comes first', () => {
  const named = (id: string, median: number): Figure => ({ ...figure('×', median, 0), id });
  const changes = compare(
    run([named('a', 1), named('b', 1), named('c', 1)]),
    run([named('a', 2), named('b', 4), named('c', 0.5)]),
  );
  expect(changes.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});
