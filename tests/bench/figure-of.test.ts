import { expect, test } from 'vitest';
import { curveOf, figureOf, ratiosOf } from '../../scripts/bench/figure-of.ts';
import { textOf } from '../../scripts/bench/texts.ts';

test('given several runs, a figure has their median, their spread and their number', () => {
  expect(figureOf('id', 'a thing', 'ms', [4, 1, 3, 2, 5], 10)).toEqual({
    id: 'id',
    says: 'a thing',
    unit: 'ms',
    median: 3,
    spread: 1,
    runs: 5,
    budget: 10,
  });
});

test('given runs in turn, ratios are taken run by run; a run that took no time has none', () => {
  expect(ratiosOf([10, 30, 5], [5, 10, 0])).toEqual([2, 3]);
});

test('given a curve, its slope is that of each run, and the end has its own', () => {
  const { curve, figures } = curveOf(
    { id: 'c', says: 'c', of: 'words', unit: 'ms' },
    [1, 10, 100, 1000],
    [
      [1, 1],
      [1, 1],
      [10, 10],
      [100, 100],
    ],
  );
  expect(curve.points.map(({ median }) => median)).toEqual([1, 1, 10, 100]);
  expect(figures.map(({ id }) => id)).toEqual(['c.slope', 'c.slope-at-end']);
  // Logarithms 0, 0, 1, 2 over 0, 1, 2, 3: 0.7; the last three rise by one a step.
  expect(figures[0]?.median).toBeCloseTo(0.7);
  expect(figures[1]?.median).toBeCloseTo(1);
});

test('given a number of words, a text has just as many, and another seed has other sentences', () => {
  for (const words of [10, 400, 4_000]) expect(textOf('agent', words).split(/\s+/)).toHaveLength(words);
  expect(textOf('agent', 400)).toBe(textOf('agent', 400));
  const first = new Set(textOf('agent', 400, 1).split(/(?<=[.?])\s+/));
  const second = textOf('agent', 400, 2).split(/(?<=[.?])\s+/);
  expect(second.filter((sentence) => first.has(sentence))).toEqual([]);
});
