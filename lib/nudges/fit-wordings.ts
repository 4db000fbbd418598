import type { Span } from '../text/span.ts';

/** A place in a draft and the wordings that fit it. */
export interface Fitted {
  readonly span: Span;
  readonly wordings: readonly string[];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Whether a sentence or line begins at `at`. */
const beginsAt = (text: string, at: number): boolean => /(?:^|[.!?\u2026:]["')\]]*\s+|\n\s*)$/.test(text.slice(0, at));

/** A question of its own, which only a clause of its own can be. */
const ASKS = /^(?:may|might|can|could|will|would|shall|should|do|did|is|are) (?:i|we|you|it|that)\b/i;
/** Whether a clause begins at `at` that may be a question. */
const clauseBeginsAt = (text: string, at: number): boolean =>
  beginsAt(text, at) ||
  /(?:[,;:\u2013-]\s*|(?:^|[\s,;])(?:and|but|so|then|first|now|again)\s+)$/i.test(text.slice(0, at));

/** The span with the next word, or else the one before, so that taking words out leaves no hole behind. */
function withNeighbour(text: string, span: Span): { span: Span; kept: string; isAfter: boolean } | undefined {
  const after = /^[\s,;:\u2013-]*?[ ,]\s*([\p{L}\p{N}][\p{L}\p{N}'\u2019-]*)/u.exec(
    text.slice(span.end).replace(/\n[\s\S]*/, ''),
  );
  if (after?.[1] !== undefined) {
    return { span: { start: span.start, end: span.end + after[0].length }, kept: after[1], isAfter: true };
  }
  const before = /([\p{L}\p{N}][\p{L}\p{N}'\u2019-]*)[ ,]+$/u.exec(text.slice(0, span.start));
  if (before?.[1] === undefined) return undefined;
  return { span: { start: span.start - before[0].length, end: span.end }, kept: before[1], isAfter: false };
}

/**
 * The wordings of a rule made to fit their place: a capital where a sentence begins, no double space and no stray
 * comma where words are taken out, no question in the middle of a statement. Where taking out is among them, the span takes in a neighbouring word.
 */
export function fitWordings(text: string, span: Span, all: readonly string[]): Fitted {
  const wordings = clauseBeginsAt(text, span.start) ? all : all.filter((wording) => !ASKS.test(wording));
  const words = text.slice(span.start, span.end);
  const isCapital = beginsAt(text, span.start) && /^\P{L}*\p{Lu}/u.test(words);
  const placed = (wording: string): string => (isCapital ? capital(wording) : wording);
  if (!wordings.includes('')) return { span: { start: span.start, end: span.end }, wordings: wordings.map(placed) };
  const neighbour = withNeighbour(text, span);
  if (neighbour === undefined)
    return {
      span: { start: span.start, end: span.end },
      wordings: wordings.filter((wording) => wording !== '').map(placed),
    };
  const { kept, isAfter } = neighbour;
  const gap = isAfter
    ? text.slice(span.end, neighbour.span.end - kept.length)
    : text.slice(neighbour.span.start + kept.length, span.start);
  return {
    span: neighbour.span,
    wordings: wordings.map((wording) => {
      if (wording === '') return isAfter ? placed(kept) : kept;
      return isAfter ? placed(wording) + gap + kept : kept + gap + wording;
    }),
  };
}
