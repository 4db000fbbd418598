import type { EditorElement } from '../hosts/host.ts';
import type { TextMap } from '../hosts/text-of.ts';
import { cut, type Span } from '../text/span.ts';
import { isField, mapEditor } from './field.ts';
import { type FieldMark, fieldMarks } from './field-marks.ts';
import { markSpans, stillMarked } from './mark.ts';

/** Words of the draft to be marked. */
interface DraftMark {
  readonly span: Span;
  /** The words that stood there when it was read: where others do now, nothing is marked. */
  readonly words: string;
}

/** What to mark: the words nudges are about, and of them the one the agent points at. */
export interface WantedMarks {
  readonly marks: readonly DraftMark[];
  /** Place in `marks`. */
  readonly shown: number | null;
  /** They are marked whether one is pointed at or not. */
  readonly stays: boolean;
  /** Scrolls to it, where it is out of sight. */
  readonly intoView: boolean;
}

/** Marks in the draft, whatever it is written in. */
export interface DraftMarks {
  show(editor: EditorElement, wanted: WantedMarks): void;
  /** The agent no longer points at any. */
  unshow(): void;
  /** The draft has changed: marks stand where their words still stand. */
  refresh(): void;
}

/** The marks of one page; `layer` is an element of ours above the page. All go when the signal ends. */
export function draftMarks(page: Document, layer: HTMLElement, signal: AbortSignal): DraftMarks {
  const inField = fieldMarks(page, layer, () => again({}), signal);
  let last: { readonly editor: EditorElement; readonly wanted: WantedMarks } | undefined;
  const clear = (): void => {
    inField.hide();
    if (last && !isField(last.editor))
      for (const kind of KINDS) markSpans(last.editor.ownerDocument, NOTHING, [], kind);
  };
  const show = (editor: EditorElement, wanted: WantedMarks): void => {
    const { marks, shown, intoView } = wanted;
    const isSameEditor = last?.editor === editor;
    if (!isSameEditor) clear();
    last = { editor, wanted: { ...wanted, intoView: false } };
    // Marks move along with their words. To look for these anew at every change would cost the page more than all else.
    if (isSameEditor && !intoView && !isField(editor) && stand(editor.ownerDocument, wanted)) return;
    const map = isField(editor) ? undefined : mapEditor(editor);
    const text = map?.text ?? (editor as HTMLTextAreaElement).value;
    const drawn = marks.flatMap(({ span, words }, at): FieldMark[] =>
      cut(text, span) === words && words !== '' ? [{ span, kind: at === shown ? 'shown' : 'nudge' }] : [],
    );
    if (map) {
      for (const kind of KINDS) {
        const spans = drawn.filter((one) => one.kind === kind).map(({ span }) => span);
        markSpans(editor.ownerDocument, map, spans, kind);
      }
    } else inField.show(editor as HTMLTextAreaElement, drawn);
    const target = intoView && drawn.find(({ kind }) => kind === 'shown');
    if (target) bringIntoView(editor, map, target.span);
  };
  const again = (change: Partial<WantedMarks>): void => {
    // Most drafts have nothing marked: then nothing is looked for.
    if (last?.editor.isConnected && last.wanted.marks.length > 0) show(last.editor, { ...last.wanted, ...change });
  };
  signal.addEventListener('abort', clear);
  return {
    show,
    unshow: () => again(last?.wanted.stays ? { shown: null } : { shown: null, marks: [] }),
    refresh: () => again({}),
  };
}

const KINDS = ['nudge', 'shown'] as const;

function stand(document: Document, { marks, shown }: WantedMarks): boolean {
  const wordsOf = (isShown: boolean): string[] =>
    marks.flatMap(({ words }, at) => (words !== '' && (at === shown) === isShown ? [words] : []));
  return stillMarked(document, wordsOf(false), 'nudge') && stillMarked(document, wordsOf(true), 'shown');
}

const NOTHING: TextMap = { text: '', rangeOf: () => undefined };

function bringIntoView(editor: EditorElement, map: TextMap | undefined, span: Span): void {
  if (!map) {
    // Where the field is to be seen its own caret would be; the page itself is not scrolled for it.
    const field = editor as HTMLTextAreaElement;
    const share = span.start / Math.max(1, field.value.length);
    const [top, shown] = [share * field.scrollHeight, field.clientHeight];
    if (top < field.scrollTop || top > field.scrollTop + shown) field.scrollTop = top - shown / 2;
    return;
  }
  map.rangeOf(span)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
