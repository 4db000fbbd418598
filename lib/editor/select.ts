import type { EditorElement } from '../hosts/host.ts';
import { cut, type Span } from '../text/span.ts';
import { isField, mapEditor, readField } from './field.ts';

/** How long an editor may take to hear what is selected, in ms: Slate looks ten times a second (tests/zoo, 2026-11). */
const HEAR_MS = 160;
/** CKEditor and Squire put their own selection back when they get the focus: then ours comes again. */
const MOST_TRIES = 4;

/** Selects a span of the draft; of no length it is the caret's place. False where the editor has no such place. */
export function select(editor: EditorElement, span: Span): boolean {
  return isField(editor) ? selectInField(editor, span) : selectInRichText(editor, span);
}

/** Selects a span and waits until the editor has heard of it; false where it does not stay selected. */
export async function selectHeard(editor: EditorElement, span: Span): Promise<boolean> {
  const wanted = bare(cut(readField(editor), span));
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (!select(editor, span)) return false;
    await new Promise((done) => setTimeout(done, HEAR_MS));
    if (bare(editor.ownerDocument.getSelection()?.toString() ?? '') === wanted) return true;
  }
  return false;
}

/** Browsers tell lines and spaces of what is selected in ways of their own. */
const bare = (words: string): string => words.replace(/[\s\u200b\ufeff]+/g, '');

function selectInField(field: HTMLTextAreaElement, span: Span): boolean {
  field.setSelectionRange(span.start, span.end);
  return field.selectionStart === span.start && field.selectionEnd === span.end;
}

function selectInRichText(editor: HTMLElement, span: Span): boolean {
  const range = mapEditor(editor).rangeOf(span);
  const selection = editor.ownerDocument.getSelection();
  if (!range || !selection) return false;
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}
