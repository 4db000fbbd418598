import { fits } from '../fits.ts';

const ADDRESS = /[^\s<>,;:"'()|]+@[^\s<>,;"'()|]+\.[a-z]{2,}/i;
const AROUND = ['header', 'nav', '[role="banner"]'];
const ACCOUNT = AROUND.flatMap((around) => [`${around} [title*="@"]`, `${around} [aria-label*="@"]`]).join();

/**
 * The signed-in person's address, where the page tells of the account; only if it is one. The page's name may hold the
 * customer's, and so may any message (`item`).
 */
export function ownAddress(page: Document, item: string): string | undefined {
  const told = [...page.querySelectorAll<HTMLElement>(ACCOUNT)]
    .filter((one) => !fits(one, `${item} *`))
    .map((one) => one.getAttribute('title') ?? one.getAttribute('aria-label') ?? '');
  const found = new Set(told.flatMap((words) => ADDRESS.exec(words)?.[0].toLowerCase() ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}
