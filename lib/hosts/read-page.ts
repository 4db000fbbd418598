import type { Attention, Host, PageReading } from './host.ts';
import { isTrouble, type Trouble } from './trouble.ts';

/** Longest text taken from one message, in characters. */
const MOST_TEXT = 200_000;
/** Most messages taken from one page: the latest. An adapter whose host shows more reads no others, for the time it takes. */
export const MOST_MESSAGES = 200;
/** Most list rows taken from one page: the first; likewise. */
export const MOST_ROWS = 200;

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
  const { conversation, rows } = reading.snapshot;
  const messages = conversation?.messages
    .slice(-MOST_MESSAGES)
    .map((message) =>
      message.text.length > MOST_TEXT ? { ...message, text: message.text.slice(0, MOST_TEXT) } : message,
    );
  return {
    ...reading,
    snapshot: {
      ...reading.snapshot,
      ...(conversation && messages ? { conversation: { ...conversation, messages } } : {}),
      ...(rows ? { rows: rows.slice(0, MOST_ROWS) } : {}),
    },
  };
}
