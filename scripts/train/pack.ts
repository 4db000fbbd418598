import { DENSE } from '../../lib/tone/features.ts';
import { HEADS } from '../../lib/tone/heads.ts';
import { type ModelParts, partsOf, VALENCE_STEPS } from '../../lib/tone/model-header.ts';
import { FULL_WEIGHT, type Learned } from './learn.ts';

/**
 * A step of a weight: so many of them reach the largest of its head (a clip at a percentile costs rare strong words).
 * Coarse steps leave room for more features, which are worth more (docs/tone-model.md).
 */
const STEPS = 31;
/** Weights of one step or none say nothing, and zeros take no room. */
const LEAST = 2;
const DIGITS = 6;

const short = (value: number): number => Number(value.toPrecision(DIGITS));

/** The model as it goes into its file: weights in whole steps, no curves yet. */
export function pack(fitted: Learned, valences: ReadonlyMap<string, number>, trained: string): ModelParts {
  const heads = HEADS.length;
  const { features } = fitted;
  const scales = HEADS.map((_, h) => {
    let largest = 0;
    for (let f = 0; f < features.length; f++)
      largest = Math.max(largest, Math.abs(fitted.weights[f * heads + h] as number));
    return short((largest || 1) / STEPS);
  });
  const weights = Int8Array.from(fitted.weights, (weight, i) => {
    const steps = Math.round(weight / (scales[i % heads] as number));
    return Math.abs(steps) < LEAST ? 0 : steps;
  });
  return partsOf(
    {
      heads: HEADS,
      scales,
      bias: Array.from(fitted.bias, short),
      dense: DENSE.map((_, d) => HEADS.map((_head, h) => short(fitted.dense[d * heads + h] as number))),
      fullWeight: FULL_WEIGHT,
      curves: {},
      tones: { byLength: [0, 0, 0], warmth: 1, line: 0.5 },
      trained,
    },
    features,
    weights,
    new Map(Array.from(valences, ([word, valence]) => [word, Math.round(valence * VALENCE_STEPS)])),
  );
}
