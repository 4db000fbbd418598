// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/hosts/read-page.ts';
import { hosts } from '../../lib/hosts/registry.ts';
import { isTrouble } from '../../lib/hosts/trouble.ts';
import { openPage, savedPages } from './saved-page.ts';
import { lookAfresh } from './used-selectors.ts';

/**
 * Pages that never load anew keep what was open before in their document, hidden, at times before and at times after
 * what is open now. Whatever stands there is not read: neither its messages, nor its draft, nor its rows. Of the hosts left
 * out each page is loaded anew.
 */
const LOADED_ANEW = ['demo', 'roundcube', 'request-tracker'];
const lasting = hosts.filter(({ id }) => id !== 'anywhere' && !LOADED_ANEW.includes(id));

describe.each(lasting.map((host) => [host.id, host] as const))('%s', (id, host) => {
  const pages = savedPages(id).map((page) => [page.name, page] as const);

  test.each(pages)('given %s with what was open before still mounted, it reads what is open', (_name, saved) => {
    for (const place of ['afterbegin', 'beforeend'] as const) {
      const page = openPage(id, saved);
      page.body.insertAdjacentElement(place, before(page));
      const reading = lookAfresh(page, () => readPage(host, page, saved.now, {}));
      expect(reading && !isTrouble(reading) ? reading.snapshot : reading, place).toEqual(saved.expected);
    }
  });
});

/** All the page shows once more, with other words and numbers, hidden. */
function before(page: Document): HTMLElement {
  const hidden = page.createElement('div');
  hidden.style.display = 'none';
  for (const child of page.body.childNodes) hidden.append(child.cloneNode(true));
  for (const element of hidden.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/\d{3}/.test(value) && name !== 'class') element.setAttribute(name, value.replace(/\d(?=\d{2})/g, '7'));
    }
  }
  reword(hidden);
  return hidden;
}

function reword(node: Node): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim()) child.textContent = `Old ${child.textContent}`;
    else reword(child);
  }
}
