import { oneAtATime } from '../one-at-a-time.ts';

/** What the agent points at, by the pointer or by going from one place to the next. */
export interface Pointing {
  /** From now on a click in the page points, and does nothing else. */
  start(): void;
  /** Goes on to the next place, or back to the one before; takes the pointer's place as where it starts. */
  step(by: 1 | -1): void;
  /** Takes the place that is outlined. */
  take(): void;
  stop(): void;
}

/** Who is told. Either is the end of it. */
export interface PointingEnds {
  onTaken(place: HTMLElement): void;
  onGivenUp(): void;
}

/** Inline elements are a part of what is meant. */
const INLINE = new Set(['A', 'B', 'STRONG', 'I', 'EM', 'U', 'SPAN', 'FONT', 'SMALL', 'BR', 'IMG', 'CODE', 'MARK']);
// Behind the sidebar, above the page. It is ours, so that no click of a pointing agent reaches the page.
const SHEET = 'position: fixed; inset: 0; z-index: -1; pointer-events: auto; cursor: crosshair; touch-action: none;';
const OUTLINE =
  'position: fixed; left: 0; top: 0; z-index: -1; pointer-events: none; box-sizing: border-box; border: 3px solid #b2602a; border-radius: 6px; box-shadow: 0 0 0 2px #fffdfa;';

/** Lets the agent point at a place of the page: draws in a layer of our own, and takes no key from the page. */
export function pointing(
  page: Document,
  layer: HTMLElement,
  placesOf: () => Promise<readonly HTMLElement[]>,
  { onTaken, onGivenUp }: PointingEnds,
  signal: AbortSignal,
): Pointing {
  // Steps are asked for faster than the places of a long page are found.
  const inTurn = oneAtATime();
  let ends: AbortController | undefined;
  let place: HTMLElement | undefined;
  let places: readonly HTMLElement[] = [];
  let sheet: HTMLElement | undefined;
  let outline: HTMLElement | undefined;

  const draw = (): void => {
    if (!outline) return;
    const box = place?.isConnected ? place.getBoundingClientRect() : undefined;
    outline.style.display = box ? '' : 'none';
    if (!box) return;
    outline.style.width = `${box.width}px`;
    outline.style.height = `${box.height}px`;
    outline.style.transform = `translate(${box.left}px, ${box.top}px)`;
  };
  const under = (event: MouseEvent): HTMLElement | undefined => {
    if (!sheet) return undefined;
    sheet.style.pointerEvents = 'none';
    let at = page.elementFromPoint(event.clientX, event.clientY) as HTMLElement | null;
    sheet.style.pointerEvents = 'auto';
    while (at && INLINE.has(at.tagName)) at = at.parentElement;
    return at ?? undefined;
  };
  const point = (event: MouseEvent): void => {
    place = under(event);
    draw();
  };
  /** The sheet lies over what scrolls. */
  const scroll = (event: WheelEvent): void => {
    for (let at = under(event); at; at = at.parentElement ?? undefined) {
      const before = at.scrollTop;
      at.scrollTop += event.deltaY;
      if (at.scrollTop !== before) break;
    }
    draw();
  };
  const clear = (): void => {
    ends?.abort();
    ends = undefined;
    place = undefined;
    places = [];
    sheet?.remove();
    outline?.remove();
    sheet = outline = undefined;
  };
  const giveUp = (): void => {
    clear();
    onGivenUp();
  };
  const step = async (by: 1 | -1): Promise<void> => {
    const asked = ends;
    if (!asked) return;
    const found = places.length > 0 ? places : await placesOf();
    if (ends !== asked) return;
    places = found;
    const at = place ? places.indexOf(place) : by === 1 ? -1 : 0;
    place = places[(at + by + places.length) % places.length];
    place?.scrollIntoView({ block: 'nearest' });
    draw();
  };
  const take = (): void => {
    const taken = place;
    clear();
    if (taken?.isConnected && taken !== page.body && taken !== page.documentElement) onTaken(taken);
    else onGivenUp();
  };
  signal.addEventListener('abort', clear, { once: true });
  return {
    start() {
      if (ends || signal.aborted) return;
      ends = new AbortController();
      const passive = { passive: true, signal: ends.signal } as const;
      outline = drawn(page, layer, OUTLINE);
      sheet = drawn(page, layer, SHEET);
      sheet.addEventListener('pointermove', point, passive);
      sheet.addEventListener('wheel', scroll, passive);
      sheet.addEventListener(
        'click',
        (event) => {
          point(event);
          take();
        },
        passive,
      );
      page.addEventListener('keydown', ({ key }) => key === 'Escape' && giveUp(), { capture: true, ...passive });
      page.addEventListener('scroll', draw, { capture: true, ...passive });
      draw();
    },
    step: (by) => void inTurn(() => step(by)).catch(() => undefined),
    take: () => void inTurn(async () => ends && take()),
    stop: () => ends && giveUp(),
  };
}

function drawn(page: Document, layer: HTMLElement, style: string): HTMLElement {
  const element = page.createElement('div');
  element.setAttribute('aria-hidden', 'true');
  element.style.cssText = style;
  layer.append(element);
  return element;
}
