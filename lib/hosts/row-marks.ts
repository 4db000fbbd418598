/** How one who waits in a row of the list stands. */
export interface RowMark {
  /** The host's id of the row. */
  readonly rowId: string;
  readonly state: 'at-risk' | 'overdue';
}

/** Marks beside rows of the host's list. */
export interface RowMarks {
  /** Shows these and no others. */
  show(marks: readonly RowMark[]): void;
  /** The page has changed: rows may be others, or elsewhere. */
  refresh(): void;
}

/** One mark, its row, and what is drawn for it while it is in sight. */
interface Placed {
  readonly row: HTMLElement;
  readonly state: RowMark['state'];
}

/** CSS pixels */
const [SIZE, INSET] = [8, 3];
/** Fewer are looked at one by one; of more, those in sight are sought by halves, for rows stand one below the other. */
const FEW = 60;
/** Filled or hollow, so that nobody has to tell colours apart. */
const LOOKS: Readonly<Record<RowMark['state'], string>> = {
  overdue: 'background: #b2602a; border: 2px solid #b2602a;',
  'at-risk': 'background: #fffdfa; border: 2px solid #b2602a;',
};
const ALWAYS = `position: fixed; left: 0; top: 0; box-sizing: border-box; width: ${SIZE}px; height: ${SIZE}px; border-radius: 50%; pointer-events: none; forced-color-adjust: none; box-shadow: 0 0 0 1px #fffdfa;`;

/**
 * Draws a small dot beside each row, in a layer of our own: rows and page are not touched, and no click is caught. Dots
 * follow scrolling, once for each frame and only where rows are in sight; a row that something covers has none. Without
 * marks nothing is listened to.
 */
export function rowMarks(
  page: Document,
  layer: HTMLElement,
  elementOf: (rowId: string) => HTMLElement | undefined,
  signal: AbortSignal,
): RowMarks {
  let wanted: readonly RowMark[] = [];
  let placed: readonly Placed[] = [];
  let covered: ReadonlySet<HTMLElement> = new Set();
  let frame: number | undefined;
  let ends: AbortController | undefined;
  const dots: HTMLElement[] = [];

  const draw = (): void => {
    frame = undefined;
    const view = page.defaultView;
    if (!view) return;
    const first = placed[0]?.row;
    const clip = clipOf(first, view);
    const isRight = first !== undefined && view.getComputedStyle(first).direction === 'rtl';
    let used = 0;
    for (const { row, state } of inSight(placed, clip)) {
      if (covered.has(row)) continue;
      const box = row.getBoundingClientRect();
      const middle = box.top + box.height / 2;
      if (box.height === 0 || middle < clip.top || middle > clip.bottom) continue;
      const x = isRight ? box.right - INSET - SIZE : box.left + INSET;
      const dot = dots[used] ?? dotIn(page, layer);
      dots[used++] = dot;
      if (dot.dataset['state'] !== state) {
        dot.style.cssText = ALWAYS + LOOKS[state];
        dot.dataset['state'] = state;
      }
      dot.style.transform = `translate(${x}px, ${middle - SIZE / 2}px)`;
      dot.style.display = '';
    }
    for (const dot of dots.slice(used)) dot.style.display = 'none';
  };
  const drawSoon = (): void => {
    frame ??= page.defaultView?.requestAnimationFrame(draw);
  };
  /** Looks the rows up anew, and whether anything lies over those in sight. */
  const refresh = (): void => {
    if (wanted.length === 0 || signal.aborted) return;
    placed = wanted.flatMap(({ rowId, state }) => {
      const row = elementOf(rowId);
      return row ? [{ row, state }] : [];
    });
    if (placed.length > FEW) placed = inOrder(placed);
    const view = page.defaultView;
    covered = new Set(
      view && inSight(placed, clipOf(placed[0]?.row, view)).flatMap(({ row }) => (isCovered(row) ? [row] : [])),
    );
    drawSoon();
  };
  const clear = (): void => {
    ends?.abort();
    ends = undefined;
    if (frame !== undefined) page.defaultView?.cancelAnimationFrame(frame);
    frame = undefined;
    placed = [];
    for (const dot of dots.splice(0)) dot.remove();
  };
  signal.addEventListener('abort', clear, { once: true });
  return {
    refresh,
    show(marks) {
      wanted = marks;
      if (marks.length === 0 || signal.aborted) return clear();
      if (!ends) {
        ends = new AbortController();
        const passive = { capture: true, passive: true, signal: ends.signal } as const;
        page.addEventListener('scroll', drawSoon, passive);
        page.defaultView?.addEventListener('resize', drawSoon, passive);
      }
      refresh();
    },
  };
}

function dotIn(page: Document, layer: HTMLElement): HTMLElement {
  const dot = page.createElement('span');
  dot.setAttribute('aria-hidden', 'true');
  layer.append(dot);
  return dot;
}

/** As the page has them, from top to bottom. */
function inOrder(placed: readonly Placed[]): Placed[] {
  return [...placed].sort((a, b) =>
    a.row.compareDocumentPosition(b.row) & 4 /* Node.DOCUMENT_POSITION_FOLLOWING */ ? -1 : 1,
  );
}

/** Those whose rows are between the edges of what is seen of the list. */
function inSight(
  placed: readonly Placed[],
  clip: { readonly top: number; readonly bottom: number },
): readonly Placed[] {
  if (placed.length <= FEW) return placed;
  const first = firstWhere(placed, (box) => box.bottom > clip.top);
  let end = first;
  while (end < placed.length && (placed[end]?.row.getBoundingClientRect().top ?? 0) < clip.bottom) end++;
  return placed.slice(first, end);
}

function firstWhere(placed: readonly Placed[], isTrue: (box: DOMRect) => boolean): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = placed[middle]?.row.getBoundingClientRect();
    if (box && isTrue(box)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What is seen of the list: the box of the nearest element that scrolls, within the window. */
function clipOf(row: HTMLElement | undefined, view: Window): { readonly top: number; readonly bottom: number } {
  for (let around = row?.parentElement; around; around = around.parentElement) {
    if (
      around.scrollHeight > around.clientHeight &&
      /auto|scroll|overlay/.test(view.getComputedStyle(around).overflowY)
    ) {
      const box = around.getBoundingClientRect();
      return { top: Math.max(0, box.top), bottom: Math.min(view.innerHeight, box.bottom) };
    }
  }
  return { top: 0, bottom: view.innerHeight };
}

/** Whether something else is to be seen where the dot would be. */
function isCovered(row: HTMLElement): boolean {
  const box = row.getBoundingClientRect();
  const top = row.ownerDocument.elementFromPoint(box.left + INSET + SIZE / 2, box.top + box.height / 2);
  return top !== null && !row.contains(top) && !top.contains(row);
}
