import type { ListRow, Side } from '../conversation/conversation.ts';
import { bareSubject, refOf } from './mail-ref.ts';
import { sideOf } from './mail-sides.ts';
import { readRowDate } from './roundcube-dates.ts';
import { loadedAt } from './roundcube-headers.ts';

/** One row of Roundcube's list: a mail, not a conversation. */
interface Mail {
  readonly rowId: string;
  /** Place in the list from the top: of one minute, the upper mail is the later. */
  readonly place: number;
  readonly address: string | undefined;
  readonly name: string | undefined;
  readonly subject: string;
  readonly at: number | undefined;
  readonly side: Side;
  /** `undefined` where the row has no place for the mark. */
  readonly isReplied: boolean | undefined;
}

interface Group {
  readonly ref: string;
  /** Bare and in lower case, empty where there is none. */
  readonly subject: string;
  readonly mails: Mail[];
  /** A colleague wrote under this subject, but whom to cannot be told. */
  isContested: boolean;
}

/** Folders whose mails nobody waits in: their rows are the agent's own, or nobody's business. */
const IDLE_FOLDERS = ['sent', 'drafts', 'junk', 'trash'];

/** Rows that show one thing below the other have it in a `span`, rows with columns in a cell. */
const SUBJECT = 'span.subject a, td.subject > a';

/** What the list told: its conversations, or names of what was missing. */
export type RowsRead = { readonly rows?: readonly ListRow[] } | { readonly missing: readonly string[] };

/**
 * The list's mails grouped into conversations, newest first: same customer, same bare subject. A guess where two
 * matters share both. A colleague's mail joins the customer's group of the same subject, as the list does not show
 * whom it went to. No rows at all for folders such as Sent, and while the list is being filled.
 */
export function readRows(page: Document, self: readonly string[], now: number): RowsRead {
  const table = page.querySelector('#messagelist');
  if (!table) return { missing: ['message list'] };
  const folder = page.querySelector('#mailboxlist li.selected');
  if (folder && IDLE_FOLDERS.some((name) => folder.classList.contains(name))) return {};

  const elements = Array.from(table.querySelectorAll('tbody tr.message'));
  if (elements.length === 0) {
    // Only elastic says that a list is empty.
    const note = page.querySelector('.listing-info');
    return note && !note.classList.contains('hidden') ? { rows: [] } : {};
  }
  const drawnAt = loadedAt(page, now);
  const mails = elements.map((element, place) => readMail(element, place, self, now, drawnAt));
  const missing = [
    ...(mails.some((mail) => mail.address) ? [] : ['senders in the message list']),
    ...(elements.some((element) => element.querySelector(SUBJECT)) ? [] : ['subjects in the message list']),
    ...(elements.some((element) => element.querySelector('.date')) ? [] : ['dates in the message list']),
    ...(elements.some((element) => element.querySelector('.msgicon')) ? [] : ['answered marks in the message list']),
  ];
  if (missing.length > 0) return { missing };

  const seesAll = showsNewest(page, mails);
  return {
    rows: groupsOf(mails)
      .map((group) => rowOf(group, seesAll))
      .sort((a, b) => (b.at ?? 0) - (a.at ?? 0)),
  };
}

function readMail(row: Element, place: number, self: readonly string[], now: number, drawnAt: number): Mail {
  // Columns can be put in any order, those of receivers before the sender's too.
  const people = [...row.querySelectorAll('.rcmContactAddress')];
  const person = people.find((one) => !one.closest('.to, .cc, .replyto'));
  const address = person?.getAttribute('title')?.trim().toLowerCase() || undefined;
  return {
    rowId: row.id,
    place,
    address,
    name: person?.textContent?.trim() || undefined,
    subject: bareSubject(row.querySelector(SUBJECT)?.textContent ?? ''),
    at: readRowDate(row.querySelector('.date')?.textContent ?? '', now, drawnAt),
    side: sideOf(address, self),
    isReplied: row.querySelector('.msgicon') ? row.querySelector('.msgicon.replied') !== null : undefined,
  };
}

/** Whether no newer mail can be hidden: unfiltered, first page, newest on top (or everything on one page). */
function showsNewest(page: Document, mails: readonly Mail[]): boolean {
  const search = page.querySelector<HTMLInputElement>('#mailsearchform, #quicksearchbox');
  const filter = page.querySelector<HTMLSelectElement>('select[name="searchfilter"]');
  if (search?.value || (filter?.value && filter.value !== 'ALL')) return false;
  // Classic's word for a button that cannot be used is "buttonPas".
  const canGo = (button: string): boolean =>
    page.querySelector(`.pagenav a.${button}:not(.disabled):not(.buttonPas)`) !== null;
  if (canGo('prevpage')) return false;
  return !canGo('nextpage') || (mails[0]?.at ?? 0) >= (mails.at(-1)?.at ?? 0);
}

function groupsOf(mails: readonly Mail[]): Group[] {
  const groups = new Map<string, Group>();
  const groupFor = (mail: Mail): Group => {
    // Without an address nothing ties the mail to others: it stands alone.
    const ref = mail.address ? refOf(mail.address, mail.subject) : mail.rowId;
    const known = groups.get(ref) ?? { ref, subject: mail.subject.toLowerCase(), mails: [], isContested: false };
    groups.set(ref, known);
    return known;
  };
  for (const mail of mails) if (mail.side !== 'agent') groupFor(mail).mails.push(mail);
  const customers = [...groups.values()];
  for (const mail of mails) {
    if (mail.side !== 'agent') continue;
    const subject = mail.subject.toLowerCase();
    const same = subject === '' ? [] : customers.filter((group) => group.subject === subject);
    if (same.length === 1) same[0]?.mails.push(mail);
    else if (same.length === 0) groupFor(mail).mails.push(mail);
    for (const group of same.length > 1 ? same : []) group.isContested = true;
  }
  return [...groups.values()];
}

function rowOf(group: Group, seesAll: boolean): ListRow {
  const isDated = group.mails.every((mail) => mail.at !== undefined);
  const mails = group.mails.toSorted((a, b) => (isDated ? (a.at ?? 0) - (b.at ?? 0) : 0) || b.place - a.place);
  const latest = mails.at(-1) as Mail;
  const person = mails.findLast((mail) => mail.side !== 'agent');
  const isOneSided = mails.every((mail) => mail.side === latest.side);
  const isMarked = mails.every((mail) => mail.isReplied !== undefined);
  const state = isDated && isMarked && seesAll && !group.isContested ? waitingOf(mails) : guessOf(mails);
  return {
    ref: group.ref,
    rowId: latest.rowId,
    ...(person?.name ? { customer: person.name } : {}),
    ...(latest.subject ? { subject: latest.subject } : {}),
    ...(isDated && latest.at !== undefined ? { at: latest.at } : {}),
    side: isDated || isOneSided ? latest.side : 'unknown',
    ...state,
  };
}

type Waiting = Pick<ListRow, 'answered' | 'waitingSince'>;

/** The state of a group whose order is known and which is shown to its end. */
function waitingOf(mails: readonly Mail[]): Waiting {
  const lastAnswered = mails.findLastIndex((mail) => mail.isReplied || mail.side === 'agent');
  const open = mails.slice(lastAnswered + 1);
  const first = open.find((mail) => mail.side === 'customer');
  if (first?.at !== undefined) return { answered: false, waitingSince: first.at };
  if (open.length > 0) return { answered: open.some((mail) => mail.side === 'unknown') ? 'unknown' : false };
  return { answered: mails.some((mail) => mail.side !== 'agent') ? true : 'unknown' };
}

/** The state of a group that may go on where we cannot see it. */
function guessOf(mails: readonly Mail[]): Waiting {
  return { answered: mails.every((mail) => mail.isReplied) ? true : 'unknown' };
}
