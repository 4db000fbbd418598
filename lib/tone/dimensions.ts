import { ruleOf } from '../cues/registry.ts';
import type { Chances, Summed } from './chances.ts';
import { headLogOdds } from './log-odds.ts';
import type { Model } from './model.ts';
import { type Contribution, DIMENSIONS, type Dimension, type DimensionReading } from './reading.ts';
import { reasonsFor } from './reasons.ts';
import type { Signs } from './signs.ts';

/**
 * The heads behind each dimension: it is as good as the likeliest of those that help, and as bad as the likeliest of
 * those that harm.
 */
const HEADS_OF: Readonly<Record<Dimension, { readonly heads: readonly string[]; readonly sign: 1 | -1 }>> = {
  empathy: { heads: ['reacts', 'interprets'], sign: 1 },
  warmth: { heads: ['warmth'], sign: 1 },
  solution: { heads: ['solution'], sign: 1 },
  clarity: { heads: ['clarity'], sign: 1 },
  tact: { heads: ['cold', 'blaming', 'defensive', 'directive'], sign: -1 },
};

const SAYS: Readonly<Record<Dimension, readonly [string, string, string, string, string]>> = {
  empathy: ['none yet', 'a start', 'some', 'clear', 'strong'],
  warmth: ['cool', 'a little cool', 'fine', 'warm', 'very warm'],
  solution: ['no next step', 'a start', 'taking shape', 'clear', 'very clear'],
  clarity: ['hard to follow', 'hard in places', 'mostly clear', 'clear', 'very clear'],
  tact: ['may hurt', 'may sting', 'a little blunt', 'fine', 'good'],
};

/** What a commitment with a day or hour looks like; where a next step has none, the date is missing. */
const DATE =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|next (?:week|monday|tuesday|wednesday|thursday|friday)|(?:by|on|before|until) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:by|at|before) (?:noon|lunch|\d{1,2})|end of (?:the )?(?:day|week)|(?:within|in|about|takes?) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|an?)(?: ?(?:-|to) ?\d+)? (?:minutes?|hours?|(?:working |business )?days?|weeks?)|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}:\d\d|\d+ ?(?:-|to) ?\d+ (?:working |business )?days|(?:january|february|march|april|june|july|august|september|october|november|december))/i;
/** The likeliest promise without a day is a first step, and no more. */
const PROMISES = 0.3;
/** What a whole point of a cue's `moves` is worth in logarithms of odds. */
const CUE_WORTH = 6;
/** The same cue counts at most twice. */
const MOST_OF_A_CUE = 2;

/** The five dimensions of a draft, `text` its own words, and what each place adds to them. */
export function dimensionsOf(
  model: Model,
  text: string,
  sums: Summed,
  chances: Chances,
  signs: Signs,
): { dims: Record<Dimension, DimensionReading>; contributions: Contribution[] } {
  const asked = DIMENSIONS.map((dimension) => {
    const { heads, sign } = HEADS_OF[dimension];
    const head = heads.toSorted((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0))[0] as string;
    return headLogOdds(model.header, head, dimension, sign);
  });
  const contributions = [...reasonsFor(model, text, sums, asked, signs.wordings), ...byCues(signs)];
  const entries = DIMENSIONS.map((dimension): [Dimension, DimensionReading] => {
    const logOdds = contributions.reduce((sum, one) => (one.to === dimension ? sum + one.amount : sum), 0);
    const score = 1 / (1 + Math.exp(-logOdds));
    const step = stepOf(score);
    const lacksDate = dimension === 'solution' && step <= 2 && score >= PROMISES && !DATE.test(text);
    return [dimension, { step, score, says: lacksDate ? 'no date yet' : SAYS[dimension][step] }];
  });
  return { dims: Object.fromEntries(entries) as Record<Dimension, DimensionReading>, contributions };
}

/** A wording a nudge speaks of moves the bars, so that they rise when it is taken. */
function byCues({ cues }: Signs): Contribution[] {
  const counted = new Map<string, number>();
  return cues.flatMap(({ id, start, end }) => {
    const times = (counted.get(id) ?? 0) + 1;
    counted.set(id, times);
    const moves = times > MOST_OF_A_CUE ? {} : (ruleOf(id)?.moves ?? {});
    return DIMENSIONS.flatMap((to): Contribution[] => {
      const amount = CUE_WORTH * (moves[to] ?? 0);
      return amount === 0 ? [] : [{ start, end, to, amount, reason: id.replace(/-/g, ' ') }];
    });
  });
}

/** The filled steps of the bar, 0 … 4. */
function stepOf(score: number): DimensionReading['step'] {
  if (score < 0.15) return 0;
  if (score < 0.35) return 1;
  if (score < 0.55) return 2;
  return score < 0.78 ? 3 : 4;
}
