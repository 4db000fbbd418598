import type { EditorElement } from '../hosts/host.ts';

/** How long the page may take to hear that the sidebar has the keyboard, in ms. */
const PATIENCE_MS = 600;
/** How often it is asked meanwhile. */
const STEP_MS = 20;

/**
 * Gives an editor the focus. Where the sidebar has the keyboard it is another process that lost it, and the page hears
 * of it late: an editor that got the focus before would lose it again, hear nothing of what is selected in it, and the
 * agent's next keys would press buttons of the sidebar.
 */
export async function giveFocus(editor: EditorElement, isAway: boolean): Promise<void> {
  const view = editor.ownerDocument.defaultView;
  const page = view?.top?.document;
  const hasHeard = (): boolean => page?.activeElement?.tagName === 'ATTUNE-SIDEBAR';
  for (let waited = 0; isAway && waited < PATIENCE_MS && !hasHeard(); waited += STEP_MS)
    await new Promise((done) => setTimeout(done, STEP_MS));
  // An editor in a frame has it only where the frame has.
  if (view !== view?.top) view?.focus();
  editor.focus({ preventScroll: true });
}
