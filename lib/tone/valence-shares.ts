import { DENSE, type Found } from './features.ts';

type Weighed = Found['weighed'];

/** How much of a dense feature each word with a valence accounts for; the parts of one feature add up to one. */
type Parts = (weighed: Weighed) => readonly number[];

const inParts = (amounts: readonly number[]): readonly number[] => {
  const sum = amounts.reduce((all, one) => all + one, 0);
  return amounts.map((one) => one / sum);
};
const byStrength: Parts = (weighed) => inParts(weighed.map(({ value }) => Math.abs(value)));
const ofGood: Parts = (weighed) => inParts(weighed.map(({ value }) => Math.max(0, value)));
const ofBad: Parts = (weighed) => inParts(weighed.map(({ value }) => Math.max(0, -value)));
/** A sum of words that pull both ways: what pulls against it takes away from it. */
const ofSum: Parts = (weighed) => inParts(weighed.map(({ value }) => value));

/** Of any other feature made of valences nobody can say which word how much: by strength. */
const PARTS: Readonly<Record<string, Parts>> = {
  good: ofGood,
  bad: ofBad,
  sum: ofSum,
  best: ofGood,
  worst: ofBad,
  'good faces': ofGood,
  'bad faces': ofBad,
};
const KNOWN = DENSE.map((name) => PARTS[name] ?? byStrength);

/** What one dense feature adds, shared out among the words with a valence that make it. */
export function sharedOut(feature: number, amount: number, weighed: Weighed): readonly number[] {
  const parts = (KNOWN[feature] ?? byStrength)(weighed);
  return parts.every(Number.isFinite)
    ? parts.map((part) => part * amount)
    : byStrength(weighed).map((part) => part * amount);
}
