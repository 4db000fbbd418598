import type { Span } from '../text/span.ts';

/** A change of a text: what goes, and what comes in its place. */
export interface Change {
  readonly span: Span;
  readonly words: string;
}

/**
 * The same change as something that can be pasted: editors drop spaces at the edges of what is pasted, and take an empty
 * paste for none. One more letter on that side, put back as it was, keeps them.
 */
export function pasteable(text: string, { span, words }: Change): Change {
  let { start, end } = span;
  let [before, after] = ['', ''];
  const isInLine = (at: number): boolean => /\S/.test(text.charAt(at));
  const isBare = words.trim() === '';
  if ((isBare || /\s$/.test(words)) && isInLine(end)) {
    after = text.charAt(end);
    end += 1;
  }
  if ((isBare ? after === '' : /^\s/.test(words)) && isInLine(start - 1)) {
    before = text.charAt(start - 1);
    start -= 1;
  }
  return { span: { start, end }, words: before + words + after };
}
