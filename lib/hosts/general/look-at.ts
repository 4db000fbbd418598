import { isShown } from '../shown.ts';
import { momentSigns } from './moment-signs.ts';
import { proseCounter } from './prose.ts';

/** What is asked of a page again and again while it is looked through. */
export interface Looked {
  readonly root: HTMLElement;
  /** BCP 47, empty where the page tells none. */
  readonly language: string;
  readonly signs: readonly HTMLElement[];
  readonly prose: (element: Element) => number;
}

/** Looks at a page for the first time. */
export function lookAt(page: Document): Looked {
  const root = mainOf(page);
  const language = page.documentElement.lang;
  return { root, language, signs: momentSigns(root, language), prose: proseCounter() };
}

/** Where a page has its matter: its main part, of several on show that with the most in it. */
function mainOf(page: Document): HTMLElement {
  const mains = [...page.querySelectorAll<HTMLElement>('main, [role="main"]')].filter(isShown);
  const [largest] = mains.toSorted((one, other) => (other.textContent?.length ?? 0) - (one.textContent?.length ?? 0));
  return largest ?? page.body;
}
