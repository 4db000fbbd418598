import { isShown } from '../shown.ts';
import type { Steps } from './in-steps.ts';
import { momentSigns } from './moment-signs.ts';
import { proseCounter } from './prose.ts';

/** Elements whose text is counted between two pauses. */
const AT_A_TIME = 500;

/** What is asked of a page again and again while it is looked through. */
export interface Looked {
  readonly root: HTMLElement;
  /** BCP 47, empty where the page tells none. */
  readonly language: string;
  readonly signs: readonly HTMLElement[];
  readonly prose: (element: Element) => number;
}

/** Looks at a page for the first time. */
export function* lookAt(page: Document): Steps<Looked> {
  const root = mainOf(page);
  yield;
  const language = page.documentElement.lang;
  const signs = yield* momentSigns(root, language);
  const prose = proseCounter();
  // From the innermost up, so that nothing is left to be counted at once.
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (walker.lastChild());
  for (let seen = 0; walker.currentNode !== root; seen += 1, walker.previousNode()) {
    if (seen % AT_A_TIME === 0) yield;
    prose(walker.currentNode as Element);
  }
  return { root, language, signs, prose };
}

/** Where a page has its matter: its main part, of several on show that with the most in it. */
function mainOf(page: Document): HTMLElement {
  const mains = [...page.querySelectorAll<HTMLElement>('main, [role="main"]')].filter(isShown);
  const [largest] = mains.toSorted((one, other) => (other.textContent?.length ?? 0) - (one.textContent?.length ?? 0));
  return largest ?? page.body;
}
