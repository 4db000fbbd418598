/**
 * Does something once the pointer is over the page again: Chromium may not tell a frame that the pointer left it. What
 * is asked for under the same name takes the place of what was asked before.
 */
export function pointerBack(page: Document, signal: AbortSignal): (name: string, act: () => void) => void {
  const waiting = new Map<string, () => void>();
  const hear = ({ clientX, clientY }: PointerEvent): void => {
    // On its way into the sidebar the pointer is told to the page once more.
    if (page.elementFromPoint(clientX, clientY)?.tagName === 'ATTUNE-SIDEBAR') return;
    page.removeEventListener('pointermove', hear, true);
    for (const act of waiting.values()) act();
    waiting.clear();
  };
  return (name, act) => {
    waiting.set(name, act);
    page.addEventListener('pointermove', hear, { capture: true, passive: true, signal });
  };
}
