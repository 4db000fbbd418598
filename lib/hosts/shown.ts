const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display: none"], [style*="display:none"]';

/** Whether an element is on show, by the marks pages hide parts with; for its style the page would have to make one. */
export function isShown(element: HTMLElement): boolean {
  return element.closest(HIDDEN) === null;
}

/** Those that are on show; of many in one place the place is looked at once. */
export function shownOnly<E extends HTMLElement>(elements: readonly E[]): readonly E[] {
  const places = new Map<Element | null, boolean>();
  return elements.filter((element) => {
    const place = element.parentElement;
    const isOpen = places.get(place) ?? (place === null || isShown(place));
    places.set(place, isOpen);
    return isOpen && !element.matches(HIDDEN);
  });
}

/** A frame's document; `undefined` for one of another origin, which some browsers refuse to ask. */
export function documentOf(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
