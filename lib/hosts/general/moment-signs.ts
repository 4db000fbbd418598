import { QUOTES } from '../quotes.ts';
import { isShown } from '../shown.ts';
import { tellsMoment } from './moment-words.ts';

/** Looked at, at most: a page of ten thousand rows is not read whole to find out what it is. */
const MOST_TEXTS = 20_000;
const MOST_SIGNS = 600;
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
export function momentSigns(root: HTMLElement, language: string): readonly HTMLElement[] {
  const found = new Set<HTMLElement>(root.querySelectorAll<HTMLElement>(MARKED));
  for (const titled of [...root.querySelectorAll<HTMLElement>('[title], [data-original-title]')].slice(0, MOST_TEXTS)) {
    const words = titled.getAttribute('title') || titled.getAttribute('data-original-title') || '';
    if (tellsMoment(words.trim(), language)) found.add(titled);
  }
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let seen = 0; seen < MOST_TEXTS && walker.nextNode(); seen += 1) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.length > LONGEST || !parentElement || RUNNING.has(parentElement.tagName) || found.has(parentElement))
      continue;
    if (tellsMoment(data.trim(), language)) found.add(parentElement);
  }
  const signs = [...found].slice(0, MOST_SIGNS).filter((one) => one.closest(APART) === null && isShown(one));
  return signs.sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
}
