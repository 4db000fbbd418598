/**
 * Presses the button of the nudge at a place, with the wording that is shown now, so that a key does exactly
 * what the button does. False where there is no such nudge.
 */
export function pressNudge(root: ParentNode, place: 1 | 2 | 3): boolean {
  const button = root.querySelector<HTMLButtonElement>(`[data-nudge-place="${place}"]`);
  button?.click();
  return button !== null;
}
