import nlp from 'compromise/one';
import type { Pair } from './sentence-words.ts';

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
}

/** A pattern, and what a sentence must hold for it to be worth parsing. */
export interface Pattern {
  readonly parts: readonly Part[];
  readonly hasGroup: boolean;
  /** The sentence must hold one word of each of these sets. */
  readonly needs: readonly ReadonlySet<string>[];
  /** One word of the first set right before one of the second, for each of these. */
  readonly pairs: readonly (readonly [before: ReadonlySet<string>, after: ReadonlySet<string>])[];
  /** And one stretch without spaces for each of these. */
  readonly shapes: readonly RegExp[];
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

/** The words a part may begin and end with; `undefined` where it may be missing, or be anything. */
interface Ends {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

function endsOf(part: Part): Ends | undefined {
  if (part.optional === true || part.negative === true) return undefined;
  if (part.word !== undefined) return { first: new Set([part.word]), last: new Set([part.word]) };
  if (part.fastOr !== undefined) return { first: part.fastOr, last: part.fastOr };
  if (part.choices === undefined) return undefined;
  const isPlain = part.choices.every((choice) =>
    choice.every(({ word, optional, negative }) => word !== undefined && optional !== true && negative !== true),
  );
  if (!isPlain) return undefined;
  const wordAt = (at: 0 | -1) => new Set(part.choices?.flatMap((choice) => choice.at(at)?.word ?? []));
  return { first: wordAt(0), last: wordAt(-1) };
}

/** One of which words must be there for a part; more parts are sure of that than of both their ends. */
function neededBy(part: Part, ends: Ends | undefined): ReadonlySet<string> | undefined {
  if (ends !== undefined) return ends.first;
  if (part.choices === undefined || part.optional === true || part.negative === true) return undefined;
  const firsts = part.choices.map(
    (choice) => choice.find((one) => one.word !== undefined && one.optional !== true)?.word,
  );
  return firsts.every((word) => word !== undefined) ? new Set(firsts) : undefined;
}

/** Whether a part stands for exactly one place of the pattern. */
const isOnce = ({ greedy, min }: Part): boolean => greedy !== true && min === undefined;

/** A pattern taken apart. */
export function prepare(pattern: string): Pattern {
  const parts = parser.parseMatch(writtenOut(pattern));
  const ends = parts.map(endsOf);
  const needs = parts.flatMap((part, at) => neededBy(part, ends[at]) ?? []);
  const shapes = parts.flatMap((part) => (part.optional === true || part.negative === true ? [] : (part.regex ?? [])));
  const pairs = parts.slice(1).flatMap((part, at): Pattern['pairs'] => {
    const [before, after] = [ends[at], ends[at + 1]];
    const isSure = isOnce(part) && isOnce(parts[at] as Part);
    return isSure && before !== undefined && after !== undefined ? [[before.last, after.first]] : [];
  });
  return { parts, hasGroup: pattern.includes('['), needs, pairs, shapes };
}

/** Whether a sentence of these words may match: no is sure, yes is not. */
export function mayMatch(
  { needs, pairs, shapes }: Pattern,
  words: ReadonlySet<string>,
  neighbours: readonly Pair[],
  stretches: readonly string[],
): boolean {
  return (
    needs.every((need) => isAnyIn(words, need)) &&
    pairs.every(([before, after]) =>
      neighbours.some(
        ([one, other]) => (one === undefined || before.has(one)) && (other === undefined || after.has(other)),
      ),
    ) &&
    shapes.every((shape) => stretches.some((stretch) => shape.test(stretch)))
  );
}

function isAnyIn(words: ReadonlySet<string>, need: ReadonlySet<string>): boolean {
  for (const word of words) if (need.has(word)) return true;
  return false;
}
