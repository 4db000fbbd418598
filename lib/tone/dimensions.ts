import { ruleOf } from '../cues/registry.ts';
import type { Span } from '../text/span.ts';
import type { Chances, Summed } from './chances.ts';
import { HEADS } from './heads.ts';
import { headLogOdds } from './log-odds.ts';
import type { Model } from './model.ts';
import { type Contribution, DIMENSIONS, type Dimension, type DimensionReading } from './reading.ts';
import { type Asked, reasonsFor } from './reasons.ts';
import { cueWords, type Signs } from './signs.ts';

/**
 * The heads behind each dimension: empathy is as good as the likelier of its two, tact as bad as the likeliest of those
 * that harm it; warmth is a third each manners, warmth and care.
 */
const HEADS_OF: Readonly<Record<Dimension, (by: (head: string) => number) => readonly string[]>> = {
  empathy: (by) => likeliest(['reacts', 'interprets'], by),
  warmth: () => ['politeness', 'warmth', 'reacts'],
  solution: () => ['solution'],
  clarity: () => ['clarity'],
  tact: (by) => likeliest(['cold', 'blaming', 'defensive', 'directive'], by),
};

function likeliest(heads: readonly string[], by: (head: string) => number): readonly string[] {
  return heads.toSorted((a, b) => by(b) - by(a)).slice(0, 1);
}

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
/** What is still to come; without a day such a step is half a step. */
const PROMISE =
  /\b(?:(?:i|we)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to)|get back|be in touch|will be)\b/i;
/** Where a step with no day ends, in logarithms of odds: the middle. */
const HALF_A_STEP = -0.1;
/** What a whole point of a cue's `moves` is worth in logarithms of odds. */
const CUE_WORTH = 6;
/** The same cue counts at most twice. */
const MOST_OF_A_CUE = 2;

/** The dimensions of a draft, and what each place adds to them: asked for by few, and dear in a long draft. */
interface DimensionsRead {
  readonly dims: Record<Dimension, DimensionReading>;
  contributions(): Contribution[];
}

/** The five dimensions of a draft, `text` its own words. */
export function dimensionsOf(model: Model, text: string, sums: Summed, chances: Chances, signs: Signs): DimensionsRead {
  const asked = DIMENSIONS.map((dimension) => {
    const heads = HEADS_OF[dimension]((head) => chances[head] ?? 0);
    return headLogOdds(model.header, heads, dimension, dimension === 'tact' ? -1 : 1);
  });
  const cues = byCues(signs);
  const undated = undatedPromise(text);
  const without = withoutDate(undated, logOddsOf(asked, sums, 'solution') + sumOf(cues, 'solution'));
  const entries = DIMENSIONS.map((dimension): [Dimension, DimensionReading] => {
    const added = sumOf(cues, dimension) + sumOf(without, dimension);
    const score = 1 / (1 + Math.exp(-logOddsOf(asked, sums, dimension) - added));
    const step = stepOf(score);
    const lacksDate = dimension === 'solution' && undated !== undefined;
    return [dimension, { step, score, says: lacksDate ? 'no date yet' : SAYS[dimension][step] }];
  });
  return {
    dims: Object.fromEntries(entries) as Record<Dimension, DimensionReading>,
    contributions: () => [...reasonsFor(model, text, sums, asked, signs.wordings), ...cues, ...without],
  };
}

function logOddsOf(asked: readonly Asked[], { sums }: Summed, dimension: Dimension): number {
  const { blend = {}, shift = 0 } = asked.find(({ to }) => to === dimension) ?? {};
  return Object.entries(blend).reduce((sum, [head, factor]) => sum + factor * (sums[HEADS.indexOf(head)] ?? 0), shift);
}

function sumOf(contributions: readonly Contribution[], to: Dimension): number {
  return contributions.reduce((sum, one) => (one.to === to ? sum + one.amount : sum), 0);
}

/** Where something is promised, in a text that names no day. */
function undatedPromise(text: string): Span | undefined {
  const promise = DATE.test(text) ? null : PROMISE.exec(text);
  return promise ? { start: promise.index, end: promise.index + promise[0].length } : undefined;
}

/** What a promise without a day takes from the solution. */
function withoutDate(promise: Span | undefined, logOdds: number): Contribution[] {
  if (promise === undefined || logOdds <= HALF_A_STEP) return [];
  return [{ ...promise, to: 'solution', amount: HALF_A_STEP - logOdds, reason: 'a promise without a day' }];
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
      return amount === 0 ? [] : [{ start, end, to, amount, reason: cueWords(id) }];
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
