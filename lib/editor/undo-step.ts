/** What makes an editor with a history of its own take a step of it, changing nothing else (tests/zoo, 2026-11). */
const STEPS: readonly { readonly is: string; readonly event: (view: Window & typeof globalThis) => Event }[] = [
  {
    is: '.mce-content-body',
    event: (view) => new view.InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }),
  },
  // Heard by the editor alone: to the page it is no click.
  { is: '.note-editable', event: (view) => new view.MouseEvent('mouseup') },
];

/** Whether an editor has such a history: it takes our words in only as typed, between two steps of it. */
export const takesUndoSteps = (editor: HTMLElement): boolean => STEPS.some(({ is }) => editor.matches(is));

/**
 * TinyMCE and Summernote keep an undo history of their own, in steps of their own choosing: without a step before and
 * after our words, one Ctrl+Z would take what the agent typed along.
 */
export function keepUndoStep(editor: HTMLElement): void {
  const view = editor.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  const step = STEPS.find(({ is }) => editor.matches(is));
  if (view && step) editor.dispatchEvent(step.event(view));
}
