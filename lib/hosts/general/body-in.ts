import type { Steps } from './in-steps.ts';
import { wayToProse } from './prose.ts';
import { type Found, findIn, type Items, speaksOfPerson, waysTo } from './ways-to.ts';

/** Of so many messages, the longest, the parts are worked out. */
const MOST_LOOKED_AT = 12;
/** These hold a part of a text rather than the whole. */
const PARTS_OF_TEXT = new Set(['p', 'span', 'li', 'blockquote', 'b', 'strong', 'em', 'i', 'font', 'br']);

/** Where the writer's words stand. */
export interface BodyFound {
  readonly selector: string;
  /** They stand in the document of this frame. */
  readonly isFrame: boolean;
  readonly at: readonly (HTMLElement | undefined)[];
}

/** The element of each item with its running text, and without its times. */
export function* bodyIn(
  items: Items,
  signsIn: readonly Items[],
  prose: (element: Element) => number,
): Steps<BodyFound | undefined> {
  const longest = items.toSorted((one, other) => prose(other) - prose(one)).slice(0, MOST_LOOKED_AT);
  const pairs = longest.flatMap((item) => wayToProse(item, prose).map((element) => [item, element] as const));
  let best: { readonly found: Found; readonly score: number } | undefined;
  for (const selector of waysTo(pairs)) {
    yield;
    const found = findIn(items, selector);
    // The first: what stands later may be in the words themselves.
    const good = found.at.filter(
      (one, index) => one !== undefined && prose(one) > 0 && !holds(one, signsIn[index]?.[0]),
    );
    if (good.length < items.length * 0.6) continue;
    const text = good.reduce((sum, one) => sum + (one ? prose(one) : 0), 0);
    const whole = good.filter((one) => one && !PARTS_OF_TEXT.has(one.localName)).length / good.length;
    // Nearly as much in a smaller place is better: around it stand names and buttons' words.
    const size = good.reduce((sum, one) => sum + (one?.getElementsByTagName('*').length ?? 0), 0);
    const apart = good.filter((one) => one && !holdsName(one)).length / good.length;
    const score = text * (0.4 + 0.6 * whole) * (0.5 + 0.5 * apart) * (good.length / items.length) ** 2 - size * 0.01;
    if (score > (best?.score ?? 0)) best = { found, score };
  }
  if (!best) return undefined;
  const { selector, at } = best.found;
  return { selector, at, isFrame: at.some((one) => one?.localName === 'iframe') };
}

function holds(element: Element, sign: Element | undefined): boolean {
  return sign !== undefined && element.contains(sign);
}

/** Around its own words a message says whose it is. */
function holdsName(element: HTMLElement): boolean {
  return [...element.querySelectorAll('[class], [title], [href^="mailto:"]')].slice(0, 60).some(speaksOfPerson);
}
