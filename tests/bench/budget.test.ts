import { expect, test } from 'vitest';
import { overBudget } from '../../scripts/bench/budget.ts';
import type { Figure } from '../../scripts/bench/figure.ts';

const figure = (id: string, median: number): Figure => ({ id, says: id, unit: 'ms', median, spread: 0, runs: 3 });

test('given figures with budgets, those above theirs are named; just at it is kept, without one is free', () => {
  const figures: Figure[] = [
    { ...figure('under', 49.9), budget: 50 },
    { ...figure('at', 50), budget: 50 },
    { ...figure('over', 50.1), budget: 50 },
    figure('free', 5_000),
  ];
  expect(overBudget(figures).map(({ id }) => id)).toEqual(['over']);
});
