import type { Message } from './conversation.ts';

/**
 * All messages of a conversation by what was known and what is shown now. A page may fold older messages away or show
 * one at a time, and a second tab may be stale, so what was seen once is kept; only where the page says that the
 * conversation was split do missing messages leave it. By time, those of the same time as they came.
 */
export function gather(known: readonly Message[], shown: readonly Message[]): readonly Message[] {
  const wasSplit = new Set(known.filter(isSplit).map(({ id }) => id));
  const isSplitNow = shown.some((message) => isSplit(message) && !wasSplit.has(message.id));
  const byId = new Map((isSplitNow ? [] : known).map((message) => [message.id, message]));
  for (const message of shown) byId.set(message.id, message);
  let last = 0;
  const timed = [...byId.values()].map((message) => {
    last = message.at ?? last;
    return { message, at: last };
  });
  return timed.sort((a, b) => a.at - b.at).map(({ message }) => message);
}

function isSplit({ event }: Message): boolean {
  return event === 'split';
}
