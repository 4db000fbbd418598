import { DENSE, extract } from '../../lib/tone/features.ts';
import { HEADS, TONE_HEADS } from '../../lib/tone/heads.ts';
import { type SignShare, shareOut } from '../../lib/tone/sign-share.ts';
import { valencesOnly, writtenSink } from '../../lib/tone/vocabulary.ts';
import { rng } from './rng.ts';
import type { Row } from './row.ts';
import type { Kept } from './select.ts';

/** What the fit may be told. */
export interface LearnOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Half so much times its square is the price of each weight, beside what all rows together lose (ridge). */
  readonly ridgeOf: (head: string) => number;
  /** A feature counts from so many rows on. */
  readonly fewest: number;
  readonly seed: number;
  /** How much faster than others a head is learned: rare ones need more. */
  readonly paceOf?: (head: string) => number;
  /** Left out where false; all are used otherwise. */
  readonly keeps?: (feature: string) => boolean;
  /** Only these features, and of them only these weights; all otherwise. */
  readonly kept?: Kept;
}

/** A linear model as fitted: weights row by row for each feature, then for the dense ones. */
export interface Learned {
  readonly features: readonly string[];
  /** How many rows have each feature. */
  readonly counts: readonly number[];
  /** features × heads */
  readonly weights: Float64Array;
  /** dense features × heads */
  readonly dense: Float64Array;
  readonly bias: Float64Array;
}

const H = HEADS.length;
const D = DENSE.length;
const TONES = TONE_HEADS.length;
/** See `sign-share.ts`. */
export const FULL_WEIGHT: SignShare = { adding: 48, even: 10 };

interface Sparse {
  readonly features: Int32Array;
  readonly dense: Float64Array;
  readonly heads: Int32Array;
  readonly targets: Float64Array;
  readonly weight: number;
}

/** Fits all heads at once: logistic regression by AdaGrad, softmax for the three tones. The same rows give the same model. */
export function learn(rows: readonly Row[], valences: ReadonlyMap<string, number>, options: LearnOptions): Learned {
  const counts = new Map<string, number>();
  const vocabulary = valencesOnly(valences);
  const told = rows.map(({ text }) => {
    const own = new Set<string>();
    const { dense } = extract(
      text,
      vocabulary,
      writtenSink((feature) => own.add(feature)),
    );
    for (const feature of own) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    return { own: [...own], dense };
  });
  const features = [...counts]
    .filter(([feature, count]) => count >= options.fewest && isKept(feature, options))
    .map(([feature]) => feature)
    .sort();
  const places = new Map(features.map((feature, i) => [feature, i]));
  const data = rows.map((one, i): Sparse => {
    const { own = [], dense = new Float64Array(D) } = told[i] ?? {};
    const heads = Object.keys(one.targets)
      .map((head) => HEADS.indexOf(head))
      .sort((a, b) => a - b);
    return {
      features: Int32Array.from(own.flatMap((feature) => places.get(feature) ?? [])),
      dense,
      heads: Int32Array.from(heads),
      targets: Float64Array.from(heads, (head) => one.targets[HEADS[head] ?? ''] ?? 0),
      weight: one.weight,
    };
  });
  return {
    ...descend(data, features, options),
    features,
    counts: features.map((feature) => counts.get(feature) ?? 0),
  };
}

function isKept(feature: string, { keeps, kept }: LearnOptions): boolean {
  return (kept?.has(feature) ?? true) && (keeps?.(feature) ?? true);
}

function descend(
  data: readonly Sparse[],
  features: readonly string[],
  { epochs, rate, ridgeOf, seed, paceOf, kept }: LearnOptions,
): Pick<Learned, 'weights' | 'dense' | 'bias'> {
  const paces = Float64Array.from(HEADS, (head) => paceOf?.(head) ?? 1);
  const weights = new Float64Array(features.length * H);
  const squares = new Float64Array(features.length * H).fill(0.1);
  const learns = new Uint8Array(features.length * H).fill(1);
  for (const [f, feature] of features.entries()) {
    const own = kept?.get(feature);
    if (own) learns.set(own, f * H);
  }
  const dense = new Float64Array(D * H);
  const denseSquares = new Float64Array(D * H).fill(1);
  const bias = new Float64Array(H);
  const pulls = pullsOf(data, features.length, ridgeOf);
  const biasSquares = new Float64Array(H).fill(1);
  const z = new Float64Array(H);
  const order = Int32Array.from(data, (_, i) => i);
  const shares = new Float64Array(H);
  const random = rng(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const speed = rate * (1 - (0.8 * epoch) / epochs);
    for (const at of order) {
      const row = data[at] as Sparse;
      const { heads } = row;
      shareOut(row.features.length, FULL_WEIGHT, shares);
      for (const h of heads) {
        let sum = bias[h] as number;
        const share = shares[h] as number;
        for (const f of row.features) sum += (weights[f * H + h] as number) * share;
        for (let d = 0; d < D; d++) sum += (dense[d * H + h] as number) * (row.dense[d] as number);
        z[h] = sum;
      }
      errors(z, row);
      for (const h of heads) {
        const slope = z[h] as number;
        if (Math.abs(slope) < 1e-4) continue;
        const pace = speed * (paces[h] as number);
        biasSquares[h] = (biasSquares[h] as number) + slope * slope;
        bias[h] = (bias[h] as number) - (pace * slope) / Math.sqrt(biasSquares[h] as number);
        for (let d = 0; d < D; d++) {
          const own = slope * (row.dense[d] as number);
          if (own === 0) continue;
          const i = d * H + h;
          denseSquares[i] = (denseSquares[i] as number) + own * own;
          dense[i] = (dense[i] as number) - (pace * own) / Math.sqrt(denseSquares[i] as number);
        }
        const step = slope * (shares[h] as number);
        for (const f of row.features) {
          const i = f * H + h;
          if (learns[i] === 0) continue;
          const own = step + (pulls[i] as number) * row.weight * (weights[i] as number);
          squares[i] = (squares[i] as number) + own * own;
          weights[i] = (weights[i] as number) - (pace * own) / Math.sqrt(squares[i] as number);
        }
      }
    }
  }
  return { weights, dense, bias };
}

/** How hard each weight is pulled toward zero by one row of weight 1, so that all its rows together pull by the ridge. */
function pullsOf(data: readonly Sparse[], features: number, ridgeOf: LearnOptions['ridgeOf']): Float64Array {
  const met = new Float64Array(features * H);
  for (const row of data)
    for (const f of row.features) for (const h of row.heads) met[f * H + h] = (met[f * H + h] as number) + row.weight;
  const ridges = HEADS.map(ridgeOf);
  return met.map((weight, i) => (weight === 0 ? 0 : (ridges[i % H] as number) / weight));
}

/** Turns the sums of a row's heads into the slopes of its loss, in place. */
function errors(z: Float64Array, { heads, targets, weight }: Sparse): void {
  const isTone = heads.length >= TONES && heads[TONES - 1] === TONES - 1;
  if (isTone) {
    let most = Number.NEGATIVE_INFINITY;
    for (let h = 0; h < TONES; h++) most = Math.max(most, z[h] as number);
    let total = 0;
    for (let h = 0; h < TONES; h++) {
      z[h] = Math.exp((z[h] as number) - most);
      total += z[h] as number;
    }
    for (let h = 0; h < TONES; h++) z[h] = (z[h] as number) / total;
  }
  heads.forEach((h, i) => {
    const p = isTone && h < TONES ? (z[h] as number) : 1 / (1 + Math.exp(-(z[h] as number)));
    z[h] = (p - (targets[i] as number)) * weight;
  });
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
