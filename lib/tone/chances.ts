import type { Span } from '../text/span.ts';
import { HEADS, TONE_HEADS } from './heads.ts';
import type { Model } from './model.ts';
import type { Curve, ModelHeader } from './model-header.ts';
import { partsOf, pooled, unitsOf } from './pool.ts';

/** How likely each head is, 0 … 1; those of the three tones add up to one. */
export type Chances = Readonly<Record<string, number>>;

/** A text as its units were read: each unit's place, how much of it goes into each head, and the sums of the whole. */
export interface Summed {
  readonly units: readonly Span[];
  /** Units × heads; each head's parts add up to one. */
  readonly parts: readonly Float64Array[];
  readonly sums: Float64Array;
  /** What of the sums is owed to the text's length, by head. */
  readonly byLength: Readonly<Record<string, number>>;
}

/** Up to so many words a text is like those that were learned from; longer than so many it is taken for no longer. */
const [USUAL, LONGEST] = [25, 200];

/** How much longer a text is than those that were learned from, as a natural logarithm; 0 for one that is not. */
export function lengthOf(words: number): number {
  return Math.log(Math.max(USUAL, Math.min(LONGEST, words)) / USUAL);
}

/** Reads a text unit by unit. */
export function summed(model: Model, text: string): Summed {
  const units = unitsOf(text);
  const scored = units.map(({ start, end }) => model.score(text.slice(start, end)));
  const parts = partsOf(scored);
  const sums = scored.length === 0 ? Float64Array.from(model.header.bias) : pooled(scored, parts);
  const length = lengthOf(scored.reduce((all, { words }) => all + words, 0));
  const byLength: Record<string, number> = {};
  TONE_HEADS.forEach((head, h) => {
    const owed = (model.header.tones.byLength[h] ?? 0) * length;
    byLength[head] = owed;
    sums[h] = (sums[h] as number) + owed;
  });
  return { units, parts, sums, byLength };
}

/** The sums of a text's heads, before they are made chances. */
export function sumsOf(model: Model, text: string): Float64Array {
  return summed(model, text).sums;
}

/** Chances from sums, by the curves that were fitted on messages kept apart. */
export function chancesOf(sums: Float64Array, { curves, tones }: ModelHeader): Chances {
  const chances: Record<string, number> = {};
  const raised = TONE_HEADS.map((_, h) => Math.exp((sums[h] as number) / tones.warmth));
  const total = raised.reduce((sum, one) => sum + one, 0);
  for (let h = 0; h < HEADS.length; h++) {
    const head = HEADS[h] as string;
    chances[head] = h < raised.length ? (raised[h] as number) / total : chanceOf(sums[h] as number, curves[head]);
  }
  return chances;
}

const PLAIN: Curve = { slope: 1, shift: 0 };

/** A chance from a sum, by its curve. */
export function chanceOf(sum: number, { slope, shift, rare }: Curve = PLAIN): number {
  const chance = 1 / (1 + Math.exp(-(slope * sum + shift)));
  if (rare === undefined) return chance;
  const { border, bend } = rare;
  return chance < border ? 0.5 * (chance / border) ** bend : 0.5 + 0.5 * ((chance - border) / (1 - border)) ** bend;
}
