import { extract, VALUED } from './features.ts';
import { HEADS } from './heads.ts';
import { headerOf, type ModelHeader, VALENCE_STEPS } from './model-header.ts';
import type { Token } from './tokens.ts';
import { FeatureIndex } from './vocabulary.ts';

/** What a model makes of one stretch of text. */
export interface Scored {
  /** One sum for each head, before it is made a probability. */
  readonly sums: Float64Array;
  readonly words: number;
}

/** What one place of a text adds to one head's sum. */
interface Share {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  /** Known for its own valence, or only by what it stood for in the texts that were learned from. */
  readonly kind: 'valence' | 'learned';
}

/** A linear model over the features of `extract`: every sum is its parts added up. */
export interface Model {
  readonly header: ModelHeader;
  score(text: string): Scored;
  /** What each place of the text adds to a head; with `rest`, what no place accounts for, they add up to its sum. */
  shares(text: string, head: string): { readonly shares: readonly Share[]; readonly rest: number };
}

/** Reads the weights as `npm run train` wrote them. Throws where they are of another version or cut short. */
export function openModel(bytes: Uint8Array): Model {
  const { header, weights, valences: rated } = headerOf(bytes);
  const heads = HEADS.length;
  const valences = new Map(header.words.map((word, i) => [word, (rated[i] ?? 0) / VALENCE_STEPS]));
  const index = new FeatureIndex(header.features, valences);
  const scales = Float64Array.from(header.scales);
  const dense = header.dense.map((row) => Float64Array.from(row));
  /** When each feature was met last, so that a text counts it once. */
  const met = new Uint32Array(header.features.length);
  let reading = 0;
  const added = new Int32Array(heads);
  let count = 0;
  const adding = index.sink((place) => {
    if (met[place] === reading) return;
    met[place] = reading;
    count += 1;
    const from = place * heads;
    for (let h = 0; h < heads; h++) added[h] = (added[h] as number) + (weights[from + h] as number);
  });

  const shareOf = (count: number): number => (count <= header.fullWeight ? 1 : Math.sqrt(header.fullWeight / count));
  return {
    header,
    score(text) {
      reading += 1;
      added.fill(0);
      count = 0;
      const found = extract(text, index, adding);
      const share = shareOf(count);
      const sums = new Float64Array(heads);
      for (let h = 0; h < heads; h++)
        sums[h] = (header.bias[h] as number) + (added[h] as number) * (scales[h] as number) * share;
      dense.forEach((row, d) => {
        const value = found.dense[d] as number;
        if (value !== 0) for (let h = 0; h < heads; h++) sums[h] = (sums[h] as number) + value * (row[h] as number);
      });
      return { sums, words: found.words };
    },
    shares(text, head) {
      const h = HEADS.indexOf(head);
      const seen = new Map<number, { first: Token; last: Token }>();
      const finding = index.sink((place, first, last) => {
        if (!seen.has(place)) seen.set(place, { first, last });
      });
      const found = extract(text, index, finding);
      const share = shareOf(seen.size) * (scales[h] as number);
      const shares: Share[] = [];
      for (const [place, { first, last }] of seen) {
        const amount = (weights[place * heads + h] as number) * share;
        if (amount !== 0) shares.push({ start: first.start, end: last.end, amount, kind: 'learned' });
      }
      let rest = header.bias[h] as number;
      let byValence = 0;
      dense.forEach((row, d) => {
        const amount = (found.dense[d] as number) * (row[h] as number);
        if (VALUED.has(d)) byValence += amount;
        else rest += amount;
      });
      // What the valences do together is shared out among the words that have one, by how strong each is.
      const strength = found.weighed.reduce((sum, { value }) => sum + Math.abs(value), 0);
      if (strength === 0) rest += byValence;
      for (const { token, value } of found.weighed)
        if (strength > 0)
          shares.push({
            start: token.start,
            end: token.end,
            amount: (byValence * Math.abs(value)) / strength,
            kind: 'valence',
          });
      return { shares, rest };
    },
  };
}
