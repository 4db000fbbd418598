import { ownElements } from './own-elements.ts';
import { readFullDate, readRowDate } from './roundcube-dates.ts';

/** Somebody a mail is from, or went to. */
interface Person {
  readonly address: string;
  readonly name: string | undefined;
}

/** What stands above a mail; `undefined` what was not found. */
export interface Headers {
  readonly from: Person | undefined;
  /** With those who got a copy. */
  readonly to: readonly Person[];
  /** As it is written, with "Re:". */
  readonly subject: string | undefined;
  readonly at: number | undefined;
}

/** Looks for parts of Roundcube's own: a mail may carry the same ids and classes. */
export const own = ownElements(['#messagebody']);

/**
 * Reads what stands above the mail of a message page. Elastic has one block for it, the older skins a table; what else
 * larry shows in its preview calls the receiver "from" in the folder Sent.
 */
export function readHeaders(page: Document, now: number): Headers {
  const block = own.first(page, '#message-header');
  const table = block ? undefined : own.first(page, 'table.headers-table:not(#preview-shortheaders)');
  const around = block ?? table;
  const subject = block
    ? block.querySelector('h2.subject')
    : (table?.querySelector('td.header.subject') ??
      table?.closest('#messageheader')?.querySelector('h2.subject, h3.subject'));
  return {
    from: peopleIn(around, 'from')[0],
    to: [...peopleIn(around, 'to'), ...peopleIn(around, 'cc')],
    subject: subject ? subjectIn(subject) : undefined,
    at: block
      ? readFullDate(block.querySelector('.header-summary .text-nowrap')?.textContent ?? '', now)
      : // The table has no full date for mails of the last days: it says "Fri 17:32", as a list row does.
        readRowDate(table?.querySelector('td.header.date')?.textContent ?? '', now, loadedAt(page, now)),
  };
}

/** When the page was drawn, in epoch ms; `now` for one that is not shown. */
export function loadedAt(page: Document, now: number): number {
  return page.defaultView?.performance.timeOrigin ?? now;
}

function peopleIn(around: Element | undefined, which: 'from' | 'to' | 'cc'): Person[] {
  return Array.from(around?.querySelectorAll(`td.header.${which} a.rcmContactAddress`) ?? [], (link) => ({
    address: (link.getAttribute('title') ?? '').trim().toLowerCase(),
    name: link.textContent?.trim() || undefined,
  })).filter((person) => person.address.includes('@'));
}

/** Words of the line's own, or of a part of it: larry says "Subject:" in an element inside, for screen readers. */
function subjectIn(line: Element): string {
  return [line, ...line.children].map(ownText).find((text) => text.trim() !== '') ?? '';
}

function ownText(element: Element): string {
  return Array.from(element.childNodes, (node) => (node.nodeType === 3 ? node.textContent : '')).join(' ');
}
