import { shownMoment } from '../shown-moment.ts';
import type { Place } from '../site-parts.ts';
import { namesOf, pathTo, wordsOf } from './names.ts';
import { wayToProse } from './prose.ts';

/** Of so many messages, the longest, the parts are worked out. */
const MOST_LOOKED_AT = 12;
const LONGEST_NAME = 80;
/** Whom it goes to. */
const RECIPIENT_WORDS = new Set(['to', 'cc', 'bcc', 'recipient', 'recipients', 'receiver']);
const NAME_WORDS = new Set([
  'author',
  'sender',
  'from',
  'name',
  'username',
  'fullname',
  'person',
  'contact',
  'who',
  'poster',
  'creator',
]);
/** These hold a part of a text rather than the whole. */
const PARTS_OF_TEXT = new Set(['p', 'span', 'li', 'blockquote', 'b', 'strong', 'em', 'i', 'font', 'br']);
/** Where pages keep what they show shortened. */
const MOMENT_PLACES = [
  'datetime',
  'data-timestamp',
  'data-datetime',
  'data-time',
  'title',
  'data-original-title',
  'aria-label',
];
const MAIL_PLACES = ['email', 'data-email', 'data-address', 'data-hovercard-id', 'title', 'href', 'aria-label'];
const MAIL = /[^\s<>,;:"'()]+@[^\s<>,;"'()]+\.[a-z]{2,}/i;

type Items = readonly HTMLElement[];

/** A selector, and what it finds first in each item. */
interface Found {
  readonly selector: string;
  readonly at: readonly (HTMLElement | undefined)[];
}

function findIn(items: Items, selector: string): Found {
  return { selector, at: items.map((item) => item.querySelector<HTMLElement>(selector) ?? undefined) };
}

/** All names, and as the last way the place, of elements in items. */
function waysTo(pairs: readonly (readonly [HTMLElement, Element])[]): readonly string[] {
  const named = pairs.flatMap(([, element]) => namesOf(element));
  const placed = pairs.flatMap(([item, element]) => pathTo(item, element) ?? []);
  return [...new Set([...named, ...placed])];
}

/** Where the writer's words stand. */
export interface BodyFound {
  readonly selector: string;
  /** They stand in the document of this frame. */
  readonly isFrame: boolean;
  readonly at: readonly (HTMLElement | undefined)[];
}

/** The element of each item with its running text, and without its times. */
export function bodyIn(
  items: Items,
  signs: readonly HTMLElement[],
  prose: (element: Element) => number,
): BodyFound | undefined {
  const longest = items.toSorted((one, other) => prose(other) - prose(one)).slice(0, MOST_LOOKED_AT);
  const pairs = longest.flatMap((item) => wayToProse(item, prose).map((element) => [item, element] as const));
  const ways = waysTo(pairs).map((selector) => findIn(items, selector));
  // What stands later may be in the words themselves.
  const first = items.map((item) => signs.find((sign) => item.contains(sign)));
  let best: { readonly found: Found; readonly score: number } | undefined;
  for (const found of ways) {
    const good = found.at.filter((one, index) => one !== undefined && prose(one) > 0 && !holds(one, first[index]));
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
  return [...element.querySelectorAll('[class], [title], [href^="mailto:"]')]
    .slice(0, 60)
    .some((one) => wordsOf(one).some((word) => NAME_WORDS.has(word)));
}

/** What is said of each message: around its words, not in them. */
export interface AroundFound {
  readonly author?: Place;
  readonly address?: Place;
  readonly at?: Place;
}

/** Finds who wrote, from where and when. */
export function aroundIn(
  items: Items,
  bodies: readonly (HTMLElement | undefined)[],
  signs: readonly HTMLElement[],
  language: string,
): AroundFound {
  const heads = items.map((item, index) => headOf(item, bodies[index]));
  const isHead = (element: HTMLElement | undefined, index: number): boolean =>
    element !== undefined && !bodies[index]?.contains(element);
  const first = items.map((item, index) => signs.find((sign) => item.contains(sign) && isHead(sign, index)));
  const moment = bestPlace(items, first, MOMENT_PLACES, (words) => shownMoment(words, language) !== undefined, isHead);
  const names = heads.map((head) => head.filter((element) => isName(element, signs)));
  const author = bestName(items, names, isHead);
  const mailed = heads.map((head) => head.find((element) => mailOf(element) !== undefined));
  const address = bestPlace(items, mailed, MAIL_PLACES, (words) => MAIL.test(words), isHead);
  return {
    ...(author && { author: { at: author } }),
    ...(address && { address }),
    ...(moment && { at: moment }),
  };
}

function headOf(item: HTMLElement, body: HTMLElement | undefined): readonly HTMLElement[] {
  return [...item.querySelectorAll<HTMLElement>('*')].filter((element) => !body?.contains(element)).slice(0, 150);
}

function textOfName(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function isName(element: HTMLElement, signs: readonly HTMLElement[]): boolean {
  const text = textOfName(element);
  if (text.length < 2 || text.length > LONGEST_NAME || !/\p{L}{2}/u.test(text)) return false;
  if (signs.some((sign) => element.contains(sign) || sign.contains(element))) return false;
  if (element.closest('button, [role="button"]') !== null) return false;
  const spoken = wordsOf(element);
  if (spoken.some((word) => RECIPIENT_WORDS.has(word))) return false;
  if (element.hasAttribute('email') || element.hasAttribute('data-email')) return true;
  if (
    element.localName === 'a' &&
    /\/(?:people|users?|profile|contacts?|customers?|members?)\//i.test(element.getAttribute('href') ?? '')
  )
    return true;
  return /^(?:strong|b|h[1-6]|address)$/.test(element.localName) || spoken.some((word) => NAME_WORDS.has(word));
}

function mailOf(element: Element): string | undefined {
  for (const attribute of MAIL_PLACES) {
    const value = element.getAttribute(attribute);
    if (value && MAIL.test(value)) return attribute;
  }
  return element.children.length === 0 && MAIL.test(element.textContent ?? '') ? '' : undefined;
}

/** The place of the writers' names: in the most items; one that differs between them, rather than a label. */
function bestName(
  items: Items,
  names: readonly (readonly HTMLElement[])[],
  isHead: (element: HTMLElement | undefined, index: number) => boolean,
): string | undefined {
  const pairs = items.flatMap((item, index) => (names[index] ?? []).map((element) => [item, element] as const));
  let best: { readonly selector: string; readonly score: number } | undefined;
  for (const selector of waysTo(pairs.slice(0, 60))) {
    const { at } = findIn(items, selector);
    const values = at.map((one, index) => {
      const text = one && isHead(one, index) ? textOfName(one) : '';
      return text.length < 2 || text.length > LONGEST_NAME ? undefined : text;
    });
    const known = values.filter((one) => one !== undefined);
    const kinds = new Set(known).size;
    const isSpoken = at.some((one) => one && wordsOf(one).some((word) => NAME_WORDS.has(word)));
    // Each message with a text of its own is a subject rather than a name; all with the same is a label.
    const length = known.reduce((sum, name) => sum + name.length, 0) / Math.max(1, known.length);
    const isAddress = known.some((name) => MAIL.test(name));
    const score =
      known.length * (1 + (kinds > 1 ? 0.5 : 0) + (isSpoken ? 0.5 : 0) - (isAddress ? 0.3 : 0) - length / 200);
    if (known.length > 0 && score > (best?.score ?? 0)) best = { selector, score };
  }
  return best?.selector;
}

/** The place, and of it the attribute or the text, that gives what is looked for in the most items. */
function bestPlace(
  items: Items,
  examples: readonly (HTMLElement | undefined)[],
  attributes: readonly string[],
  isGood: (words: string) => boolean,
  isHead: (element: HTMLElement | undefined, index: number) => boolean,
): Place | undefined {
  const pairs = items.flatMap((item, index) => {
    const example = examples[index];
    return example ? [[item, example] as const] : [];
  });
  let best: { readonly place: Place; readonly score: number } | undefined;
  for (const selector of waysTo(pairs.slice(0, 12))) {
    const { at } = findIn(items, selector);
    for (const attribute of [...attributes, undefined]) {
      const score = at.filter((one, index) => {
        if (!one || !isHead(one, index)) return false;
        const words = attribute === undefined ? textOfName(one) : one.getAttribute(attribute);
        return words !== null && isGood(words);
      }).length;
      const place: Place = attribute === undefined ? { at: selector } : { at: selector, attribute };
      if (score > (best?.score ?? 0)) best = { place, score };
    }
  }
  return best?.place;
}
