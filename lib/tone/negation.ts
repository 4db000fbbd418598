import type { Word } from '../text/words.ts';

/** How the words around one change it. */
export interface Shift {
  /** What its value is multiplied by. */
  readonly factor: number;
  /** The feeling it names no longer holds ("not happy"). */
  readonly isNegated: boolean;
  /** A few plain words for people; `undefined` when nothing changes it. */
  readonly reason: string | undefined;
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const NEGATORS = list(
  "not no never none nobody nothing neither nor without hardly barely scarcely cannot cant dont doesnt didnt isnt wasnt arent werent wont wouldnt couldnt shouldnt havent hasnt hadnt ain't aint lack lacks lacking far",
);
const BOOSTERS: Readonly<Record<string, number>> = Object.fromEntries(
  'absolutely 1.5 completely 1.4 totally 1.4 utterly 1.5 extremely 1.5 incredibly 1.4 really 1.3 very 1.3 so 1.2 truly 1.3 entirely 1.3 beyond 1.4 particularly 1.2 deeply 1.4 super 1.3 such 1.2 most 1.2 too 1.1 increasingly 1.2 thoroughly 1.3 bloody 1.4 fucking 1.5 freaking 1.4 damn 1.3 highly 1.3 hugely 1.4 genuinely 1.2 seriously 1.3 bit 0.55 little 0.55 slightly 0.5 somewhat 0.6 fairly 0.8 rather 0.9 quite 0.9 kinda 0.6 mildly 0.5 partly 0.6 almost 0.7 kind 0.7 sort 0.7'
    .split(' ')
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, Number(all[i + 1])]] : [])),
);
/** What has not come about: praise that is only wished for is no praise. */
const UNREAL = list(
  "would could if hope hoping hopefully wish should unless please might supposed expect expected i'd we'd need want wanted trying rate rated",
);
/** "not only good": the negator denies nothing. */
const AFTER_NO_DENIAL = list('only just merely believe wait stop');
const CLAUSE_WORDS = list(
  'but however although though because since whereas yet while which who when until except and or',
);
const TURNS = list('but however though yet except');
/** Praise for the past that a complaint sets itself off from. */
const PAST = /\b(?:before|previously|used to|until now|up to now|in the past|so far)\b/i;
const REACH = 4;

/** Whether a mark of punctuation between two words parts their clauses. */
const parts = (text: string, left: Word, right: Word): boolean =>
  /[,;:()\u2013\u2014\u2026]|\s-\s|[.!?]/.test(text.slice(left.end, right.start));

/**
 * How the words of the same clause change the worth of the word at `at`: negators, boosters, dampeners, wishes, and
 * the "but" that lends weight to what comes after it. `value` is the word's own worth.
 */
export function shiftOf(text: string, words: readonly Word[], at: number, value: number): Shift {
  let factor = 1;
  let negator: string | undefined;
  let reason: string | undefined;
  for (let i = at - 1, distance = 1; i >= 0 && distance <= 6; i--, distance++) {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined || next === undefined || parts(text, word, next)) break;
    if (CLAUSE_WORDS.has(word.lower) && !(word.lower === 'and' || word.lower === 'or')) break;
    if ((word.lower === 'and' || word.lower === 'or') && distance > 2) break;
    const boost = distance <= 2 ? BOOSTERS[word.lower] : undefined;
    if (boost !== undefined) {
      factor *= boost;
      reason = boost > 1 ? `made stronger by \u201C${word.text}\u201D` : `made milder by \u201C${word.text}\u201D`;
    }
    const denies = NEGATORS.has(word.lower) || word.lower.endsWith("n't");
    if (denies && negator === undefined && distance <= REACH && !AFTER_NO_DENIAL.has(next.lower)) negator = word.text;
    if (value > 0 && UNREAL.has(word.lower)) {
      factor *= 0.1;
      reason = 'wished for, not praised';
    }
  }
  if (value > 0 && PAST.test(text)) factor *= 0.4;
  const turn = words.findIndex(
    (word, i) => TURNS.has(word.lower) && i > 0 && !AFTER_NO_DENIAL.has(words[i + 1]?.lower ?? ''),
  );
  if (turn > 0 && at !== turn) factor *= at < turn ? 0.6 : 1.15;
  if (negator !== undefined) {
    return {
      factor: factor * (value > 0 ? -0.75 : -0.25),
      isNegated: true,
      reason: `turned round by \u201C${negator}\u201D`,
    };
  }
  return { factor, isNegated: false, reason };
}
