import type { Part } from './patterns.ts';
import type { Pair, SentenceWords } from './sentence-words.ts';

/** What a sentence must hold for a pattern to match it: looked up before a sentence is parsed, which costs far more. */
export interface Sieve {
  /** One word of each of these sets. */
  readonly needs: readonly ReadonlySet<string>[];
  /** It begins, or ends, with one of these words. */
  readonly opens: ReadonlySet<string> | undefined;
  readonly closes: ReadonlySet<string> | undefined;
  /** One word of the first set right before one of the second, for each of these. */
  readonly pairs: readonly (readonly [before: ReadonlySet<string>, after: ReadonlySet<string>])[];
  /** One of the choices of each of these, word after word. */
  readonly phrases: readonly (readonly (readonly string[])[])[];
  /** One word for each of these, or one that has the shape. */
  readonly odd: readonly { readonly words: ReadonlySet<string>; readonly shapes: readonly Shape[] }[];
  /** And each of these somewhere. */
  readonly marks: readonly RegExp[];
}

/** What a word may look like, and what a sentence looks like that has such a word: quicker to see. */
interface Shape {
  readonly word: RegExp;
  readonly sentence: RegExp;
}

function shapeOf(word: RegExp): Shape {
  const { source } = word;
  return { word, sentence: source.includes('|') ? /(?:)/ : new RegExp(source.replace(/^\^|\$$/g, '')) };
}

/** The words a part may begin and end with; `undefined` where it may be missing, or be anything. */
interface Ends {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

const mayBeMissing = ({ optional, negative }: Part): boolean => optional === true || negative === true;
const isPlain = (choice: readonly Part[]): boolean =>
  choice.every((part) => part.word !== undefined && !mayBeMissing(part));
const plainWords = (choice: readonly Part[]): string[] => choice.flatMap(({ word }) => word ?? []);

function endsOf(part: Part): Ends | undefined {
  if (mayBeMissing(part)) return undefined;
  if (part.word !== undefined) return { first: new Set([part.word]), last: new Set([part.word]) };
  if (part.fastOr !== undefined) return { first: part.fastOr, last: part.fastOr };
  if (part.choices === undefined || part.operator === 'and' || !part.choices.every(isPlain)) return undefined;
  const wordAt = (at: 0 | -1) => new Set(part.choices?.flatMap((choice) => choice.at(at)?.word ?? []));
  return { first: wordAt(0), last: wordAt(-1) };
}

/** One of which words must be there for a part; more parts are sure of that than of both their ends. */
function neededBy(part: Part, ends: Ends | undefined): ReadonlySet<string> | undefined {
  if (ends !== undefined) return ends.first;
  if (part.choices === undefined || mayBeMissing(part)) return undefined;
  const firsts = part.choices.map((choice) => choice.find((one) => one.word !== undefined && !mayBeMissing(one))?.word);
  if (part.operator !== 'and') return firsts.every((word) => word !== undefined) ? new Set(firsts) : undefined;
  // All of its choices are there: any one of them may stand for them.
  const sure = firsts.find((word) => word !== undefined);
  return sure === undefined ? undefined : new Set([sure]);
}

/** Choices of which some are a shape: "f", or anything like "f*ck". */
function oddOf(part: Part): Sieve['odd'] {
  if (mayBeMissing(part)) return [];
  if (part.regex !== undefined) return [{ words: new Set(), shapes: [shapeOf(part.regex)] }];
  if (part.choices === undefined || part.operator === 'and') return [];
  const isOdd = (choice: readonly Part[]): boolean => choice.length === 1 && choice[0]?.regex !== undefined;
  if (!part.choices.some(isOdd) || !part.choices.every((choice) => isOdd(choice) || isPlain(choice))) return [];
  const shapes = part.choices.flatMap((choice) => (choice[0]?.regex ? [shapeOf(choice[0].regex)] : []));
  return [{ words: new Set(part.choices.flatMap((choice) => choice[0]?.word ?? [])), shapes }];
}

function phrasesOf(part: Part): Sieve['phrases'] {
  const { choices } = part;
  if (choices === undefined || endsOf(part) === undefined || choices.every(({ length }) => length === 1)) return [];
  return [choices.map(plainWords)];
}

/** Quotation marks at the edge of a word; within one they are apostrophes. */
const QUOTE = /(?<![\p{L}\p{N}])["'`«»‘’‚‛“”„‟‹›]|["'`«»‘’‚‛“”„‟‹›](?![\p{L}\p{N}])/u;

/** What methods of the parser ask of a text: so many words in capitals in a row, a quotation mark. */
function marksOf(parts: readonly Part[]): RegExp[] {
  const marks: RegExp[] = [];
  let loud = 0;
  const end = (): void => {
    const more = `(?:\\P{L}+\\p{Lu}+){${loud - 1}}`;
    if (loud > 0) marks.push(new RegExp(`(?<!\\p{L})\\p{Lu}+${more}(?!\\p{L})`, 'u'));
    loud = 0;
  };
  for (const part of parts) {
    if (part.method === 'isUpperCase' && !mayBeMissing(part)) loud += Math.max(1, part.min ?? 1);
    else end();
    if (part.method === 'hasQuote' && !mayBeMissing(part)) marks.push(QUOTE);
  }
  end();
  return marks;
}

/** Whether a part stands for exactly one place of the pattern. */
const isOnce = ({ greedy, min }: Part): boolean => greedy !== true && min === undefined;

/** The sieve of a parsed pattern. */
export function sieveOf(parts: readonly Part[]): Sieve {
  const ends = parts.map(endsOf);
  const pairs = parts.slice(1).flatMap((part, at): Sieve['pairs'] => {
    const [before, after] = [ends[at], ends[at + 1]];
    const isSure = isOnce(part) && isOnce(parts[at] as Part);
    return isSure && before !== undefined && after !== undefined ? [[before.last, after.first]] : [];
  });
  return {
    needs: parts.flatMap((part, at) => neededBy(part, ends[at]) ?? []),
    opens: parts[0]?.start === true ? ends[0]?.first : undefined,
    closes: parts.at(-1)?.end === true ? ends.at(-1)?.last : undefined,
    pairs,
    phrases: parts.flatMap(phrasesOf),
    odd: parts.flatMap(oddOf),
    marks: marksOf(parts),
  };
}

/** Whether a pattern may match such a sentence: no is sure, yes is not. */
export function mayMatch(
  { needs, opens, closes, pairs, phrases, odd, marks }: Sieve,
  sentence: SentenceWords,
): boolean {
  const { text, words, firsts, lasts, neighbours } = sentence;
  return (
    needs.every((need) => isAnyIn(words, need)) &&
    (opens === undefined || isAnyIn(firsts, opens)) &&
    (closes === undefined || isAnyIn(lasts, closes)) &&
    marks.every((mark) => mark.test(text)) &&
    pairs.every(([before, after]) =>
      neighbours.some(
        ([one, other]) => (one === undefined || before.has(one)) && (other === undefined || after.has(other)),
      ),
    ) &&
    phrases.every((choices) => choices.some((choice) => isSaid(choice, words, neighbours))) &&
    odd.every(({ words: own, shapes }) => isAnyIn(words, own) || shapes.some((shape) => isShown(shape, sentence)))
  );
}

/** `undefined` among the words stands for any. */
function isAnyIn(words: ReadonlySet<string | undefined>, need: ReadonlySet<string>): boolean {
  if (words.has(undefined)) return true;
  const [fewer, more] = words.size < need.size ? [words, need] : [need, words];
  for (const word of fewer) if ((more as ReadonlySet<string | undefined>).has(word)) return true;
  return false;
}

function isShown({ word, sentence }: Shape, { lower, stretches }: SentenceWords): boolean {
  return sentence.test(lower) && stretches().some((stretch) => word.test(stretch));
}

/** Whether every two words of a phrase stand side by side. */
function isSaid(phrase: readonly string[], words: ReadonlySet<string>, neighbours: readonly Pair[]): boolean {
  return (
    phrase.every((word) => words.has(word)) &&
    phrase.every((word, at) => {
      const next = phrase[at + 1];
      return (
        next === undefined ||
        neighbours.some(
          ([one, other]) => (one === undefined || one === word) && (other === undefined || other === next),
        )
      );
    })
  );
}
