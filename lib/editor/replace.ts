import type { ChangeOutcome } from '../bridge/protocol.ts';
import type { EditorElement } from '../hosts/host.ts';
import { blankIn } from '../nudges/blank.ts';
import { cut, type Span, splice } from '../text/span.ts';
import { isField, mapEditor, readField } from './field.ts';

/** How long an editor may take to accept a change before its text is looked at, in ms (measured over 15 editors). */
const SETTLE_MS = 160;

/**
 * Exchanges a span of the draft for other words, as if the agent had typed them: the editor's own undo takes it back,
 * and nothing but the words reaches its content.
 *
 * `moved-on`: the draft no longer has the expected words there; nothing was touched. `failed`: the editor refused;
 * nothing was changed.
 */
export async function replaceSpan(
  editor: EditorElement,
  span: Span,
  expected: string,
  words: string,
): Promise<ChangeOutcome> {
  const before = readField(editor);
  if (cut(before, span) !== expected) return 'moved-on';
  const wanted = splice(before, span, words);
  editor.focus({ preventScroll: true });
  const isSelected = isField(editor) ? selectInField(editor, span) : selectInRichText(editor, span);
  if (!isSelected) return 'failed';
  keepUndoStep(editor);
  typeWords(editor.ownerDocument, words);
  keepUndoStep(editor);
  if (readField(editor) !== wanted) await new Promise((done) => setTimeout(done, SETTLE_MS));
  // Another way is never tried on a changed text: that is how other tools doubled whole mails.
  if (readField(editor) === before) return 'failed';
  selectBlank(editor, span.start, words);
  return 'done';
}

/** What is left to be filled in is selected, so that the agent's next words take its place. */
function selectBlank(editor: EditorElement, at: number, words: string): void {
  const blank = blankIn(words);
  if (!blank) return;
  const span = { start: at + blank.start, end: at + blank.end };
  if (cut(readField(editor), span) !== words.slice(blank.start, blank.end)) return;
  if (isField(editor)) selectInField(editor, span);
  else selectInRichText(editor, span);
}

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

/**
 * TinyMCE keeps an undo history of its own, in steps of its own choosing: without a step before our words, one Ctrl+Z
 * would take what the agent typed along. It takes one at this event, which changes nothing itself.
 */
function keepUndoStep(editor: HTMLElement): void {
  const view = editor.ownerDocument.defaultView;
  if (!view || !editor.classList.contains('mce-content-body')) return;
  editor.dispatchEvent(new view.InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
}

function typeWords(document: Document, words: string): void {
  // Deprecated and without a successor: nothing else keeps the editor's own undo (hosts measured 2026-11).
  if (words === '') document.execCommand('delete');
  else document.execCommand('insertText', false, words);
}
