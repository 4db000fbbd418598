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
  return !editor.dispatchEvent(pasteOf(words));
}

function pasteOf(words: string): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  // Firefox's own form: of the standard one a page is given an empty clipboard by an extension.
  const gecko = new ClipboardEvent('paste', { ...init, dataType: 'text/plain', data: words } as ClipboardEventInit);
  if (gecko.clipboardData?.getData('text/plain') === words) return gecko;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  return new ClipboardEvent('paste', { ...init, clipboardData });
}
