import { HEADS } from '../../lib/tone/heads.ts';
import type { Learned } from './learn.ts';

/**
 * The `most` features that move most: the squares of their weights, each head on its own scale, times the root of how
 * many texts have them (a rare one with large weights would push out what is met every day).
 */
export function select({ features, weights, counts }: Learned, most: number): ReadonlySet<string> {
  const heads = HEADS.length;
  const scales = HEADS.map((_, h) => {
    let squares = 0;
    for (let f = 0; f < features.length; f++) squares += (weights[f * heads + h] as number) ** 2;
    return Math.sqrt(squares / features.length) || 1;
  });
  const moved = features.map((feature, f) => {
    let squares = 0;
    for (let h = 0; h < heads; h++) squares += ((weights[f * heads + h] as number) / (scales[h] as number)) ** 2;
    return { feature, by: squares * Math.sqrt(counts[f] as number) };
  });
  moved.sort((a, b) => b.by - a.by || (a.feature < b.feature ? -1 : 1));
  return new Set(moved.slice(0, most).map(({ feature }) => feature));
}
