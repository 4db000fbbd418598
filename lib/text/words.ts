import type { Span } from './span.ts';

/** One word and its place. */
export interface Word extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'*]*[\p{L}\p{M}\p{N}])?/gu;

/** The words of a text in order; an apostrophe or a masking star inside belongs to its word ("can't", "s**t"). */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    found.push({ start: match.index, end: match.index + word.length, text: word, lower: word.toLowerCase() });
  }
  return found;
}
