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

/** The dense features that words with a valence make; where nobody can say which word how much, by strength. */
const PARTS: Readonly<Partial<Record<string, Parts>>> = {
  good: ofGood,
  bad: ofBad,
  sum: ofSum,
  best: ofGood,
  worst: ofBad,
  'after but': byStrength,
  'last sentence': byStrength,
  first: byStrength,
  'good faces': ofGood,
  'bad faces': ofBad,
  'praise then fault': byStrength,
  'fault then praise': byStrength,
};
const VALUED = DENSE.map((name) => PARTS[name]);

/**
 * What one dense feature adds, shared out among the words with a valence that make it; `undefined` where it is made of
 * other things.
 */
export function sharedOut(feature: number, amount: number, weighed: Weighed): readonly number[] | undefined {
  const partsOf = VALUED[feature];
  if (partsOf === undefined || weighed.length === 0) return undefined;
  const parts = partsOf(weighed);
  return (parts.every(Number.isFinite) ? parts : byStrength(weighed)).map((part) => part * amount);
}
