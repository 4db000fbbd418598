import type { EditorElement } from '../hosts/host.ts';
import { QUOTES } from '../hosts/quotes.ts';
import { mapText, type TextMap } from '../hosts/text-of.ts';

/** Whether the editor is a plain text field; across frames, where `instanceof` fails. */
export function isField(editor: EditorElement): editor is HTMLTextAreaElement {
  return editor.tagName === 'TEXTAREA' || editor.tagName === 'INPUT';
}

/** The draft's text: of a field its value, of rich text the words without quotes and signature. */
export function readField(editor: EditorElement): string {
  return isField(editor) ? editor.value : mapEditor(editor).text;
}

/** A rich editor's text with the place of every unit in it. */
export function mapEditor(editor: HTMLElement): TextMap {
  return mapText(editor, { drop: QUOTES });
}
