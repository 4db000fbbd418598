import { words } from '../text/words.ts';

/** What people say of themselves, as it is said to them. */
const SWAPS: ReadonlyMap<string, string> = new Map([
  ['you', 'we'],
  ["you've", 'we have'],
  ['your', 'our'],
  ['i', 'you'],
  ["i'm", 'you are'],
  ["i've", 'you have'],
  ["i'd", 'you had'],
  ['me', 'you'],
  ['my', 'your'],
  ['mine', 'yours'],
  ['myself', 'yourself'],
  ['we', 'you'],
  ["we're", 'you are'],
  ["we've", 'you have'],
  ['us', 'you'],
  ['our', 'your'],
  ['ours', 'yours'],
  ['ourselves', 'yourselves'],
]);
const [FEWEST, MOST] = [3, 16];
const LEAD = /^(?:(?:and|but|so|also|now|well|unfortunately|sadly|anyway|hi|hello)[, ]+)+/i;
/** What a plain report of facts begins with. */
const BEGINS =
  /^(?:i|we|i've|we've|my|our|the|a|an|one|two|three|half|both|all|some|nobody|no one|it|they|there|you|you've|your)\b/i;
/** Feelings, judgements, wishes, beliefs, commands, hints at others: none of these is a fact to say sorry for. */
const NO_FACT =
  /\b(?:yours|want|need|wish|would|should|could|think|believe|guess|hope|expect|demand|wonder|suppose|feel|feeling|please|if|why|how|angry|furious|annoyed|disappointed|upset|frustrated|fed up|sick of|worried|afraid|scared|confused|happy|pleased|glad|sad|ridiculous|unacceptable|joke|disgrace|shocking|pathetic|useless|terrible|awful|rubbish|worst|stupid|idiots?|incompetent|damn|bloody|hell|crap|shit\w*|fuck\w*|f\*+\w*|lawyer|court|review|cancel|never again|thanks?|love|don't (?:know|understand|see|care))\b/i;
/** Whom it is said to may be told what he did, never be spoken of in passing: "I asked you" has no plain turn. */
const IN_PASSING = /.\byou(?:'\w+)?\b/i;
/** A verb before its subject: "and so am I" has no plain turn either. */
const TURNED = /\b(?:am|was|were|do|did|have|had|can|will) (?:i|we)\b/i;
/** When something will be is nothing to say sorry for; what comes after it may be. */
const SCHEDULED =
  /^(?:my|our|the) (?:[\w'’-]+ ){1,4}(?:is|are|starts?|begins?|leaves?) (?:(?:on|at|in|due|next|this|tomorrow|today|tonight)\b)[^,]*?(?:(?:,|,? (?:and|but|so)) |$)/i;
const JUDGES = /^(?:it|this|that|there)(?:'s| is| was)\b/i;

/**
 * A customer's plain report of what went wrong, as it can be said back: "my parcel has not arrived" becomes "your parcel
 * has not arrived". `undefined` for everything that is not surely a plain report of facts.
 */
export function restated(sentence: string): string | undefined {
  const plain = sentence
    .trim()
    .replace(/[.!\s]+$/, '')
    .replace(LEAD, '')
    .replace(SCHEDULED, '');
  const count = words(plain).length;
  if (count < FEWEST || count > MOST || /[?;:"“”()…\n]|\.\.|!|\b[A-Z]{4,}\b/.test(plain)) return undefined;
  if (!BEGINS.test(plain) || NO_FACT.test(plain) || JUDGES.test(plain) || IN_PASSING.test(plain) || TURNED.test(plain))
    return undefined;
  const straight = plain.replaceAll('’', "'");
  const swapped = straight.replace(/[\p{L}][\p{L}']*/gu, (word, at: number) => {
    const to = SWAPS.get(word.toLowerCase());
    return to ?? (at === 0 ? word.toLowerCase() : word);
  });
  return swapped
    .replace(/\byou am\b/g, 'you are')
    .replace(/\byou was\b/g, 'you were')
    .replace(
      /\byou (still|just|already|also|now|never|only) (am|was)\b/g,
      (_, how, verb) => `you ${how} ${verb === 'am' ? 'are' : 'were'}`,
    );
}
