/** Types words in place of what is selected; none deletes it. */
export function typeWords(document: Document, words: string): void {
  // Deprecated and without a successor: nothing else keeps the editor's own undo (hosts measured 2026-11).
  if (words === '') document.execCommand('delete');
  else document.execCommand('insertText', false, words);
}

/**
 * Hands words to an editor as if they were pasted in place of what is selected; the clipboard is not touched. False
 * where nobody took them: then nothing has changed.
 */
export function pasteWords(editor: HTMLElement, words: string): boolean {
  return !editor.dispatchEvent(pasteOf(words, editor.matches(TRUSTS_MARKUP)));
}

/**
 * Given words alone in Firefox, CKEditor 4 has a field of its own take the paste and goes back to the selection it had
 * before ours (Request Tracker, 2026-11). Given the same as markup it takes it where it is.
 */
const TRUSTS_MARKUP = '.cke_editable';

function pasteOf(words: string, asMarkup: boolean): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  const [dataType, data] = asMarkup ? ['text/html', markupOf(words)] : ['text/plain', words];
  // Firefox's own form: of the standard one a page is given an empty clipboard by an extension.
  const gecko = new ClipboardEvent('paste', { ...init, dataType, data } as ClipboardEventInit);
  if (gecko.clipboardData?.getData(dataType) === data) return gecko;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  return new ClipboardEvent('paste', { ...init, clipboardData });
}

/** The words as markup that shows just them. */
function markupOf(words: string): string {
  return words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '<br>');
}
