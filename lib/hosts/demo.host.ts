import type { Conversation, Draft, ListRow, Message, Side, Snapshot } from '../conversation/conversation.ts';
import { readField } from '../editor/field.ts';
import { fits } from './fits.ts';
import type { EditorElement, Host, PageReading } from './host.ts';
import { QUOTES } from './quotes.ts';
import { MOST_MESSAGES, MOST_ROWS } from './read-page.ts';
import { textOf } from './text-of.ts';
import type { Trouble } from './trouble.ts';

const ID = 'demo';
const NAME = 'Demo desk';

/** The desk's own mark of the writer; a colleague stands on the agent's side. */
const SIDES: ReadonlyMap<string, Side> = new Map([
  ['customer', 'customer'],
  ['agent', 'agent'],
  ['colleague', 'agent'],
  ['system', 'system'],
]);

/**
 * A mail may carry the desk's own ids and marks, and so may a draft somebody pasted them into:
 * nothing inside a message body or an editor is ever taken for a part of the desk.
 */
const FOREIGN = '.body *, [contenteditable="true"] *';
const DROPPED = [...QUOTES, '.quote'];

const HOLDERS = '.body, [contenteditable="true"]';

/** Looks for elements of the desk's own under one that is its own. */
type Finder = (root: ParentNode, selector: string) => HTMLElement | undefined;

/** A part of the desk without a mail or an editor in it, such as the list, has nothing but the desk's own to find. */
function isAllOurs(part: ParentNode): boolean {
  return !part.querySelector(HOLDERS);
}

const any: Finder = (root, selector) => root.querySelector<HTMLElement>(selector) ?? undefined;

function allOurs(root: ParentNode, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter((found) => !fits(found, FOREIGN));
}

function ours(root: ParentNode, selector: string): HTMLElement | undefined {
  const first = root.querySelector<HTMLElement>(selector);
  // Nearly always the first is ours; to look for all of them takes many times as long.
  return first && fits(first, FOREIGN) ? allOurs(root, selector)[0] : (first ?? undefined);
}

function timeOf(root: ParentNode, selector: string, find: Finder = ours): number | undefined {
  const at = Date.parse(find(root, selector)?.getAttribute('datetime') ?? '');
  return Number.isNaN(at) ? undefined : at;
}

/** The words of a name or subject; `undefined` where the desk shows a stand-in for none. */
function wordsOf(root: ParentNode, selector: string, find: Finder = ours): string | undefined {
  const element = find(root, selector);
  return element?.hasAttribute('data-empty') ? undefined : element?.textContent?.trim() || undefined;
}

/** An object without the keys whose value is `undefined`. */
function known<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  const given: Partial<T> = {};
  // Asked for every row of a list at every look: a plain loop takes a fraction of the time that entries do.
  for (const key in values) if (values[key] !== undefined) given[key] = values[key];
  return given as T;
}

interface ReadMessage {
  readonly message: Message;
  readonly body: HTMLElement;
}

function readMessage(article: HTMLElement, missing: Set<string>): ReadMessage | undefined {
  const body = ours(article, '.body');
  const side = SIDES.get(article.dataset['from'] ?? '');
  const at = timeOf(article, '.message-head time');
  const id = article.dataset['messageId'];
  if (!body) missing.add('message body');
  if (!side) missing.add('message side');
  if (at === undefined) missing.add('message time');
  if (!body || !side || at === undefined || !id) return undefined;
  const message = known<Message>({
    id,
    side,
    author: wordsOf(article, '.author'),
    at,
    text: textOf(body, { drop: DROPPED }),
    internal: article.hasAttribute('data-internal') || undefined,
  });
  return { message, body };
}

function readRow(row: HTMLElement, find: Finder, missing: Set<string>): ListRow | undefined {
  const rowId = row.dataset['rowId'];
  const side = SIDES.get(row.dataset['lastFrom'] ?? '');
  if (!rowId) missing.add('row id');
  if (!side) missing.add('row side');
  if (!rowId || !side) return undefined;
  return known<ListRow>({
    ref: rowId,
    rowId,
    customer: wordsOf(row, '.row-customer', find),
    subject: wordsOf(row, '.row-subject', find),
    at: timeOf(row, '[data-desk="latest"]', find),
    side,
    answered: row.dataset['answered'] === 'true',
    waitingSince: timeOf(row, '[data-desk="waiting"]', find),
  });
}

function readList(list: HTMLElement, missing: Set<string>): readonly ListRow[] {
  const isOurs = isAllOurs(list);
  // Asked for every row at every look: of each row no more than has to be.
  const rows = isOurs ? [...list.querySelectorAll<HTMLElement>('[data-row-id]')] : allOurs(list, '[data-row-id]');
  return rows.slice(0, MOST_ROWS).flatMap((row) => readRow(row, isOurs ? any : ours, missing) ?? []);
}

function readDraft(composer: HTMLElement, editor: EditorElement, ref: string): Draft {
  const mode = composer.dataset['mode'];
  const kind = mode === 'reply' || mode === 'note' ? mode : 'unknown';
  return { text: readField(editor), kind, ref };
}

type OpenConversation = Required<Omit<PageReading, 'rowElements'>> & {
  readonly conversation: Conversation;
  readonly draft: Draft;
};

/** The open conversation, its draft and their elements; `undefined` where none is open or something is missing. */
function readPane(pane: HTMLElement, missing: Set<string>): Omit<OpenConversation, 'snapshot'> | undefined {
  const section = ours(pane, '[data-desk="conversation"]');
  if (!section) return undefined;
  const ref = section.dataset['id'];
  const thread = ours(section, '[data-desk="messages"]');
  const composer = ours(section, '[data-desk="composer"]');
  const editor = composer && ours(composer, '[data-desk="editor"]');
  const articles = thread ? allOurs(thread, 'article[data-message-id]').slice(-MOST_MESSAGES) : [];
  if (!ref) missing.add('conversation id');
  if (articles.length === 0) missing.add('messages');
  if (!composer || !editor) missing.add('reply editor');
  const read = articles
    .flatMap((article) => readMessage(article, missing) ?? [])
    .sort((one, other) => (one.message.at ?? 0) - (other.message.at ?? 0));
  if (!ref || !composer || !editor || missing.size > 0) return undefined;
  return {
    conversation: known<Conversation>({
      ref,
      subject: wordsOf(section, '[data-desk="subject"]'),
      customer: wordsOf(section, '[data-desk="customer"]'),
      link: linkTo(section.ownerDocument, ref),
      messages: read.map(({ message }) => message),
      isWhole: true,
    }),
    draft: readDraft(composer, editor, ref),
    editor,
    messageElements: new Map(read.map(({ message, body }) => [message.id, body])),
  };
}

/** The demo desk that `npm start` serves: a helpdesk of our own, read like any other. */
const demo: Host = {
  id: ID,
  name: NAME,
  evidence: '2026-11-22, run: scripts/demo-desk',
  sureness: 'run',
  addresses: [],

  recognises(page: Document): boolean {
    return page.querySelector('head > meta[name="application-name"][content="Attune demo desk"]') !== null;
  },

  read(page: Document): PageReading | Trouble | undefined {
    const list = ours(page, '[data-desk="list"]');
    const pane = ours(page, '[data-desk="pane"]');
    if (list?.hasAttribute('aria-busy')) return undefined;
    const missing = new Set<string>();
    if (!list) missing.add('list');
    if (!pane) missing.add('conversation pane');
    const me = ours(page, '[data-desk="me"]');
    const self = [me?.dataset['name'], me?.dataset['address']].filter((name) => name !== undefined);
    if (self.length === 0) missing.add('signed-in agent');
    const rows = list && readList(list, missing);
    const open = pane && readPane(pane, missing);
    if (missing.size > 0) return { hostId: ID, hostName: NAME, missing: [...missing] };
    const snapshot = known<Snapshot>({
      hostId: ID,
      hostName: NAME,
      conversation: open?.conversation,
      draft: open?.draft,
      rows,
      self,
    });
    return known<PageReading>({ snapshot, editor: open?.editor, messageElements: open?.messageElements });
  },

  rowElement: (page, rowId) => rowOf(page, rowId),

  open(page: Document, rowId: string): boolean {
    const row = rowOf(page, rowId);
    const link = row?.querySelector('a');
    link?.click();
    return link !== undefined && link !== null;
  },
};

/** The desk shows the conversation its address names. */
function linkTo(page: Document, ref: string): string {
  const { pathname = '/', search = '' } = page.location ?? {};
  return `${pathname}${search}#c/${ref}`;
}

function rowOf(page: Document, rowId: string): HTMLElement | undefined {
  return ours(page, `[data-row-id="${rowId.replace(/["\\]/g, '\\$&')}"]`);
}

export default demo;
