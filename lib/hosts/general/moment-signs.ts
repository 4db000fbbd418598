import { QUOTES } from '../quotes.ts';
import { isShown } from '../shown.ts';
import type { Steps } from './in-steps.ts';
import { tellsMoment } from './moment-words.ts';

/** Looked at, at most: a page of ten thousand rows is not read whole to find out what it is. */
const MOST_TEXTS = 20_000;
const MOST_SIGNS = 600;
/** Between two pauses. */
const AT_A_TIME = 50;
/** The same, where each takes next to nothing. */
const ELEMENTS_AT_A_TIME = 1_000;
/** Running text may name a time, too. */
const RUNNING = new Set(['P', 'LI', 'PRE', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
/** Longer texts than this are not even looked at. */
const LONGEST = 200;
const MARKED = 'time, [datetime], [data-timestamp], [data-datetime]';
/** What belongs to the page rather than to its matter, and what is being written. */
const BESIDE =
  'nav, aside, [role="navigation"], [role="complementary"], [role="search"], [role="toolbar"], [contenteditable="true"], textarea, script, style, template';
const APART = [BESIDE, ...QUOTES].join();

/** Elements of a page that show when something was, in its order. */
export function* momentSigns(root: HTMLElement, language: string): Steps<readonly HTMLElement[]> {
  const found = new Set<HTMLElement>(root.querySelectorAll<HTMLElement>(MARKED));
  yield;
  const titles = [...root.querySelectorAll<HTMLElement>('[title], [data-original-title]')].slice(0, MOST_TEXTS);
  yield;
  for (const [at, titled] of titles.entries()) {
    if (at % AT_A_TIME === 0) yield;
    const words = titled.getAttribute('title') || titled.getAttribute('data-original-title') || '';
    if (tellsMoment(words.trim(), language)) found.add(titled);
  }
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < MOST_TEXTS && walker.nextNode(); seen += 1) {
    if (seen % AT_A_TIME === 0) yield;
    const { data, parentElement } = walker.currentNode as Text;
    if (data.length > LONGEST || !parentElement || RUNNING.has(parentElement.tagName) || found.has(parentElement))
      continue;
    if (tellsMoment(data.trim(), language)) found.add(parentElement);
  }
  const signs = new Set<Element>();
  for (const [at, one] of [...found].slice(0, MOST_SIGNS).entries()) {
    if (at % AT_A_TIME === 0) yield;
    if (one.closest(APART) === null && isShown(one)) signs.add(one);
  }
  // In the page's order: to ask of two which comes first takes long in a long page.
  const inOrder: HTMLElement[] = [];
  const elements = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let seen = 0; inOrder.length < signs.size && elements.nextNode(); seen += 1) {
    if (seen % ELEMENTS_AT_A_TIME === 0) yield;
    if (signs.has(elements.currentNode as HTMLElement)) inOrder.push(elements.currentNode as HTMLElement);
  }
  return inOrder;
}
