import type { TextMap } from '../hosts/text-of.ts';
import type { Span } from '../text/span.ts';

/** Name of our highlight; the look of `::highlight(attune)` comes with the content script's style sheet. */
const NAME = 'attune';

/**
 * Marks spans in the page through the CSS Custom Highlight API: nothing is added to the page's content, so nothing of
 * it can end up in a mail. An empty list takes the marks away. Browsers without the API show no marks.
 */
export function markSpans(document: Document, map: TextMap, spans: readonly Span[]): void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view || !('highlights' in view.CSS)) return;
  const ranges = spans.map((span) => map.rangeOf(span)).filter((range) => range !== undefined);
  if (ranges.length === 0) view.CSS.highlights.delete(NAME);
  else view.CSS.highlights.set(NAME, new view.Highlight(...ranges));
}
