/** A stretch of a text: half-open `[start, end)`, counted in UTF-16 units as JavaScript strings are. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span stands for. */
export function cut(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The text with the span's words exchanged for others; everything outside the span stays as it is. */
export function splice(text: string, span: Span, words: string): string {
  return text.slice(0, span.start) + words + text.slice(span.end);
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
