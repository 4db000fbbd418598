import type { Figure, Unit } from './figure.ts';

/** What a run leaves behind to compare later ones with. */
export interface Measured {
  /** How long the fixed calibration work took on that machine in that run, in ms. */
  readonly calibration: { readonly median: number; readonly spread: number };
  readonly figures: readonly Figure[];
}

/** A figure that moved by more than the noise of both runs. */
export interface Change {
  readonly id: string;
  readonly says: string;
  readonly unit: Unit;
  readonly before: number;
  readonly now: number;
  /** How much more it is than before: 0.5 for half as much again; −0.5 for half. For slopes, the difference. */
  readonly by: number;
  /** The most it may move by chance, as `by`. */
  readonly noise: number;
}

/** Two runs of the same thing lie within this many spreads of each other nearly always. */
const SPREADS = 3;
/** A change smaller than this is none, however steady the runs: other builds of the same code differ as much. */
const LEAST: Readonly<Record<Unit, number>> = { ms: 0.1, kB: 0.01, MB: 0.1, '×': 0.1, '%': 0.1, slope: 0.1 };

/**
 * The figures that moved by more than both runs' own noise, worst first. Ratios, sizes and slopes are compared as they
 * are; times are first divided by how long the calibration work took in their run, so that a slower machine (or a busy
 * one) does not pass for a slower Attune, and memory is taken as it is. Figures only one run has are not compared.
 */
export function compare(before: Measured, now: Measured): Change[] {
  const known = new Map(before.figures.map((figure) => [figure.id, figure]));
  const pace = now.calibration.median / before.calibration.median;
  const paceNoise =
    now.calibration.spread / now.calibration.median + before.calibration.spread / before.calibration.median;
  return now.figures
    .flatMap((figure): Change[] => {
      const then = known.get(figure.id);
      if (then === undefined || then.unit !== figure.unit) return [];
      const isTime = figure.unit === 'ms';
      const was = isTime ? then.median * pace : then.median;
      const isDifference = figure.unit === 'slope' || was === 0;
      const scale = isDifference ? 1 : was;
      const by = (figure.median - was) / scale;
      const spreads = (figure.spread + then.spread * (isTime ? pace : 1)) / Math.abs(scale);
      const noise = Math.max(LEAST[figure.unit], SPREADS * (spreads + (isTime ? paceNoise : 0)));
      const { id, says, unit } = figure;
      return Math.abs(by) > noise ? [{ id, says, unit, before: was, now: figure.median, by, noise }] : [];
    })
    .sort((a, b) => b.by - a.by);
}
