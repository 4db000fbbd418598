import type { Conversation, Likely, Message } from '../../conversation/conversation.ts';
import type { Attention, PageReading } from '../host.ts';
import { readParts } from '../parts-host.ts';
import { asParts, type SiteParts } from '../site-parts.ts';
import { isTrouble } from '../trouble.ts';
import { atOnce, forAWhile, SLICE_MS, type Steps } from './in-steps.ts';
import { likelyParts } from './likely-parts.ts';
import { ownAddress } from './own-address.ts';

/** Of the messages so many must tell who wrote them and when, before the whole is called likely. */
const NEARLY_ALL = 0.8;

/** A page where nothing was found is looked through again once this share of it came or went. */
const NEWS = 0.05;

/** What was found of a page, and where that was: it holds as long as messages are read by it. */
const found = new WeakMap<
  Document,
  { readonly address: string; readonly site: SiteParts | undefined; readonly size: number }
>();

interface Search {
  readonly address: string;
  /** Elements of the page when it began. */
  readonly size: number;
  readonly steps: Steps<SiteParts | undefined>;
}
/** Pages that are being looked through. */
const searches = new WeakMap<Document, Search>();

/** Whether the page is still being looked through, so that nothing can be said of it yet. */
export function isLooking(page: Document): boolean {
  return searches.get(page)?.address === page.location.href;
}

/** The likely conversation of a page that is not known. */
export interface LikelyReading {
  readonly conversation: Conversation;
  readonly likely: Likely;
  readonly elements: NonNullable<PageReading['messageElements']>;
  readonly site: SiteParts;
}

/** Reads what is likely a conversation, as the agent showed it or else by general signs; `undefined` where there is none. */
export function readLikely(page: Document, now: number, attention: Attention = {}): LikelyReading | undefined {
  if (!page.body) return undefined;
  const { shown, said } = attention;
  const asShown = shown && readBy(page, shown, now, said);
  if (asShown) {
    searches.delete(page);
    return { ...asShown, likely: 'shown' };
  }
  const before = found.get(page);
  const again =
    before?.address === page.location.href && before.site ? readBy(page, before.site, now, said) : undefined;
  if (again) return { ...again, likely: surenessOf(again.conversation.messages) };
  // Nothing was found, and nothing much came or went since: to look through a whole page takes long.
  const isSame = before?.address === page.location.href && isAbout(before.size, sizeOf(page));
  if (before && !before.site && isSame) {
    searches.delete(page);
    return undefined;
  }
  const { address, size, steps } = searchOf(page);
  const done = attention.again ? forAWhile(steps, SLICE_MS) : { result: atOnce(steps) };
  if (!done) {
    attention.again?.();
    return undefined;
  }
  searches.delete(page);
  const site = done.result;
  const read = site && readBy(page, site, now, said);
  const good = read && tellsAnything(read.conversation.messages) ? read : undefined;
  found.set(page, { address, site: good?.site, size });
  // It was drawn meanwhile.
  if (!good && !isAbout(size, sizeOf(page))) attention.again?.();
  return good && { ...good, likely: surenessOf(good.conversation.messages) };
}

/** The search that is under way, or a new one. */
function searchOf(page: Document): Search {
  const address = page.location.href;
  const before = searches.get(page);
  if (before?.address === address) return before;
  const search = { address, size: sizeOf(page), steps: likelyParts(page) };
  searches.set(page, search);
  return search;
}

const sizeOf = (page: Document): number => page.getElementsByTagName('*').length;

function isAbout(before: number, now: number): boolean {
  return Math.abs(before - now) < NEWS * before;
}

function readBy(
  page: Document,
  site: SiteParts,
  now: number,
  said: Attention['said'],
): Omit<LikelyReading, 'likely'> | undefined {
  const { hostname } = page.location;
  const self = site.customer || site.agent ? undefined : ownAddress(page, site.item);
  const parts = asParts(site, hostname, self !== undefined);
  const read = readParts(
    page,
    { id: 'anywhere', name: hostname },
    parts,
    now,
    undefined,
    self === undefined ? [] : [self],
  );
  const conversation = read && !isTrouble(read) ? read.snapshot.conversation : undefined;
  if (!read || isTrouble(read) || !conversation || conversation.messages.every(({ text }) => text === ''))
    return undefined;
  const messages = conversation.messages.map((message) => withSaid(message, said));
  const { customer: _guessed, ...rest } = conversation;
  const customer = messages.find(({ side }) => side === 'customer')?.author;
  return {
    // Where all is known of all that is in view, nothing older can change it.
    conversation: {
      ...rest,
      ...(customer !== undefined && { customer }),
      messages,
      isWhole: surenessOf(messages) === 'likely',
    },
    elements: read.messageElements ?? new Map(),
    site,
  };
}

/** The name the agent's word about a message is kept under. */
export function writerOf({ author, id }: Message): string {
  return author ?? id;
}

function withSaid(message: Message, said: Attention['said']): Message {
  const side = said?.get(writerOf(message));
  return side === undefined ? message : { ...message, side };
}

/** A text that stands alone and names no writer is likelier something else. */
function tellsAnything(messages: readonly Message[]): boolean {
  return messages.length > 1 || messages.some(({ author, side }) => author !== undefined || side !== 'unknown');
}

function surenessOf(messages: readonly Message[]): Likely {
  const share = (fits: (message: Message) => boolean): number => messages.filter(fits).length / messages.length;
  const isTold =
    share(({ side }) => side !== 'unknown') === 1 &&
    share(({ author }) => author !== undefined) >= NEARLY_ALL &&
    share(({ at }) => at !== undefined) >= NEARLY_ALL;
  return isTold ? 'likely' : 'unsure';
}
