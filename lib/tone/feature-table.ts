/**
 * The kinds of features, in the order of their places, each with how it is written: `word`, `not:word`, `^word`,
 * `begin~`, `word word`, `word word word`.
 */
export const KINDS = ['single', 'turned', 'opening', 'beginning', 'pair', 'triple'] as const;
/** One of them. */
export type Kind = (typeof KINDS)[number];

/** Words of a kind, where they are more than one. */
const COUNTS: Partial<Record<Kind, number>> = { pair: 2, triple: 3 };

const NOT = 'not:';
const OPENS = '^';
const BEGINS = '~';

/** More words than this have no number of their own; pairs and triples are told by one number made of two or three. */
export const MOST_WORDS = 2 ** 15;

/**
 * Which features have weights, as numbers: a word's number is its place in `words`, a feature's is made of its words'.
 * The place of a feature in the weights is its place in the lists one after the other.
 */
export interface FeatureTable {
  /** Every word of a feature and every word with a valence. */
  readonly words: readonly string[];
  /** Each ascending. */
  readonly codes: Readonly<Record<Kind, Float64Array>>;
}

/** Features as `writtenOf` writes them. @throws Error where there are more words than numbers for them */
export function tableOf(features: readonly string[], valued: readonly string[]): FeatureTable {
  const parsed = features.map(parse);
  const words = [...new Set([...valued, ...parsed.flatMap(({ words: own }) => own)])].sort();
  if (words.length > MOST_WORDS) throw new Error('The tone weights have too many words.');
  const numbers = new Map(words.map((word, number) => [word, number]));
  const codesOf = (kind: Kind): Float64Array =>
    Float64Array.from(
      parsed.filter((one) => one.kind === kind),
      (one) => one.words.reduce((code, word) => code * MOST_WORDS + (numbers.get(word) ?? 0), 0),
    ).sort();
  const codes = Object.fromEntries(KINDS.map((kind) => [kind, codesOf(kind)])) as Record<Kind, Float64Array>;
  return { words, codes };
}

/** All features in the order of their places. */
export function featuresOf({ words, codes }: FeatureTable): string[] {
  return KINDS.flatMap((kind) => Array.from(codes[kind], (code) => written(kind, wordsOf(kind, code, words))));
}

/** The feature at a place. @throws RangeError where there is none */
export function featureAt({ words, codes }: FeatureTable, place: number): string {
  let from = 0;
  for (const kind of KINDS) {
    const code = codes[kind][place - from];
    if (code !== undefined) return written(kind, wordsOf(kind, code, words));
    from += codes[kind].length;
  }
  throw new RangeError(`There is no feature ${place}.`);
}

/** How a feature of these words is written. */
export function written(kind: Kind, words: readonly string[]): string {
  if (kind === 'turned') return NOT + words[0];
  if (kind === 'opening') return OPENS + words[0];
  return kind === 'beginning' ? words[0] + BEGINS : words.join(' ');
}

function parse(feature: string): { kind: Kind; words: readonly string[] } {
  const words = feature.split(' ');
  if (words.length > 1) return { kind: words.length === 2 ? 'pair' : 'triple', words };
  if (feature.startsWith(NOT)) return { kind: 'turned', words: [feature.slice(NOT.length)] };
  if (feature.length > 1 && feature.startsWith(OPENS)) return { kind: 'opening', words: [feature.slice(OPENS.length)] };
  if (feature.length > 1 && feature.endsWith(BEGINS))
    return { kind: 'beginning', words: [feature.slice(0, -BEGINS.length)] };
  return { kind: 'single', words };
}

/** The words of a code, which does not tell by itself how many they are. */
function wordsOf(kind: Kind, code: number, words: readonly string[]): string[] {
  const own: string[] = [];
  for (let left = code; own.length < (COUNTS[kind] ?? 1); left = Math.floor(left / MOST_WORDS))
    own.unshift(words[left % MOST_WORDS] ?? '');
  return own;
}
