import type { Span } from '../text/span.ts';
import type { MarkKind } from './mark.ts';

/** A stretch of a field's text and how it is marked. */
export interface FieldMark {
  readonly span: Span;
  readonly kind: MarkKind;
}

/** Marks in a plain text field, which has no text of its own that could be marked. */
export interface FieldMarks {
  /** Shows these, and no others, until the agent turns to something else in the page. */
  show(field: HTMLTextAreaElement, marks: readonly FieldMark[]): void;
  hide(): void;
}

/** What is laid over which field, and the end of it. */
interface Shown {
  readonly field: HTMLTextAreaElement;
  readonly over: HTMLElement;
  readonly text: HTMLElement;
  readonly ends: AbortController;
}

/** What makes text stand where it stands in the field. */
const SAME = [
  ...['direction', 'font', 'letter-spacing', 'line-height', 'overflow-wrap', 'tab-size', 'text-align', 'text-indent'],
  ...['text-transform', 'word-spacing', 'word-break', 'padding', 'font-kerning', 'font-variant-ligatures'],
];
const LOOKS: Readonly<Record<MarkKind, string>> = {
  nudge: 'color: transparent; background: none; text-decoration: underline dotted 2px #2492a0;',
  shown:
    'color: transparent; background: color-mix(in srgb, #2492a0 26%, transparent); text-decoration: underline 2px #2492a0;',
};

/**
 * Lays the field's text over it once more, invisible but for the marks, in a layer of our own: field and page are not
 * touched, and no click is caught. It follows the field's scrolling and size. `onInput`: the text under the marks is
 * another. Without marks nothing is listened to: each listener costs the page at every key.
 */
export function fieldMarks(page: Document, layer: HTMLElement, onInput: () => void, signal: AbortSignal): FieldMarks {
  let at: Shown | undefined;
  const sizes = new ResizeObserver(() => place());
  const place = (): void => {
    if (!at) return;
    const { field, over, text } = at;
    const box = field.getBoundingClientRect();
    if (!field.isConnected || box.width === 0) {
      hide();
      return;
    }
    style(over, {
      left: `${box.left + field.clientLeft}px`,
      top: `${box.top + field.clientTop}px`,
      width: `${field.clientWidth}px`,
      height: `${field.clientHeight}px`,
    });
    style(text, { transform: `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)` });
  };
  const hide = (): void => {
    at?.over.remove();
    at?.ends.abort();
    sizes.disconnect();
    at = undefined;
  };
  const turn = ({ target }: Event): void => {
    if (at && target !== at.field && (target as Element | null)?.tagName !== 'ATTUNE-SIDEBAR') hide();
  };
  const write = ({ target }: Event): void => {
    if (target === at?.field) onInput();
  };
  const listen = (view: Window, ends: AbortSignal): void => {
    const passive = { capture: true, passive: true, signal: ends } as const;
    page.addEventListener('input', write, passive);
    page.addEventListener('focusin', turn, passive);
    page.addEventListener('scroll', place, passive);
    view.addEventListener('resize', place, { passive: true, signal: ends });
  };
  signal.addEventListener('abort', hide);
  return {
    hide,
    show(field, marks) {
      const view = page.defaultView;
      if (at?.field !== field || marks.length === 0) hide();
      if (marks.length === 0 || !view || signal.aborted) return;
      if (at) {
        at.text.replaceChildren(...marked(page, field.value, marks));
        place();
        return;
      }
      const own = view.getComputedStyle(field);
      const [over, text] = [page.createElement('div'), page.createElement('div')];
      style(over, { position: 'fixed', overflow: 'hidden', 'pointer-events': 'none' });
      style(text, {
        ...Object.fromEntries(SAME.map((name) => [name, own.getPropertyValue(name)])),
        'box-sizing': 'border-box',
        width: '100%',
        color: 'transparent',
        'white-space': field.wrap === 'off' ? 'pre' : 'pre-wrap',
      });
      text.append(...marked(page, field.value, marks));
      over.append(text);
      layer.append(over);
      at = { field, over, text, ends: new AbortController() };
      sizes.observe(field);
      listen(view, at.ends.signal);
      place();
    },
  };
}

/** The text in pieces, those that are marked as elements. */
function marked(page: Document, text: string, marks: readonly FieldMark[]): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let from = 0;
  for (const { span, kind } of marks.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < from) continue;
    const mark = page.createElement('mark');
    mark.style.cssText = LOOKS[kind];
    mark.textContent = text.slice(span.start, span.end);
    pieces.push(text.slice(from, span.start), mark);
    from = span.end;
  }
  return [...pieces, text.slice(from)];
}

function style(element: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value);
}
