import type { SiteParts } from '../site-parts.ts';
import type { Steps } from './in-steps.ts';
import { itemsAround } from './likely-items.ts';
import { onlyName, partsAround } from './likely-parts.ts';
import { type Looked, lookAt } from './look-at.ts';

/** How far up from a text a place is looked for that also says who wrote it. */
const MOST_UP = 8;
/** A place to go to has so many characters of running text. */
const LEAST_PROSE = 30;
const MOST_PLACES = 200;

/** What stands where, where the agent says that a message is here; `undefined` where nothing by which to find it again. */
export function* pointedParts(page: Document, place: HTMLElement): Steps<SiteParts | undefined> {
  const looked = yield* lookAt(page);
  const around = yield* itemsAround(place, looked);
  return (around && (yield* partsAround(around, looked))) ?? (yield* aloneAt(place, looked));
}

/** A message with no other like it: around it the nearest place that also shows a time, else the nearest with a name. */
function* aloneAt(place: HTMLElement, looked: Looked): Steps<SiteParts | undefined> {
  const ups: HTMLElement[] = [];
  for (let up = place.parentElement; up && ups.length < MOST_UP; up = up.parentElement) ups.push(up);
  const timed = ups.find((up) => looked.signs.some((sign) => up.contains(sign) && !place.contains(sign)));
  for (const item of timed ? [timed, ...ups] : ups) {
    const selector = onlyName(item);
    const parts = selector === undefined ? undefined : yield* partsAround({ selector, items: [item] }, looked);
    if (parts && item.querySelector(parts.body)?.contains(place)) return parts;
  }
  return undefined;
}

/** Texts of a page that could be messages, in its order: to go through by keyboard. */
export function* likelyPlaces(page: Document): Steps<readonly HTMLElement[]> {
  const { root, prose } = yield* lookAt(page);
  const blocks = [...root.querySelectorAll<HTMLElement>('p, pre, article, section, div, td, li, iframe')];
  const good = blocks.filter((block) => {
    const own = prose(block);
    // Where its text stands in one child, that child is the place.
    return own >= LEAST_PROSE && ![...block.children].some((child) => prose(child) > own / 2);
  });
  return good.slice(0, MOST_PLACES);
}
