import { documentOf } from '../shown.ts';

/** What a page says about a text rather than in it. */
const APART = new Set([
  'A',
  'BUTTON',
  'SELECT',
  'OPTION',
  'SCRIPT',
  'STYLE',
  'LABEL',
  'TIME',
  'NAV',
  'SVG',
  'TEXTAREA',
  'INPUT',
]);

/** A part that holds so much of the running text around it is where that text stands. */
const MOST_OF_IT = 0.5;

/** How much running text an element holds, in characters; what was counted once is remembered. */
export function proseCounter(): (element: Element) => number {
  const known = new Map<Element, number>();
  const count = (element: Element): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const sum = counted(element, count);
    known.set(element, sum);
    return sum;
  };
  return count;
}

function counted(element: Element, count: (element: Element) => number): number {
  const tag = String(element.tagName).toUpperCase();
  if (APART.has(tag) || element.getAttribute?.('contenteditable') === 'true') return 0;
  if (tag === 'IFRAME') {
    const inner = documentOf(element as HTMLIFrameElement)?.body;
    return inner ? count(inner) : 0;
  }
  let sum = 0;
  // Not `childNodes` of a form: one of its fields may be called so.
  for (let child = firstChildOf(element); child; child = child.nextSibling) {
    if (child.nodeType === 3) sum += (child as Text).data.trim().length;
    else if (child.nodeType === 1) sum += count(child as Element);
  }
  return sum;
}

function firstChildOf(element: Element): Node | null {
  return element.tagName === undefined || typeof element.tagName !== 'string'
    ? element.ownerDocument.createTreeWalker(element).firstChild()
    : element.firstChild;
}

/** From an element down, ever to where most of its running text stands. */
export function wayToProse(element: HTMLElement, prose: (element: Element) => number): readonly HTMLElement[] {
  const way: HTMLElement[] = [];
  for (let at = element; ; ) {
    const all = prose(at);
    const next = ([...at.children] as HTMLElement[]).find((child) => prose(child) > MOST_OF_IT * all);
    if (!next) return way;
    way.push(next);
    at = next;
  }
}
