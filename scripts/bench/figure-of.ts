import type { Curve, CurvePoint, Figure, Unit } from './figure.ts';
import { median, spread } from './quantile.ts';
import { slope } from './slope.ts';

/** A figure of several runs. @throws RangeError without runs */
export function figureOf(id: string, says: string, unit: Unit, runs: readonly number[], budget?: number): Figure {
  const figure = { id, says, unit, median: median(runs), spread: spread(runs), runs: runs.length };
  return budget === undefined ? figure : { ...figure, budget };
}

/** Ratios run by run, `of` over `to`: what shakes both at once leaves them alone. */
export function ratiosOf(of: readonly number[], to: readonly number[]): number[] {
  return of.flatMap((value, at) => (to[at] === undefined || to[at] === 0 ? [] : [value / to[at]]));
}

/** A curve and its slope as figures; `runs` holds one list of values per size, a value per run. */
export function curveOf(
  about: Omit<Curve, 'points'>,
  sizes: readonly number[],
  runs: readonly (readonly number[])[],
): { curve: Curve; figures: Figure[] } {
  const points = sizes.map((size, at): CurvePoint => {
    const values = runs[at] ?? [];
    return { size, median: median(values), spread: spread(values) };
  });
  const count = Math.min(...runs.map((values) => values.length));
  const slopes = Array.from({ length: count }, (_, run) =>
    slope(sizes.map((size, at) => ({ size, value: runs[at]?.[run] ?? 0 }))),
  );
  const ends = Array.from({ length: count }, (_, run) =>
    slope(sizes.map((size, at) => ({ size, value: runs[at]?.[run] ?? 0 })).slice(-3)),
  );
  return {
    curve: { ...about, points },
    figures: [
      figureOf(`${about.id}.slope`, `${about.says}: slope`, 'slope', slopes),
      figureOf(`${about.id}.slope-at-end`, `${about.says}: slope over the three largest`, 'slope', ends),
    ],
  };
}
