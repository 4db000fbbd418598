import { fits } from './fits.ts';
import type { Shown, Where, Words } from './parts.ts';
import { isShown } from './shown.ts';
import { textOf } from './text-of.ts';

/**
 * Looks for parts of the host's own. What stands in a mail or a draft is foreign: a mail may carry the host's ids and
 * marks, and a draft what somebody pasted into it, and neither is ever taken for a part.
 */
export interface OwnElements {
  all(root: ParentNode, where: Where): readonly HTMLElement[];
  first(root: ParentNode, where: Where): HTMLElement | undefined;
  /** Whether the element is, or has in it, one of these. */
  has(element: Element, where: Where): boolean;
  /** Trimmed and with single spaces; `undefined` where nothing is shown. */
  words(root: Element, words: Words): string | undefined;
  /** The same, for parts of this element alone: where it holds no mail and no draft, nothing in it need be doubted. */
  within(root: Element): OwnElements;
}

/** Whatever can be written in holds the agent's words. */
const WRITTEN = '[contenteditable="true"]';

/** What finders do alike. */
interface Manner {
  /** Puts what is known into selectors. */
  readonly fill?: (selector: string) => string;
  /** What was open before may still be mounted, hidden: what is on show is found first. */
  readonly shownFirst?: boolean;
}

/** `foreign`: what holds mails and drafts, one selector each. */
export function ownElements(
  foreign: readonly string[],
  { fill = (same) => same, shownFirst = false }: Manner = {},
): OwnElements {
  const holders = [...foreign, WRITTEN];
  const inside = holders.map((holder) => `${holder} *`).join();
  const isFirst = shownFirst ? isShown : () => true;
  const trusted = (): OwnElements => finder(() => true, isFirst, fill, trusted);
  const doubting = finder(
    (element) => !fits(element, inside),
    isFirst,
    fill,
    (root) => (root.querySelector(holders.join()) === null ? trusted() : doubting),
  );
  return doubting;
}

function finder(
  isOwn: (element: Element) => boolean,
  isFirst: (element: HTMLElement) => boolean,
  fill: (selector: string) => string,
  within: OwnElements['within'],
): OwnElements {
  const columns = new Map<Element | null, Map<RegExp, number>>();
  const selectorsOf = (where: Where): readonly string[] => (typeof where === 'string' ? [where] : where);

  const all = (root: ParentNode, where: Where): readonly HTMLElement[] => {
    for (const selector of selectorsOf(where)) {
      const found = [...root.querySelectorAll<HTMLElement>(fill(selector))].filter(isOwn);
      if (found.length > 0) return found;
    }
    return [];
  };
  const first = (root: ParentNode, where: Where): HTMLElement | undefined => {
    for (const selector of selectorsOf(where)) {
      const filled = fill(selector);
      // Nearly always the first is the host's own; to look for all of them takes many times as long.
      const one = root.querySelector<HTMLElement>(filled);
      if (one === null) continue;
      if (isOwn(one) && isFirst(one)) return one;
      const own = [...root.querySelectorAll<HTMLElement>(filled)].filter(isOwn);
      const best = own.find(isFirst) ?? own[0];
      if (best) return best;
    }
    return undefined;
  };
  const has = (element: Element, where: Where): boolean =>
    selectorsOf(where).some((selector) => fits(element, fill(selector))) || first(element, where) !== undefined;
  const lastOf = (found: readonly HTMLElement[]): HTMLElement | undefined => found.findLast(isFirst) ?? found.at(-1);
  const shown = (around: Element, { at, last, next, column, attribute, without, find }: Shown): string | undefined => {
    const root = column ? cellUnder(around, column, columns) : next ? around.nextElementSibling : around;
    const element = root && (at === undefined ? root : last ? lastOf(all(root, at)) : first(root, at));
    const plain = element ? rawOf(element, attribute, without).replace(/\s+/g, ' ').trim() : undefined;
    const found = find === undefined ? plain : find.exec(plain ?? '')?.[1]?.trim();
    return found === '' ? undefined : found;
  };
  const words = (root: Element, places: Words): string | undefined => {
    for (const place of 'length' in places ? places : [places]) {
      const found = shown(root, place);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return { all, first, has, words, within };
}

/** The cell of a row that stands under a heading; which column that is, is found once for each table. */
function cellUnder(row: Element, heading: RegExp, columns: Map<Element | null, Map<RegExp, number>>): Element | null {
  const table = row.parentElement;
  const known = columns.get(table) ?? new Map<RegExp, number>();
  columns.set(table, known);
  let at = known.get(heading);
  if (at === undefined) {
    const headings = [...(row.closest('table')?.querySelectorAll('thead th') ?? [])];
    at = headings.findIndex((cell) => heading.test(cell.textContent?.trim() ?? ''));
    known.set(heading, at);
  }
  return at < 0 ? null : (row.children[at] ?? null);
}

/** An attribute, else what is written in a field, else the text. */
function rawOf(element: Element, attribute: string | undefined, without: string | undefined): string {
  if (attribute !== undefined) return Element.prototype.getAttribute.call(element, attribute) ?? '';
  if (element.tagName === 'INPUT') return (element as HTMLInputElement).value;
  return without === undefined ? (element.textContent ?? '') : textOf(element, { drop: [without] });
}
