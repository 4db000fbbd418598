import type { TextMap } from '../hosts/text-of.ts';
import type { Span } from '../text/span.ts';
import look from './mark.css?inline';

/** How words are marked: `nudge` where a nudge is about them, `shown` where the agent asked to see them. */
export type MarkKind = 'nudge' | 'shown';

/** Names of our highlights; their look comes with the content script's style sheet. */
const NAMES = { nudge: 'attune-nudge', shown: 'attune' } as const;

/** What is marked where: in Firefox an extension may not ask that of the page's own list. */
const drawn: Readonly<Record<MarkKind, WeakMap<Document, readonly Range[]>>> = {
  nudge: new WeakMap(),
  shown: new WeakMap(),
};

/**
 * Marks spans in the page through the CSS Custom Highlight API: nothing is added to the page's content, so nothing of
 * it can end up in a mail. An empty list takes the marks of that kind away. Browsers without the API show no marks.
 */
export function markSpans(document: Document, map: TextMap, spans: readonly Span[], kind: MarkKind = 'shown'): void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view || !('highlights' in view.CSS)) return;
  const ranges = spans.map((span) => map.rangeOf(span)).filter((range) => range !== undefined);
  drawn[kind].set(document, ranges);
  if (ranges.length === 0) view.CSS.highlights.delete(NAMES[kind]);
  else {
    if (view !== view.top) bringLook(document, view);
    view.CSS.highlights.set(NAMES[kind], new view.Highlight(...ranges));
  }
}

/** Whether the marks of a kind still stand on exactly these words, in this order: then there is nothing to draw. */
export function stillMarked(document: Document, words: readonly string[], kind: MarkKind): boolean {
  const ranges = drawn[kind].get(document) ?? [];
  return ranges.length === words.length && ranges.every((range, at) => range.toString() === words[at]);
}

const withLook = new WeakSet<Document>();

/** The look of marks, for a document of a frame: the content script's style sheet is only the page's. */
function bringLook(document: Document, view: Window & typeof globalThis): void {
  if (withLook.has(document)) return;
  withLook.add(document);
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(look);
    document.adoptedStyleSheets.push(sheet);
  } catch {
    // Firefox lets no extension do this; in frames nothing is marked there.
  }
}
