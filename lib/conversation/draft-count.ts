import * as v from 'valibot';

/** The longest phrase that is looked for in drafts, in characters. */
export const LONGEST_PHRASE = 80;
const MOST = 100_000;

/** The form of a question: in how many drafts does this phrase stand? */
export const draftCountAsked = {
  id: v.pipe(v.string(), v.uuid()),
  phrase: v.pipe(v.string(), v.maxLength(LONGEST_PHRASE)),
};

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST));
/** The form of an answer: numbers, never words. */
export const draftCount = { drafts: count, of: count };

/** In how many drafts a phrase stands, and of how many. */
export interface DraftCount {
  readonly drafts: number;
  readonly of: number;
}
