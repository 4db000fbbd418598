import { type Corrections, correctedWeights } from './corrections.ts';
import { featureAt } from './feature-table.ts';
import { extract } from './features.ts';
import { HEADS } from './heads.ts';
import { headerOf, type ModelHeader, type ModelParts, VALENCE_STEPS } from './model-header.ts';
import { shareOut } from './sign-share.ts';
import type { Token } from './tokens.ts';
import { sharedOut } from './valence-shares.ts';
import { FeatureIndex } from './vocabulary.ts';

/** What a model makes of one stretch of text. */
export interface Scored {
  /** One sum for each head, before it is made a probability. */
  readonly sums: Float64Array;
  readonly words: number;
}

/** What one place of a text adds to a blend's sum. */
export interface Share {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  /** Known for its own valence, by what it stood for in the texts that were learned from, or by what an agent corrected. */
  readonly kind: 'valence' | 'learned' | 'corrected';
  /** The sign of the model it is, where it is one. */
  readonly place?: number;
}

/** So much of each head's sum, put together to one: `{ positive: 1, negative: -1 }` is how far one outweighs the other. */
export type Blend = Readonly<Record<string, number>>;

/** A blend's sum taken apart: what each place adds, and what no place accounts for. */
interface Shared {
  readonly shares: readonly Share[];
  readonly rest: number;
}

/** A linear model over the features of `extract`: every sum is its parts added up. */
export interface Model {
  readonly header: ModelHeader;
  /** How many signs it knows. */
  readonly signs: number;
  /** The sign at a place, as it is written. */
  signAt(place: number): string;
  score(text: string): Scored;
  /** The sums of some blends taken apart, in one reading; shares and rest of each add up to its sum. */
  shares(text: string, blends: readonly Blend[]): readonly Shared[];
  /** The same model with these corrections in place of those it had. */
  corrected(corrections: Corrections): Model;
}

/** Reads the weights as `npm run train` wrote them. Throws where they are of another version or cut short. */
export function openModel(bytes: Uint8Array): Model {
  const parts = headerOf(bytes);
  const index = new FeatureIndex(
    parts.table,
    Float64Array.from(parts.valences, (steps) => steps / VALENCE_STEPS),
  );
  const corrected = (corrections: Corrections): Model => {
    const { weights, places } = correctedWeights(parts, corrections);
    return modelOf(parts, weights, index, places, corrected);
  };
  return modelOf(parts, parts.weights, index, new Set(), corrected);
}

/** A model with these weights; `moved`: the places of signs that corrections moved. */
function modelOf(
  { header, table }: ModelParts,
  weights: Int8Array,
  index: FeatureIndex,
  moved: ReadonlySet<number>,
  corrected: Model['corrected'],
): Model {
  const heads = HEADS.length;
  const scales = Float64Array.from(header.scales);
  const dense = header.dense.map((row) => Float64Array.from(row));
  /** When each feature was met last, so that a text counts it once. */
  const met = new Uint32Array(weights.length / heads);
  let reading = 0;
  const shares = new Float64Array(heads);
  const added = new Int32Array(heads);
  let count = 0;
  const adding = index.sink((place) => {
    if (met[place] === reading) return;
    met[place] = reading;
    count += 1;
    const from = place * heads;
    for (let h = 0; h < heads; h++) added[h] = (added[h] as number) + (weights[from + h] as number);
  });

  return {
    header,
    signs: weights.length / heads,
    signAt: (place) => featureAt(table, place),
    corrected,
    score(text) {
      reading += 1;
      added.fill(0);
      count = 0;
      const found = extract(text, index, adding);
      shareOut(count, header.fullWeight, shares);
      const sums = new Float64Array(heads);
      for (let h = 0; h < heads; h++)
        sums[h] = (header.bias[h] as number) + (added[h] as number) * (scales[h] as number) * (shares[h] as number);
      dense.forEach((row, d) => {
        const value = found.dense[d] as number;
        if (value !== 0) for (let h = 0; h < heads; h++) sums[h] = (sums[h] as number) + value * (row[h] as number);
      });
      return { sums, words: found.words };
    },
    shares(text, blends) {
      const seen = new Map<number, { first: Token; last: Token }>();
      const finding = index.sink((place, first, last) => {
        if (!seen.has(place)) seen.set(place, { first, last });
      });
      const found = extract(text, index, finding);
      shareOut(seen.size, header.fullWeight, shares);
      const steps = scales.map((scale, h) => scale * (shares[h] as number));
      return blends.map((blend) => {
        const parts = Object.entries(blend).map(([head, factor]) => [HEADS.indexOf(head), factor] as const);
        const summed = (of: (h: number) => number): number =>
          parts.reduce((sum, [h, factor]) => sum + factor * of(h), 0);
        const learned = [...seen].map(([place, { first, last }]): Share => {
          const amount = summed((h) => (weights[place * heads + h] as number) * (steps[h] as number));
          return { start: first.start, end: last.end, amount, kind: moved.has(place) ? 'corrected' : 'learned', place };
        });
        const valued = new Float64Array(found.weighed.length);
        let rest = summed((h) => header.bias[h] as number);
        dense.forEach((row, d) => {
          const value = found.dense[d] as number;
          if (value === 0) return;
          const amount = value * summed((h) => row[h] as number);
          const shared = sharedOut(d, amount, found.weighed);
          if (shared === undefined) rest += amount;
          else for (const [i, one] of shared.entries()) valued[i] = (valued[i] as number) + one;
        });
        const byValence = found.weighed.map(({ token: { start, end } }, i): Share => {
          return { start, end, amount: valued[i] as number, kind: 'valence' };
        });
        return { shares: [...learned, ...byValence], rest };
      });
    },
  };
}
