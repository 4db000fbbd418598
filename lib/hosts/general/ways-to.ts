import { namesOf, pathTo, wordsOf } from './names.ts';

/** What speaks of a person. */
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

/** What is likely each message. */
export type Items = readonly HTMLElement[];

/** A selector, and what it finds first in each item. */
export interface Found {
  readonly selector: string;
  readonly at: readonly (HTMLElement | undefined)[];
}

/** What a selector finds first in each item. */
export function findIn(items: Items, selector: string): Found {
  return { selector, at: items.map((item) => item.querySelector<HTMLElement>(selector) ?? undefined) };
}

/** All names, and as the last way the place, of elements in items. */
export function waysTo(pairs: readonly (readonly [HTMLElement, Element])[]): readonly string[] {
  const named = pairs.flatMap(([, element]) => namesOf(element));
  const placed = pairs.flatMap(([item, element]) => pathTo(item, element) ?? []);
  return [...new Set([...named, ...placed])];
}

/** Whether it is named as what tells a person. */
export function speaksOfPerson(element: Element): boolean {
  return wordsOf(element).some((word) => NAME_WORDS.has(word));
}
