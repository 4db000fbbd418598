import { type FeatureSink, STEM, type Vocabulary } from './features.ts';
import type { Token } from './tokens.ts';

/** How features are written in the weights file: `word`, `not:word`, `^word`, `word word`, `word word word`, `begin~`. */
const NOT = 'not:';
const OPENS = '^';
const BEGINS = '~';

const UNKNOWN = -1;

/** A pair of words: its place where it has weights itself, and the third words it goes on with. */
interface Pair {
  place: number | undefined;
  readonly thirds: Map<number, number>;
}

/** Finds the place of a feature in the weights by the tokens it stands on; built once for each model. */
export class FeatureIndex implements Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #valences: number[] = [];
  readonly #single: number[] = [];
  readonly #turned: number[] = [];
  readonly #opening: number[] = [];
  /** By the first word, then the second. */
  readonly #pairs: (Map<number, Pair> | undefined)[] = [];
  readonly #beginnings = new Map<string, number>();

  constructor(features: readonly string[], valences: ReadonlyMap<string, number>) {
    for (const [word, valence] of valences) this.#valences[this.#learn(word)] = valence;
    for (const [place, feature] of features.entries()) this.#add(feature, place);
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
        if (first.id !== UNKNOWN && second.id !== UNKNOWN)
          tell(this.#pairs[first.id]?.get(second.id)?.place, first, second);
      },
      triple: (first, second, third) => {
        if (first.id !== UNKNOWN && second.id !== UNKNOWN && third.id !== UNKNOWN)
          tell(this.#pairs[first.id]?.get(second.id)?.thirds.get(third.id), first, third);
      },
      beginning: (token) => tell(this.#beginnings.get(token.key.slice(0, STEM)), token, token),
    };
  }

  #learn(word: string): number {
    const id = this.#ids.get(word) ?? this.#ids.size;
    this.#ids.set(word, id);
    return id;
  }

  #pair(first: string, second: string): Pair {
    const id = this.#learn(first);
    const seconds = this.#pairs[id] ?? new Map<number, Pair>();
    this.#pairs[id] = seconds;
    const found = seconds.get(this.#learn(second)) ?? { place: undefined, thirds: new Map() };
    seconds.set(this.#learn(second), found);
    return found;
  }

  #add(feature: string, place: number): void {
    const [first = '', second, third] = feature.split(' ');
    if (third !== undefined && second !== undefined) this.#pair(first, second).thirds.set(this.#learn(third), place);
    else if (second !== undefined) this.#pair(first, second).place = place;
    else if (first.startsWith(NOT)) this.#turned[this.#learn(first.slice(NOT.length))] = place;
    else if (first.length > 1 && first.startsWith(OPENS)) this.#opening[this.#learn(first.slice(OPENS.length))] = place;
    else if (first.length > 1 && first.endsWith(BEGINS)) this.#beginnings.set(first.slice(0, -BEGINS.length), place);
    else this.#single[this.#learn(first)] = place;
  }
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
