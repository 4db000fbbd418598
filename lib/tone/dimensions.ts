import { boundDimension } from './bound.ts';
import { DATE } from './dimension-rules.ts';
import { type Contribution, DIMENSIONS, type Dimension, type DimensionReading } from './reading.ts';

const SAYS: Readonly<Record<Dimension, readonly [string, string, string, string, string]>> = {
  empathy: ['none yet', 'a start', 'some', 'clear', 'strong'],
  warmth: ['cool', 'a little cool', 'fine', 'warm', 'very warm'],
  solution: ['no next step', 'a start', 'taking shape', 'clear', 'very clear'],
  clarity: ['hard to follow', 'hard in places', 'mostly clear', 'clear', 'very clear'],
  tact: ['may hurt', 'may sting', 'a little blunt', 'fine', 'good'],
};

/** The filled steps of the bar, 0 … 4. */
function stepOf(score: number): DimensionReading['step'] {
  if (score < 0.15) return 0;
  if (score < 0.35) return 1;
  if (score < 0.55) return 2;
  return score < 0.78 ? 3 : 4;
}

/** The five dimensions of a draft; `text` is its own words. */
export function dimensionsOf(
  text: string,
  contributions: readonly Contribution[],
): Record<Dimension, DimensionReading> {
  const entries = DIMENSIONS.map((dimension): [Dimension, DimensionReading] => {
    const own = contributions.filter((one) => one.to === dimension);
    const score = boundDimension(
      dimension,
      own.reduce((sum, one) => sum + one.amount, 0),
    );
    const step = stepOf(score);
    const lacksDate =
      dimension === 'solution' && step <= 2 && own.some((one) => one.amount >= 0.18) && !DATE.test(text);
    const says = lacksDate ? 'no date yet' : SAYS[dimension][step];
    return [dimension, { step, score, says, spans: own.map(({ start, end }) => ({ start, end })) }];
  });
  return Object.fromEntries(entries) as Record<Dimension, DimensionReading>;
}
