import type { Span } from './span.ts';

const ABBREVIATION =
  /(?:^|[\s("'])(?:mr|mrs|ms|dr|prof|st|no|nr|ref|approx|dept|ext|tel|inc|ltd|co|corp|vs|etc|e\.g|i\.e|eg|ie|a\.m|p\.m|fig|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[a-z])\.$/i;
const LIST_ITEM = /^\s*(?:[-*\u2022\u2013]|\d{1,2}[.)]|[a-z]\))\s/i;
/** A face or emoji right behind a sentence belongs to it. */
const FACE = /^[^\S\n]*(?:[:;=]'?-?[)(DPp/|\]]+|<3|\p{Extended_Pictographic}\uFE0F?)/u;
/** A line this short followed by a new one is a line of its own (a greeting, a sign-off), not wrapped prose. */
const SHORT_LINE = 45;

/** So far around a stop it is looked, in characters: to look at all that follows takes longer with every stop. */
const AROUND = 24;

/** Where a full stop, question mark or the like at `at` ends a sentence; `undefined` when it does not. */
function endOfSentence(text: string, at: number): number | undefined {
  let end = at;
  while (end < text.length && /[.!?\u2026\u3002\uFF01\uFF1F]/.test(text.charAt(end))) end++;
  while (end < text.length && /["')\]]/.test(text.charAt(end))) end++;
  const next = text.charAt(end);
  if (/[\u3002\uFF01\uFF1F]/.test(text.charAt(at))) return end;
  if (next !== '' && !/\s/.test(next) && !/\p{Extended_Pictographic}/u.test(text.slice(end, end + 2))) return undefined;
  if (end - at === 1 && text.charAt(at) === '.') {
    const head = text.slice(Math.max(0, at - 12), at + 1);
    const after = text.slice(end, end + AROUND).trimStart();
    if (ABBREVIATION.test(head) && /^[\p{Ll}\p{N}]/u.test(after)) return undefined;
    if (/(?:^|\s)(?:mr|mrs|ms|dr|prof|no|nr|e\.g|i\.e)\.$/i.test(head) && after !== '') return undefined;
    const line = text.slice(Math.max(0, at - AROUND), end);
    if (/\n\s*\d{1,2}\.$/.test(line) || (at <= AROUND && /^\s*\d{1,2}\.$/.test(line))) return undefined;
  }
  if (/^\.{2,}$|^\u2026$/.test(text.slice(at, end)) && /^\s*\p{Ll}/u.test(text.slice(end, end + AROUND)))
    return undefined;
  const face = FACE.exec(text.slice(end, end + 8));
  return face === null ? end : end + face[0].length;
}

/** Prose without a stop for so long is cut at the next space, so that no reader of a sentence has to be patient. */
const LONGEST = 600;

/** Whether the line break at `at` parts two sentences, rather than wrapping one. */
function breaksHere(text: string, from: number, at: number): boolean {
  const next = text.slice(at + 1);
  if (/^[^\S\n]*(?:\n|$)/.test(next) || LIST_ITEM.test(next.slice(0, 8))) return true;
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', at - 1) + 1), at).trim();
  if (line === '' || LIST_ITEM.test(`${line} `)) return true;
  return line.length < SHORT_LINE && (/[,:;]$/.test(line) || /^\s*[\p{Lu}\p{N}"'(]/u.test(next));
}

/** The sentences of a text in order, without the white space around them; lines of a list are sentences too. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  const close = (to: number) => {
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (end > start) found.push({ start, end });
    from = to;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (at - from > LONGEST && (/\s/.test(sign) || (at - from > 2 * LONGEST && /\p{L}|\p{N}/u.test(sign)))) {
      close(at);
    } else if (sign === '\n') {
      if (breaksHere(text, from, at)) close(at + 1);
    } else if (/[.!?\u2026\u3002\uFF01\uFF1F]/.test(sign)) {
      const end = endOfSentence(text, at);
      if (end !== undefined) {
        close(end);
        at = end - 1;
      } else {
        while (/[.!?\u2026]/.test(text.charAt(at + 1))) at++;
      }
    }
  }
  close(text.length);
  return found;
}
