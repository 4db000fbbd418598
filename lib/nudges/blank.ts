import type { Span } from '../text/span.ts';

/** What only the agent can know stands in square brackets in a wording: "by [day]". */
const BLANK = /\[[^\]\n]{1,40}\]/;

/** Where the first blank of a wording is; `undefined` where it has none. */
export function blankIn(wording: string): Span | undefined {
  const match = BLANK.exec(wording);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
