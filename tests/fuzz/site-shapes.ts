import fc from 'fast-check';
import { flag, list, object, type Shape, textLike } from './shape.ts';

const selector = textLike(
  fc.constantFrom(
    'div.entry',
    'article',
    ':scope > div:nth-child(2) > p:nth-child(1)',
    'li[id^="msg-"]',
    '#thread > li',
  ),
  ['div, p', 'a{b}', '*', 'x'.repeat(301), 'p:has(>\u00e9)', '<b>', '`x`', 'a;b'],
);
const attribute = textLike(fc.constantFrom('datetime', 'data-time', 'title'), [
  'Title',
  'on click',
  'x'.repeat(42),
  '9a',
]);
const place = object({ at: selector }, { attribute }, 'dropped');
const marks: Shape = list(selector, 20);

/** What was found, or shown, of a site that is not known. */
export const siteParts: Shape = object(
  { item: selector, body: selector },
  { framed: flag, author: place, address: place, at: place, customer: marks, agent: marks, internal: marks },
  'dropped',
);

/** Where such a site is. */
export const origin = textLike(fc.constantFrom('https://desk.example', 'http://127.0.0.1:8080', 'file://'), [
  'desk.example',
  'https://desk.example/t/1',
  'ftp://desk.example',
  'https://desk example',
]);
