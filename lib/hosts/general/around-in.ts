import { shownMoment } from '../shown-moment.ts';
import type { Place } from '../site-parts.ts';
import type { Steps } from './in-steps.ts';
import { wordsOf } from './names.ts';
import { findIn, type Items, speaksOfPerson, waysTo } from './ways-to.ts';

const LONGEST_NAME = 80;
/** Whom it goes to. */
const RECIPIENT_WORDS = new Set(['to', 'cc', 'bcc', 'recipient', 'recipients', 'receiver']);
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

/** What is said of each message: around its words, not in them. */
export interface AroundFound {
  readonly author?: Place;
  readonly address?: Place;
  readonly at?: Place;
}

/** Finds who wrote, from where and when. */
export function* aroundIn(
  items: Items,
  bodies: readonly (HTMLElement | undefined)[],
  signsIn: readonly Items[],
  language: string,
): Steps<AroundFound> {
  const heads = items.map((item, index) => headOf(item, bodies[index]));
  const isHead = (element: HTMLElement | undefined, index: number): boolean =>
    element !== undefined && !bodies[index]?.contains(element);
  const first = signsIn.map((signs, index) => signs.find((sign) => isHead(sign, index)));
  yield;
  const moment = yield* bestPlace(
    items,
    first,
    MOMENT_PLACES,
    (words) => shownMoment(words, language) !== undefined,
    isHead,
  );
  const names: HTMLElement[][] = [];
  for (const [index, head] of heads.entries()) {
    yield;
    names.push(head.filter((element) => isName(element, signsIn[index] ?? [])));
  }
  const author = yield* bestName(items, names, isHead);
  const mailed = heads.map((head) => head.find(holdsMail));
  yield;
  const address = yield* bestPlace(items, mailed, MAIL_PLACES, (words) => MAIL.test(words), isHead);
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
  if (wordsOf(element).some((word) => RECIPIENT_WORDS.has(word))) return false;
  if (element.hasAttribute('email') || element.hasAttribute('data-email')) return true;
  if (
    element.localName === 'a' &&
    /\/(?:people|users?|profile|contacts?|customers?|members?)\//i.test(element.getAttribute('href') ?? '')
  )
    return true;
  return /^(?:strong|b|h[1-6]|address)$/.test(element.localName) || speaksOfPerson(element);
}

function holdsMail(element: Element): boolean {
  if (MAIL_PLACES.some((attribute) => MAIL.test(element.getAttribute(attribute) ?? ''))) return true;
  return element.children.length === 0 && MAIL.test(element.textContent ?? '');
}

/** The place of the writers' names: in the most items; one that differs between them, rather than a label. */
function* bestName(
  items: Items,
  names: readonly (readonly HTMLElement[])[],
  isHead: (element: HTMLElement | undefined, index: number) => boolean,
): Steps<string | undefined> {
  const pairs = items.flatMap((item, index) => (names[index] ?? []).map((element) => [item, element] as const));
  let best: { readonly selector: string; readonly score: number } | undefined;
  for (const selector of waysTo(pairs.slice(0, 60))) {
    yield;
    const { at } = findIn(items, selector);
    const values = at.map((one, index) => {
      const text = one && isHead(one, index) ? textOfName(one) : '';
      return text.length < 2 || text.length > LONGEST_NAME ? undefined : text;
    });
    const known = values.filter((one) => one !== undefined);
    const kinds = new Set(known).size;
    const isSpoken = at.some((one) => one && speaksOfPerson(one));
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
function* bestPlace(
  items: Items,
  examples: readonly (HTMLElement | undefined)[],
  attributes: readonly string[],
  isGood: (words: string) => boolean,
  isHead: (element: HTMLElement | undefined, index: number) => boolean,
): Steps<Place | undefined> {
  const pairs = items.flatMap((item, index) => {
    const example = examples[index];
    return example ? [[item, example] as const] : [];
  });
  let best: { readonly place: Place; readonly score: number } | undefined;
  for (const selector of waysTo(pairs.slice(0, 12))) {
    yield;
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
