import type { Figure } from './figure.ts';

/** The figures that are over their budget. */
export function overBudget(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ median, budget }) => budget !== undefined && median > budget);
}
