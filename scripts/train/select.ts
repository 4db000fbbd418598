import { HEADS, TONE_HEADS } from '../../lib/tone/heads.ts';
import type { Learned } from './learn.ts';

/** Which heads each feature keeps a weight for: 1 or 0, in their order. Features without any are not in it. */
export type Kept = ReadonlyMap<string, Uint8Array>;

/** How many features are kept, and how many weights of them beside those of the heads that keep all. */
export interface Room {
  readonly features: number;
  readonly weights: number;
}

/** What every message is read for: the sum of many small weights, so that none of a kept feature is left out. */
const WHOLE: ReadonlySet<string> = new Set([...TONE_HEADS, 'intense', 'complaint', 'frustrated', 'pleased']);

/**
 * The features that move most (the squares of their weights, each head on its own scale, times the root of how many
 * texts have them: a rare one with large weights would push out what is met every day); and of their weights those that
 * move most, by the same measure. A weight that is left out takes no room, and so makes room for more features.
 */
export function select({ features, weights, counts }: Learned, room: Room): Kept {
  const heads = HEADS.length;
  const scales = HEADS.map((_, h) => {
    let squares = 0;
    for (let f = 0; f < features.length; f++) squares += (weights[f * heads + h] as number) ** 2;
    return Math.sqrt(squares / features.length) || 1;
  });
  const moved = features.map((feature, f) => {
    const by = Float64Array.from(HEADS, (_, h) => ((weights[f * heads + h] as number) / (scales[h] as number)) ** 2);
    const often = Math.sqrt(counts[f] as number);
    return { feature, by: by.map((square) => square * often), sum: often * by.reduce((sum, one) => sum + one, 0) };
  });
  moved.sort((a, b) => b.sum - a.sum || (a.feature < b.feature ? -1 : 1));
  const chosen = moved.slice(0, room.features);
  const isWhole = HEADS.map((head) => WHOLE.has(head));
  const rivals = Float64Array.from(chosen.flatMap(({ by }) => [...by].filter((_, h) => !isWhole[h]))).sort();
  const least = rivals[Math.max(0, rivals.length - room.weights)] ?? 0;
  return new Map(
    chosen.map(({ feature, by }) => [feature, Uint8Array.from(by, (one, h) => (isWhole[h] || one >= least ? 1 : 0))]),
  );
}
