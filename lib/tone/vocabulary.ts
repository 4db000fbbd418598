import { type FeatureTable, KINDS, type Kind, MOST_WORDS, written } from './feature-table.ts';
import { type FeatureSink, STEM, type Vocabulary } from './features.ts';
import type { Token } from './tokens.ts';

const UNKNOWN = -1;

/** Finds the place of a feature in the weights by the tokens it stands on; built once for each model. */
export class FeatureIndex implements Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #valences: Float64Array;
  readonly #places: Readonly<Record<Exclude<Kind, 'pair' | 'triple'>, Int32Array>>;
  readonly #pairs: SortedCodes;
  readonly #triples: SortedCodes;

  /** `valences`: one for each word of the table, −4 … 4. */
  constructor({ words, codes }: FeatureTable, valences: Float64Array) {
    this.#valences = valences;
    for (let number = 0; number < words.length; number++) this.#numbers.set(words[number] as string, number);
    const from = (kind: Kind): number =>
      KINDS.slice(0, KINDS.indexOf(kind)).reduce((places, before) => places + codes[before].length, 0);
    const placesOf = (kind: Kind): Int32Array => {
      const places = new Int32Array(words.length).fill(UNKNOWN);
      codes[kind].forEach((number, at) => {
        places[number] = from(kind) + at;
      });
      return places;
    };
    this.#places = {
      single: placesOf('single'),
      turned: placesOf('turned'),
      opening: placesOf('opening'),
      beginning: placesOf('beginning'),
    };
    this.#pairs = new SortedCodes(codes.pair, from('pair'), words.length, MOST_WORDS);
    this.#triples = new SortedCodes(codes.triple, from('triple'), words.length, MOST_WORDS ** 2);
  }

  idOf = (key: string): number => this.#numbers.get(key) ?? UNKNOWN;

  valenceOf = ({ id }: Token): number => this.#valences[id] ?? 0;

  /** Tells `found` the place of each feature that has weights, and the tokens it stands on. */
  sink(found: (place: number, first: Token, last: Token) => void): FeatureSink {
    const { single, turned, opening, beginning } = this.#places;
    const tell = (place: number, first: Token, last: Token): void => {
      if (place !== UNKNOWN) found(place, first, last);
    };
    return {
      single: (token, isTurned, opens) => {
        if (token.id === UNKNOWN) return;
        tell((isTurned ? turned : single)[token.id] as number, token, token);
        if (opens) tell(opening[token.id] as number, token, token);
      },
      pair: (first, second) => {
        if (first.id !== UNKNOWN && second.id !== UNKNOWN)
          tell(this.#pairs.placeOf(first.id, second.id), first, second);
      },
      triple: (first, second, third) => {
        if (first.id === UNKNOWN || second.id === UNKNOWN || third.id === UNKNOWN) return;
        tell(this.#triples.placeOf(first.id, second.id * MOST_WORDS + third.id), first, third);
      },
      beginning: (token) => {
        const number = this.idOf(token.key.slice(0, STEM));
        if (number !== UNKNOWN) tell(beginning[number] as number, token, token);
      },
    };
  }
}

/** Codes of several words in ascending order: those that begin with the same word stand together, and are halved. */
class SortedCodes {
  readonly #codes: Float64Array;
  readonly #firstPlace: number;
  readonly #perWord: number;
  /** Where the codes of each first word begin, and after the last one their end. */
  readonly #from: Uint32Array;

  /** `perWord`: what the number of the first word is multiplied by in a code. */
  constructor(codes: Float64Array, firstPlace: number, words: number, perWord: number) {
    this.#codes = codes;
    this.#firstPlace = firstPlace;
    this.#perWord = perWord;
    this.#from = new Uint32Array(words + 1);
    let word = 0;
    for (let at = 0; at < codes.length; at++)
      for (const first = Math.floor((codes[at] as number) / perWord); word < first; ) this.#from[++word] = at;
    this.#from.fill(codes.length, word + 1);
  }

  placeOf(first: number, others: number): number {
    const code = first * this.#perWord + others;
    let low = this.#from[first] as number;
    let high = this.#from[first + 1] as number;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = this.#codes[middle] as number;
      if (found === code) return this.#firstPlace + middle;
      if (found < code) low = middle + 1;
      else high = middle;
    }
    return UNKNOWN;
  }
}

/** The features of a text as they are written, for training: every one, whether it has weights or not. */
export function writtenSink(told: (feature: string) => void): FeatureSink {
  return {
    single: ({ key }, turned, opens) => {
      told(written(turned ? 'turned' : 'single', [key]));
      if (opens) told(written('opening', [key]));
    },
    pair: (first, second) => told(written('pair', [first.key, second.key])),
    triple: (first, second, third) => told(written('triple', [first.key, second.key, third.key])),
    beginning: ({ key }) => told(written('beginning', [key.slice(0, STEM)])),
  };
}

/** A vocabulary of nothing but valences, for training. */
export function valencesOnly(valences: ReadonlyMap<string, number>): Vocabulary {
  return { idOf: () => UNKNOWN, valenceOf: ({ key }) => valences.get(key) ?? 0 };
}
