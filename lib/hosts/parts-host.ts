import { type Conversation, LONGEST_LINK, type Snapshot } from '../conversation/conversation.ts';
import type { Attention, Host, PageReading } from './host.ts';
import { addressesIn } from './mail-ref.ts';
import { type OwnElements, ownElements } from './own-elements.ts';
import type { ComposerParts, ConversationParts, Parts, ReplyPage, Where, Words } from './parts.ts';
import { readComposer } from './read-composer.ts';
import { findRow, readList } from './read-list.ts';
import { type Asked, aboutConversation, readMessages } from './read-messages.ts';
import { isShown } from './shown.ts';
import type { Trouble } from './trouble.ts';

/** What tells a host from others. */
export type Identity = Pick<
  Host,
  'id' | 'name' | 'evidence' | 'sureness' | 'tellsByAbsence' | 'addresses' | 'recognises'
>;

/** The adapter of a host whose pages are described by their parts. */
export function partsHost(identity: Identity, parts: Parts): Host {
  const { id, name } = identity;
  const listOwn = ownElements(foreignOf(parts));
  const { list } = parts;
  const frames = [parts.conversation?.message.framed, parts.composer?.framed, parts.replyPage?.framed].flatMap(
    (framed) => framed?.frame ?? [],
  );
  return {
    ...identity,
    read: (page, now, attention) => readParts(page, { id, name }, parts, now, attention),
    ...(list && {
      rowElement: (page, rowId) => findRow(page, list, { own: listOwn }, rowId),
      open: (page, rowId) => openRow(findRow(page, list, { own: listOwn }, rowId), list.opens, listOwn),
    }),
    ...(frames.length > 0 && {
      frames: (page) => frames.flatMap((where) => [...listOwn.all(page, where)]) as HTMLIFrameElement[],
    }),
  };
}

function openRow(row: HTMLElement | undefined, opens: Where | undefined, own: OwnElements): boolean {
  const target = row && (opens === undefined ? row : own.first(row, opens));
  target?.click();
  return target !== undefined;
}

/** What holds a message with all that is said of it. */
function itemsOf({ conversation }: Parts): readonly string[] {
  return [conversation?.message.item ?? []].flat();
}

/** What holds mails and drafts: nothing in there is the host's. Those in frames stand in no part of the page. */
function foreignOf({ conversation, composer, replyPage }: Parts): readonly string[] {
  return [conversation?.message.body, composer?.editor, replyPage?.editor].flatMap((where) => where ?? []);
}

/** One look at a page whose parts are known. `known`: addresses of the signed-in person, beside those that parts show. */
export function readParts(
  page: Document,
  { id, name }: Pick<Host, 'id' | 'name'>,
  parts: Parts,
  now: number,
  attention: Attention | undefined,
  known: readonly string[] = [],
): PageReading | Trouble | undefined {
  const { conversation } = parts;
  const fromAddress = conversation && refFromAddress(page, conversation);
  let self: readonly string[] = [];
  const fill = (selector: string): string =>
    selector.replaceAll('{ref}', CSS.escape(fromAddress?.ref ?? '')).replaceAll('{self}', CSS.escape(self[0] ?? ''));
  const own = ownElements(foreignOf(parts), { fill });
  // Should a mail's own place no longer be known, whatever stands in a message is still no part of the rest.
  const outside = ownElements([...foreignOf(parts), ...itemsOf(parts)], { fill, shownFirst: true });
  const root = page.documentElement;
  if (!page.body) return undefined;
  const told = (parts.self ?? []).flatMap((words) => {
    const shown = outside.words(root, words);
    return shown === undefined ? [] : shown.includes('@') ? addressesIn(shown) : [shown];
  });
  self = [...new Set([...known, ...told])];
  const missing = new Set<string>();
  const asked: Asked = { own, outside, self, now, language: root.lang, missing };
  const reply = parts.replyPage && replyOn(root, parts.replyPage, asked, attention);
  const open =
    reply ?? (conversation && openConversation(root, conversation, fromAddress, parts.composer, asked, attention));
  const list = parts.list && readList(page, parts.list, asked);
  const nothing = !open && !list;
  if (nothing && missing.size === 0) return undefined;
  if (nothing) return { hostId: id, hostName: name, missing: [...missing] };
  const snapshot: Snapshot = {
    hostId: id,
    hostName: name,
    ...open?.seen,
    ...(list && { rows: list.rows }),
    ...(self.length > 0 ? { self } : {}),
    ...(missing.size > 0 ? { missing: [...missing] } : {}),
  };
  return {
    snapshot,
    ...(open?.editor && { editor: open.editor }),
    ...(open?.elements && { messageElements: open.elements }),
    ...(list && { rowElements: list.elements }),
  };
}

interface Open extends Pick<PageReading, 'editor'> {
  readonly seen: Pick<Snapshot, 'conversation' | 'draft'>;
  readonly elements?: ReadonlyMap<string, HTMLElement>;
}

/** The reply on a page of its own. */
function replyOn(
  root: HTMLElement,
  parts: ReplyPage,
  { outside, missing }: Asked,
  attention: Attention | undefined,
): Open | undefined {
  const ref = parts.ref.exec(addressOf(root.ownerDocument))?.[1];
  if (ref === undefined) return undefined;
  const written = readComposer(root, parts, outside, attention);
  if (!written) missing.add('reply editor');
  return written && { seen: { draft: { ...written.draft, ref } }, editor: written.editor };
}

/** The conversation on show and the reply to it; `undefined` where the page shows neither. */
function openConversation(
  root: HTMLElement,
  parts: ConversationParts,
  fromAddress: Found | undefined,
  composer: ComposerParts | undefined,
  asked: Asked,
  attention: Attention | undefined,
): Open | undefined {
  const { outside, missing } = asked;
  const pane = isInAddress(parts.ref) && !fromAddress ? undefined : paneIn(root, parts, asked, attention);
  if (!pane && fromAddress) missing.add('open conversation');
  const ref = pane && (fromAddress?.ref ?? shownRef(root, pane, parts, outside));
  // A page that shows no reference has nothing open.
  const read = pane && ref !== undefined ? readMessages(pane, parts.message, asked) : undefined;
  const conversation: Conversation | undefined =
    pane && ref !== undefined && read && read.messages.length > 0 && !missing.has('numbers of messages')
      ? {
          ref,
          ...aboutConversation(pane, parts, read, asked),
          ...linkTo(root.ownerDocument, parts, ref, fromAddress),
          messages: read.messages,
        }
      : undefined;
  // A reply in a window of its own belongs to nobody knows which conversation.
  const around = composer?.inMessages ? asked.own : outside;
  const beside = pane && composer && readComposer(pane, composer, around, attention);
  const written = beside ?? (pane && composer && readComposer(root, composer, around, attention));
  if (!conversation && !written) return undefined;
  const draft = written && { ...written.draft, ...(beside && ref !== undefined ? { ref } : {}) };
  return {
    seen: { ...(conversation && { conversation }), ...(draft && { draft }) },
    ...(written && { editor: written.editor }),
    ...(conversation && read && { elements: read.elements }),
  };
}

/** What holds the conversation that is open: of several on show the one the agent writes in. */
function paneIn(
  root: HTMLElement,
  { pane }: ConversationParts,
  { outside, missing }: Asked,
  attention: Attention | undefined,
): HTMLElement | undefined {
  if (pane === undefined) return root;
  const shown = outside.all(root, pane).filter(isShown);
  const panes = shown.filter((one) => !shown.some((other) => other !== one && other.contains(one)));
  if (panes.length <= 1) return panes[0];
  const turnedTo = panes.find((one) => attention?.editor && one.contains(attention.editor));
  if (!turnedTo) missing.add('which conversation is open');
  return turnedTo;
}

function isInAddress(ref: ConversationParts['ref']): ref is Exclude<ConversationParts['ref'], Words> {
  return ref instanceof RegExp || typeof ref === 'function';
}

function shownRef(
  root: HTMLElement,
  pane: HTMLElement,
  parts: ConversationParts,
  own: OwnElements,
): string | undefined {
  const shown = isInAddress(parts.ref) ? undefined : own.words(pane, parts.ref);
  return shown ?? (parts.refOutside && own.words(root, parts.refOutside));
}

interface Found {
  readonly ref: string;
  /** The page's address up to where the reference ends. */
  readonly path: string;
}

function refFromAddress(page: Document, { ref }: ConversationParts): Found | undefined {
  const address = addressOf(page);
  if (typeof ref === 'function') {
    const made = ref(address);
    return made === undefined ? undefined : { ref: made, path: address };
  }
  const match = ref instanceof RegExp ? ref.exec(address) : null;
  return match?.[1] ? { ref: match[1], path: address.slice(0, match.index + match[0].length) } : undefined;
}

function addressOf({ location }: Document): string {
  // A page that was only parsed has none.
  return location ? `${location.pathname}${location.search}${location.hash}` : '';
}

/** The host's own way to it, where it has one that is short enough to keep. */
function linkTo(
  page: Document,
  { link }: ConversationParts,
  ref: string,
  found: Found | undefined,
): Pick<Conversation, 'link'> {
  const path =
    typeof link === 'function'
      ? link(addressOf(page))
      : (link?.replaceAll('{ref}', encodeURIComponent(ref)) ?? found?.path);
  return path === undefined || path.length > LONGEST_LINK ? {} : { link: path };
}
