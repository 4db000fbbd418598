import { featuresOf } from './feature-table.ts';
import { HEADS } from './heads.ts';
import type { ModelParts } from './model-header.ts';

/**
 * What an agent's corrections add to one sign of the model. No words: a sign is told by a number made of it, and only
 * signs of the model's own list have one, never a name, a number or a word it does not know.
 */
export interface Correction {
  /** 0 … 2³² − 1, see `signNumber`. */
  readonly sign: number;
  /** −`MOST_BY` … `MOST_BY`: how much farther the sign moves a text from bad to good, in the model's own sums. */
  readonly by: number;
}
/** All corrections of a device, the oldest first. */
export type Corrections = readonly Correction[];

/** One agent's wishes may turn a sign round, never make it shout. */
export const MOST_BY = 4;
/** Signs that are remembered at most. */
export const MOST_CORRECTIONS = 400;

/** Heads that a correction moves, and which way: the tone, and the feelings that go with it. */
const MOVED: Readonly<Record<string, number>> = {
  positive: 0.5,
  negative: -0.5,
  pleased: 0.5,
  grateful: 0.5,
  frustrated: -0.5,
  disappointed: -0.5,
};
const MOST_STEPS = 127;

/** A sign's number: FNV-1a over its UTF-16 units (Fowler, Noll, Vo: prime 16777619, offset 2166136261), 32 bits. */
export function signNumber(feature: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 16_777_619);
  return hash >>> 0;
}

/** The weights with corrections added, and the places of the signs they move. Signs the model does not have are left out. */
export function correctedWeights(
  { header, table, weights }: ModelParts,
  corrections: Corrections,
): { weights: Int8Array; places: ReadonlySet<number> } {
  if (corrections.length === 0) return { weights, places: new Set() };
  const by = new Map(corrections.map((one) => [one.sign, one.by]));
  const after = weights.slice();
  const places = new Set<number>();
  const heads = Object.entries(MOVED).map(([head, factor]) => [HEADS.indexOf(head), factor] as const);
  for (const [place, feature] of featuresOf(table).entries()) {
    const moved = by.get(signNumber(feature));
    if (moved === undefined) continue;
    places.add(place);
    for (const [h, factor] of heads) {
      const at = place * HEADS.length + h;
      const steps = (after[at] as number) + Math.round((moved * factor) / (header.scales[h] as number));
      after[at] = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps));
    }
  }
  return { weights: after, places };
}
