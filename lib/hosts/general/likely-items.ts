import { outermost } from '../outermost.ts';
import { MOST_MESSAGES } from '../read-page.ts';
import { shownOnly } from '../shown.ts';
import type { Steps } from './in-steps.ts';
import type { Looked } from './look-at.ts';
import { namesOf } from './names.ts';

/** How far up from where a time stands a message is looked for. */
const MOST_UP = 10;
const MOST_CANDIDATES = 120;
/** What stands more often than this, one in another or hidden included, is no conversation that anybody reads. */
const MOST_OF_A_NAME = 4 * MOST_MESSAGES;
const MOST_PARENT_NAMES = 3;
/** Of some items so many must show a time. */
const LEAST_TIMED = 0.6;
/** More of one message's text makes it no likelier to be one. */
const ENOUGH_PROSE = 400;
/** Rows of lists say so little on average. */
const ROW_PROSE = 250;
const ROWS = 'tr, a, [role="row"], [role="option"], [role="gridcell"], [role="treeitem"], [role="tab"]';
const ROW_PLACES = '[role="grid"], [role="listbox"], [role="tree"], [role="tablist"], [role="menu"]';
const CHOOSERS = 'input[type="checkbox"], [role="checkbox"]';

/** What is likely each message of a conversation. */
export interface LikelyItems {
  readonly selector: string;
  readonly items: readonly HTMLElement[];
}

/**
 * Of all that is repeated around the times of a page, what is likely its messages: each has a time and running text, and
 * none is a row of a list. `undefined` where nothing is.
 */
export function likelyItems({ root, signs, prose }: Looked): Steps<LikelyItems | undefined> {
  return bestOf(root, signs, signs, prose);
}

/** The same, of what is repeated around one place. */
export function* itemsAround(place: HTMLElement, { root, signs, prose }: Looked): Steps<LikelyItems | undefined> {
  const found = yield* bestOf(root, [place], signs, prose);
  return found?.items.some((item) => item.contains(place)) ? found : undefined;
}

function* bestOf(
  root: HTMLElement,
  places: readonly HTMLElement[],
  signs: readonly HTMLElement[],
  prose: (element: Element) => number,
): Steps<LikelyItems | undefined> {
  const known = new Map<Element, readonly string[]>();
  const around = new Map<string, Set<Element>>();
  for (const place of places) {
    yield;
    let up: HTMLElement | null = place.parentElement;
    for (let level = 0; up && up !== root && level < MOST_UP; level += 1, up = up.parentElement)
      for (const name of bothNamesOf(up, known)) around.set(name, (around.get(name) ?? new Set()).add(up));
  }
  const timedPlaces = allAround(signs);
  // Around one place each name stands once.
  const least = Math.min(2, places.length);
  const candidates = [...around].filter(([, at]) => at.size >= least).slice(0, MOST_CANDIDATES);
  let best: (LikelyItems & { readonly score: number }) | undefined;
  for (const [selector] of candidates) {
    yield;
    const all = root.querySelectorAll<HTMLElement>(selector);
    if (all.length > MOST_OF_A_NAME) continue;
    const items = outermost(shownOnly([...all]));
    const score = scoreOf(items, timedPlaces, prose);
    const isBetter = score > (best?.score ?? 0) || (score === best?.score && holds(items, best.items));
    if (isBetter) best = { selector, items, score };
  }
  return best;
}

/** What it is called, and of what it is a child; asked once of each. */
function bothNamesOf(element: Element, known: Map<Element, readonly string[]>): readonly string[] {
  const before = known.get(element);
  if (before) return before;
  const names = [...namesOf(element), ...childOf(element)];
  known.set(element, names);
  return names;
}

/** Many pages name the list and not what is in it, or all by how they look. */
function childOf(element: Element): readonly string[] {
  const parent = element.parentElement;
  return parent
    ? namesOf(parent)
        .slice(0, MOST_PARENT_NAMES)
        .map((name) => `${name} > ${element.localName}`)
    : [];
}

function holds(items: readonly Element[], others: readonly Element[]): boolean {
  const [first, other] = [items[0], others[0]];
  return first !== undefined && other !== undefined && first !== other && first.contains(other);
}

function scoreOf(
  items: readonly HTMLElement[],
  timedPlaces: ReadonlySet<Element>,
  prose: (element: Element) => number,
): number {
  if (items.length < 2 || items.length > MOST_MESSAGES) return 0;
  const timed = items.filter((item) => timedPlaces.has(item));
  if (timed.length < LEAST_TIMED * items.length) return 0;
  const all = items.map(prose);
  const mean = all.reduce((sum, one) => sum + one, 0) / items.length;
  if (mean < ROW_PROSE && items.filter(isRow).length > items.length / 2) return 0;
  return timed.reduce((sum, item) => sum + Math.sqrt(Math.min(prose(item), ENOUGH_PROSE)), 0);
}

/** The elements that hold any of these. */
function allAround(elements: readonly Element[]): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (const element of elements)
    for (let up = element.parentElement; up && !around.has(up); up = up.parentElement) around.add(up);
  return around;
}

/** By what lists do with their rows: they can be chosen, or are one link as a whole. */
function isRow(item: Element): boolean {
  if (item.matches(ROWS) || item.closest(ROW_PLACES) !== null || item.querySelector(CHOOSERS) !== null) return true;
  const length = item.textContent?.trim().length ?? 0;
  return [...item.querySelectorAll('a')].some((link) => (link.textContent?.trim().length ?? 0) > 0.6 * length);
}
