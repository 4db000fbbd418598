import type { Conversation, Draft, ListRow, Snapshot } from '../conversation/conversation.ts';
import { readField } from '../editor/field.ts';
import type { EditorElement, Host, PageReading } from './host.ts';
import { MOST_MESSAGES, MOST_ROWS } from './read-page.ts';
import { ownParts, peopleIn, readHistory } from './rt-history.ts';
import type { Trouble } from './trouble.ts';

const ID = 'request-tracker';
const NAME = 'Request Tracker';
const TICKET_LINK = 'a[href*="/Ticket/Display.html?id="]';
/** RT 5 writes in CKEditor 4, RT 6 in CKEditor 5. */
const EDITOR_FRAME = 'form[name="TicketUpdate"] iframe.cke_wysiwyg_frame';

/** Request Tracker 5: a ticket's page, its reply page, and lists of tickets. */
const requestTracker: Host = {
  id: ID,
  name: NAME,
  evidence: '2026-11, run: Request Tracker 5.0.3',
  sureness: 'run',
  // Everyone runs it at an address of their own.
  addresses: [],

  recognises: (page) => page.querySelector('body[id^="comp-"] #bpscredits') !== null,

  read(page) {
    const kind = page.body?.id;
    if (kind === 'comp-Ticket-Display') return ticketPage(page);
    if (kind === 'comp-Ticket-Update') return replyPage(page);
    const rows = rowsOf(page);
    return rows.length > 0 ? { snapshot: snapshot({ rows }) } : undefined;
  },

  rowElement: (page, rowId) => rowOf(page, rowId),

  open(page, rowId) {
    const link = rowOf(page, rowId)?.querySelector<HTMLElement>(TICKET_LINK);
    link?.click();
    return link !== undefined && link !== null;
  },

  frames: (page) => [...page.querySelectorAll<HTMLIFrameElement>(EDITOR_FRAME)],
};

export default requestTracker;

function ticketPage(page: Document): PageReading | Trouble | undefined {
  const id = /#(\d+)/.exec(page.title)?.[1] ?? new URLSearchParams(page.location?.search).get('id') ?? undefined;
  const requestors = peopleIn(page, 'requestors');
  const missing = [...(id ? [] : ['number of the ticket']), ...(requestors.size > 0 ? [] : ['requestors'])];
  if (!id || missing.length > 0) return trouble(missing);
  // It comes after the page, by a request of its own.
  const history = ownParts(page, `#ticket-${id}-history`)[0];
  if (!history) return { snapshot: snapshot({}) };
  const read = readHistory(history, new Set([...requestors, ...peopleIn(page, 'cc')])).slice(-MOST_MESSAGES);
  if (read.length === 0) return { snapshot: snapshot({}) };
  const customer = ownParts(page, '.ticket-info-people .form-row.requestors .user')[0]?.textContent;
  const subject = /^#\d+: (.*)$/.exec(page.title.trim())?.[1];
  const conversation: Conversation = {
    ref: refOf(id),
    ...(subject ? { subject } : {}),
    ...(customer ? { customer: nameOf(customer) } : {}),
    link: `${page.location?.pathname ?? '/Ticket/Display.html'}?id=${id}`,
    messages: read.map(({ message }) => message),
    isWhole: true,
  };
  const elements = read.flatMap((one) => (one.element ? [[one.message.id, one.element] as const] : []));
  return { snapshot: snapshot({ conversation }), messageElements: new Map(elements) };
}

function replyPage(page: Document): PageReading | Trouble {
  const form = page.querySelector('form[name="TicketUpdate"]');
  const field = form?.querySelector<HTMLTextAreaElement>('textarea#UpdateContent');
  const id = form?.querySelector<HTMLInputElement>('input[name="id"]')?.value;
  const type = form?.querySelector<HTMLSelectElement>('select#UpdateType');
  const missing = [
    ...(field ? [] : ['reply editor']),
    ...(id ? [] : ['number of the ticket']),
    ...(type ? [] : ['kind of the reply']),
  ];
  if (!form || !field || !id || !type) return trouble(missing);
  const editor = field.classList.contains('richtext') ? richEditor(page, form) : field;
  if (!editor) return { snapshot: snapshot({}) };
  const kind = type.value === 'response' ? 'reply' : type.value === 'private' ? 'note' : 'unknown';
  const draft: Draft = { text: readField(editor), kind, ref: refOf(id) };
  return { snapshot: snapshot({ draft }), editor };
}

/** What is written in, once it can be; the field itself is hidden then, and stale. */
function richEditor(page: Document, form: Element): EditorElement | undefined {
  const body = page.querySelector<HTMLIFrameElement>(EDITOR_FRAME)?.contentDocument?.body;
  if (body?.getAttribute('contenteditable') === 'true') return body;
  return form.querySelector<HTMLElement>('.ck-editor__editable[contenteditable="true"]') ?? undefined;
}

/** A list tells neither who wrote last nor exactly when: who waits is known once a ticket was opened. */
function rowsOf(page: Document): ListRow[] {
  return ticketRows(page, '[data-record-id]')
    .slice(0, MOST_ROWS)
    .flatMap((row) => {
      const id = row.dataset['recordId'];
      const links = [...row.querySelectorAll(TICKET_LINK)];
      const subject = links.map((link) => link.textContent?.trim() ?? '').find((words) => words !== '' && words !== id);
      const customer = row.children[1]?.querySelector('.user[data-user-id]')?.textContent;
      if (!id) return [];
      return [
        {
          ...{ ref: refOf(id), rowId: id, side: 'unknown' as const, answered: 'unknown' as const },
          ...(subject ? { subject } : {}),
          ...(customer ? { customer: nameOf(customer) } : {}),
        },
      ];
    });
}

/** Lists of dashboards, articles and assets have rows of the same kind, with numbers of their own. */
function ticketRows(page: Document, which: string): HTMLElement[] {
  const rows = [...page.querySelectorAll<HTMLElement>(`tbody.list-item${which}`)];
  return rows.filter((row) => row.querySelector(TICKET_LINK) !== null);
}

function rowOf(page: Document, rowId: string): HTMLElement | undefined {
  return ticketRows(page, `[data-record-id="${CSS.escape(rowId)}"]`)[0];
}

/** "Jamal Carter <jamal@…>" without the address, where there is a name. */
function nameOf(person: string): string {
  return person.replace(/\s*<[^<>]*>\s*$/, '').trim() || person.trim();
}

function refOf(id: string): string {
  return `ticket ${id}`;
}

function snapshot(seen: Pick<Snapshot, 'conversation' | 'draft' | 'rows'>): Snapshot {
  return { hostId: ID, hostName: NAME, ...seen };
}

function trouble(missing: readonly string[]): Trouble {
  return { hostId: ID, hostName: NAME, missing };
}
