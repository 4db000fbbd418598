import nlp from 'compromise/one';
import { type Sieve, sieveOf } from './sieve.ts';

/** One part of a parsed pattern, as far as we look at it. */
export interface Part {
  readonly word?: string;
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly greedy?: boolean;
  readonly min?: number;
  readonly regex?: RegExp;
  readonly fastOr?: ReadonlySet<string>;
  readonly choices?: readonly (readonly Part[])[];
  /** Of its choices one, or all. */
  readonly operator?: 'or' | 'and';
  /** It stands at the beginning, or the end, of a sentence. */
  readonly start?: boolean;
  readonly end?: boolean;
  /** What the parser is asked of a word: `isUpperCase`. */
  readonly method?: string;
}

/** A pattern, and what a sentence must hold for it to be worth parsing. */
export interface Pattern {
  readonly parts: readonly Part[];
  readonly hasGroup: boolean;
  readonly sieve: Sieve;
}

/** The parser as we use it: its own types know neither parsed patterns nor pointers. */
export const parser = nlp as unknown as {
  (text: string): Doc;
  parseMatch(pattern: string): Part[];
};
interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly implicit?: string;
  readonly normal: string;
}
/** A sentence as the parser sees it. */
export interface Doc {
  readonly document: readonly (readonly Term[])[];
  readonly fullPointer: readonly (readonly [number, number, number, ...unknown[]])[];
  match(pattern: readonly Part[], group?: number): Doc;
}

/** The parser reads "can't" as "can not" in texts but not in patterns: patterns are written out here. */
function writtenOut(pattern: string): string {
  return pattern.replace(/[a-z]+'[a-z]+/g, (word) =>
    parser(word)
      .document.flat()
      .map((term) => term.implicit ?? term.normal)
      .join(' '),
  );
}

/** A pattern taken apart. */
export function prepare(pattern: string): Pattern {
  const parts = parser.parseMatch(writtenOut(pattern));
  return { parts, hasGroup: pattern.includes('['), sieve: sieveOf(parts) };
}
