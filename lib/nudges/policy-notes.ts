import { ownWords } from '../text/own-words.ts';
import { isPhrase, phrasePattern } from '../text/phrase-pattern.ts';

/** A short text of the house's service policy, and what a message must say for it to apply. */
export interface PolicyNote {
  /** Words or phrases, parted by commas; one of them is enough. */
  readonly when: string;
  readonly note: string;
}

/** Shown at most for one message. */
const MOST = 2;

/** The notes that apply to a customer's message, in the order of the list, two at most. */
export function policiesFor(message: string, notes: readonly PolicyNote[]): readonly string[] {
  if (notes.length === 0) return [];
  const own = ownWords(message);
  const applies = ({ when }: PolicyNote): boolean =>
    when.split(',').some((phrase) => isPhrase(phrase) && phrasePattern(phrase).test(own));
  return notes
    .filter(applies)
    .slice(0, MOST)
    .map(({ note }) => note);
}
