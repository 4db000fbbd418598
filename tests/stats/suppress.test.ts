import { expect, test } from 'vitest';
import { lowestFloor, suppressed } from '../../lib/stats/suppress.ts';

/** A table in whose every part all of `of` agents have something, unless said otherwise. */
const table = (
  counts: readonly number[],
  agents: readonly number[] = counts.map((count) => Math.min(count, 8)),
  of = 8,
) => ({
  counts,
  agents,
  of,
});
const cells = (...given: Parameters<typeof table>) => suppressed(table(...given), lowestFloor)?.cells;

test('given no small part, all are shown, rounded to five, and zeros too', () => {
  expect(suppressed(table([8, 0, 32, 12, 0]), lowestFloor)).toEqual({ n: 50, cells: [10, 0, 30, 10, 0] });
});

test('given fewer than twenty in all, or fewer than five agents, the whole table is hidden', () => {
  expect(cells([10, 9])).toBeUndefined();
  expect(cells([10, 10])).toEqual([10, 10]);
  expect(cells([50, 50], [4, 4], 4)).toBeUndefined();
  expect(cells([50, 50], [5, 5], 5)).toEqual([50, 50]);
});

test('given one small part, the next smallest is hidden with it', () => {
  expect(cells([8, 0, 30, 0, 1])).toEqual(['hidden', 0, 30, 0, 'hidden']);
});

test('given two small parts that together are still few, a third is hidden', () => {
  expect(cells([1, 0, 30, 9, 1])).toEqual(['hidden', 0, 30, 'hidden', 'hidden']);
});

test('given small parts that together are enough but come from too few agents, another is hidden', () => {
  expect(cells([4, 0, 30, 9, 4])).toEqual(['hidden', 0, 30, 'hidden', 'hidden']);
});

test('given a large part that few agents have, it is hidden', () => {
  expect(cells([30, 0, 40, 20, 0], [2, 0, 8, 7, 0])).toEqual(['hidden', 0, 40, 'hidden', 0]);
});

test('given two parts and one of them small, the whole is hidden, part by part', () => {
  expect(cells([3, 60])).toEqual(['hidden', 'hidden']);
});

test('given everything in one part, it is shown', () => {
  expect(cells([0, 40])).toEqual([0, 40]);
});

test('given one part that is too small and nothing beside it, the table is hidden', () => {
  expect(suppressed(table([30, 0], [4, 0], 8), lowestFloor)).toBeUndefined();
});

test('given a higher floor, it counts', () => {
  expect(suppressed(table([8, 40]), { agents: 9, messages: 20 })).toBeUndefined();
  expect(suppressed(table([9, 40, 20], [9, 10, 10], 10), { agents: 10, messages: 20 })?.cells).toEqual([
    'hidden',
    40,
    'hidden',
  ]);
});
