import type { EditorElement } from '../hosts/host.ts';
import { isField } from './field.ts';
import { takesUndoSteps } from './undo-step.ts';

/**
 * How words come into an editor, as if the agent had put them there: `type` is the browser's own way, `paste` what
 * editors hear that keep a text, or a history, of their own.
 */
export type Way = 'type' | 'paste';

/** Lose, double or misplace words that come in another way (CKEditor 5, Draft, Slate, Lexical, Trix; tests/zoo, 2026-11). */
const ONLY_PASTE = [
  '.ck-editor__editable',
  '.public-DraftEditor-content',
  '[data-slate-editor]',
  '[data-lexical-editor]',
  'trix-editor',
].join();

/**
 * The ways to try, in turn: the next only where the one before changed nothing. Whoever hears a paste takes it into a
 * text and a history of its own; where nobody does, a paste that we make ourselves changes nothing.
 */
export function waysOf(editor: EditorElement): readonly Way[] {
  if (isField(editor) || takesUndoSteps(editor)) return ['type'];
  return editor.matches(ONLY_PASTE) ? ['paste'] : ['paste', 'type'];
}
