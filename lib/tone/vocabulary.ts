import { type FeatureSink, STEM, type Vocabulary } from './features.ts';
import type { Token } from './tokens.ts';

/** How features are written in the weights file: `word`, `not:word`, `^word`, `word word`, `word word word`, `begin~`. */
const NOT = 'not:';
const OPENS = '^';
const BEGINS = '~';

const UNKNOWN = -1;

/** More words than this have no number of their own; pairs are told by one number made of two. */
const MOST_WORDS = 2 ** 15;

/** Finds the place of a feature in the weights by the tokens it stands on; built once for each model. */
export class FeatureIndex implements Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #valences: number[] = [];
  readonly #single: number[] = [];
  readonly #turned: number[] = [];
  readonly #opening: number[] = [];
  /** The number of a pair of words, by their two numbers: one map to fill at the opening, and not one for each first word. */
  readonly #pairs = new Map<number, number>();
  /** By the number of the pair; a pair that only begins a triple has none. */
  readonly #pairPlaces: (number | undefined)[] = [];
  /** By the number of the first two words, and that of the third. */
  readonly #triples = new Map<number, number>();
  readonly #beginnings = new Map<string, number>();

  /** `valenceAt`: of the word at each place of `words`. @throws Error where there are more words than numbers for them */
  constructor(features: readonly string[], words: readonly string[], valenceAt: (place: number) => number) {
    for (const [place, word] of words.entries()) this.#valences[this.#learn(word)] = valenceAt(place);
    for (const [place, feature] of features.entries()) this.#add(feature, place);
    if (Math.max(this.#ids.size, this.#pairs.size) > MOST_WORDS)
      throw new Error('The tone weights have too many words.');
  }

  idOf = (key: string): number => this.#ids.get(key) ?? UNKNOWN;

  valenceOf = ({ id }: Token): number => this.#valences[id] ?? 0;

  /** Tells `found` the place of each feature that has weights, and the tokens it stands on. */
  sink(found: (place: number, first: Token, last: Token) => void): FeatureSink {
    const tell = (place: number | undefined, first: Token, last: Token): void => {
      if (place !== undefined) found(place, first, last);
    };
    return {
      single: (token, turned, opens) => {
        if (token.id === UNKNOWN) return;
        tell((turned ? this.#turned : this.#single)[token.id], token, token);
        if (opens) tell(this.#opening[token.id], token, token);
      },
      pair: (first, second) => {
        const pair = this.#pairOf(first, second);
        if (pair !== undefined) tell(this.#pairPlaces[pair], first, second);
      },
      triple: (first, second, third) => {
        if (third.id === UNKNOWN) return;
        const pair = this.#pairOf(first, second);
        if (pair !== undefined) tell(this.#triples.get(pair * MOST_WORDS + third.id), first, third);
      },
      beginning: (token) => tell(this.#beginnings.get(token.key.slice(0, STEM)), token, token),
    };
  }

  #learn(word: string): number {
    return numberOf(this.#ids, word);
  }

  #pairOf(first: Token, second: Token): number | undefined {
    if (first.id === UNKNOWN || second.id === UNKNOWN) return undefined;
    return this.#pairs.get(first.id * MOST_WORDS + second.id);
  }

  #learnPair(first: number, second: number): number {
    return numberOf(this.#pairs, first * MOST_WORDS + second);
  }

  #add(feature: string, place: number): void {
    const space = feature.indexOf(' ');
    if (space < 0) {
      this.#addWord(feature, place);
      return;
    }
    const next = feature.indexOf(' ', space + 1);
    const first = this.#learn(feature.slice(0, space));
    const second = this.#learn(feature.slice(space + 1, next < 0 ? undefined : next));
    const pair = this.#learnPair(first, second);
    if (next < 0) this.#pairPlaces[pair] = place;
    else this.#triples.set(pair * MOST_WORDS + this.#learn(feature.slice(next + 1)), place);
  }

  #addWord(word: string, place: number): void {
    if (word.startsWith(NOT)) this.#turned[this.#learn(word.slice(NOT.length))] = place;
    else if (word.length > 1 && word.startsWith(OPENS)) this.#opening[this.#learn(word.slice(OPENS.length))] = place;
    else if (word.length > 1 && word.endsWith(BEGINS)) this.#beginnings.set(word.slice(0, -BEGINS.length), place);
    else this.#single[this.#learn(word)] = place;
  }
}

/** The number of a key, the next one for a key that has none yet. */
function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const next = numbers.size;
  numbers.set(key, next);
  return next;
}

/** The features of a text as they are written, for training: every one, whether it has weights or not. */
export function writtenSink(told: (feature: string) => void): FeatureSink {
  return {
    single: ({ key }, turned, opens) => {
      told(turned ? NOT + key : key);
      if (opens) told(OPENS + key);
    },
    pair: (first, second) => told(`${first.key} ${second.key}`),
    triple: (first, second, third) => told(`${first.key} ${second.key} ${third.key}`),
    beginning: ({ key }) => told(key.slice(0, STEM) + BEGINS),
  };
}

/** A vocabulary of nothing but valences, for training. */
export function valencesOnly(valences: ReadonlyMap<string, number>): Vocabulary {
  return { idOf: () => UNKNOWN, valenceOf: ({ key }) => valences.get(key) ?? 0 };
}
