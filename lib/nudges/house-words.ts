import { ownWords } from '../text/own-words.ts';
import { phrasePattern } from '../text/phrase-pattern.ts';
import type { Span } from '../text/span.ts';
import { type Fitted, fitWordings } from './fit-wordings.ts';

/** A word or phrase the agent or team does not want in replies, and what to say instead; `''`: nothing. */
export interface HouseWord {
  readonly avoid: string;
  readonly prefer: string;
}

/** One of them as it stands in a draft. */
export interface HouseFinding extends Fitted {
  readonly word: HouseWord;
}

/** Where a draft has words of the list: whole words, in capitals or not, none in quotes or signature. */
export function findHouseWords(text: string, list: readonly HouseWord[]): HouseFinding[] {
  if (list.length === 0) return [];
  const own = ownWords(text);
  return list.flatMap((word) =>
    [...own.matchAll(phrasePattern(word.avoid))].map(({ index, 0: found }): HouseFinding => {
      const span: Span = { start: index, end: index + found.length };
      return { word, ...fitWordings(text, span, [word.prefer]) };
    }),
  );
}
