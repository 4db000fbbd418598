import type { Message } from '../conversation/conversation.ts';
import type { Attention, Host, PageReading } from './host.ts';
import { isTrouble, type Trouble } from './trouble.ts';

/** Longest text taken from one message or draft, from all messages of one page, and from a name, in characters. */
const MOST_TEXT = 200_000;
const MOST_OF_ALL = 5_000_000;
const MOST_NAME = 2_000;
/** Most messages taken from one page: the latest. An adapter whose host shows more reads no others, for the time it takes. */
export const MOST_MESSAGES = 500;
/** Most list rows taken from one page: the first; likewise. */
export const MOST_ROWS = 1_000;

/** One look at the page. An adapter that fails is a trouble like any other: said calmly, without the page's text. */
export function readPage(
  host: Host,
  page: Document,
  now: number,
  attention: Attention,
): PageReading | Trouble | undefined {
  try {
    const reading = host.read(page, now, attention);
    return reading === undefined || isTrouble(reading) ? reading : bounded(reading);
  } catch (error) {
    const kind = error instanceof Error ? error.name : 'unknown';
    return { hostId: host.id, hostName: host.name, missing: [`a page the adapter knows (${kind})`] };
  }
}

/** A page may hold more than the sidebar lets in; then the latest and the first of it are told instead of nothing. */
function bounded(reading: PageReading): PageReading {
  const { conversation, rows, draft } = reading.snapshot;
  return {
    ...reading,
    snapshot: {
      ...reading.snapshot,
      ...(conversation && { conversation: { ...shortNamed(conversation), messages: latest(conversation.messages) } }),
      ...(draft && { draft: shortened(draft) }),
      ...(rows && { rows: rows.slice(0, MOST_ROWS).map(shortNamed) }),
    },
  };
}

/** The latest messages, as many as the limits allow. */
function latest(messages: readonly Message[]): readonly Message[] {
  const taken = messages.slice(-MOST_MESSAGES).map((message) => shortNamed(shortened(message)));
  let length = 0;
  const first = taken.findLastIndex(({ text }) => {
    length += text.length;
    return length > MOST_OF_ALL;
  });
  return taken.slice(first + 1);
}

function shortened<T extends { readonly text: string }>(of: T): T {
  return of.text.length > MOST_TEXT ? { ...of, text: of.text.slice(0, MOST_TEXT) } : of;
}

/** With what people are called, and what a matter is called, in a length the sidebar lets in. */
function shortNamed<T extends Named>(of: T): T {
  const long = NAMES.filter((key) => (of[key]?.length ?? 0) > MOST_NAME);
  if (long.length === 0) return of;
  return { ...of, ...Object.fromEntries(long.map((key) => [key, of[key]?.slice(0, MOST_NAME)])) };
}

const NAMES = ['author', 'customer', 'subject'] as const;

interface Named {
  readonly author?: string;
  readonly customer?: string;
  readonly subject?: string;
}
