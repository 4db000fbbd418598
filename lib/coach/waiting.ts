import type { ListRow, Snapshot } from '../conversation/conversation.ts';
import { isCustomersTurn, rowWaitingSince, waitingSinceOf } from '../conversation/follow.ts';
import type { WaitingEntry, WaitingReport } from '../messaging/waiting.ts';
import type { ReadMessage } from '../nudges/points.ts';
import { needsAnswer } from '../sla/closing.ts';
import { dueOf, type ResponseTarget } from '../sla/due.ts';
import type { State } from '../stats/observation.ts';
import type { TimeView, WaitingLine } from './view.ts';

/** Lists tell times in minutes: two instants less than this apart may be the same. */
const COARSE_MS = 60_000;

/** Where the open conversation stands. `needsNone`: the customer wrote last, and asks for nothing. */
export interface OpenWaiting {
  readonly waitingSince: number | undefined;
  readonly needsNone: boolean;
}

/** Who waits in the open conversation, by what its messages say and what the list knows beside it. */
export function openWaiting(
  conversation: NonNullable<Snapshot['conversation']>,
  row: ListRow | undefined,
  reads: ReadonlyMap<string, ReadMessage>,
): OpenWaiting {
  const asks = (id: string): boolean => {
    const read = reads.get(id);
    return read === undefined || needsAnswer(read.reading.flags.map(({ flag }) => flag));
  };
  const bySeen = waitingSinceOf(conversation, (message) => asks(message.id));
  const hasLastWord = isCustomersTurn(conversation);
  if (conversation.isWhole || !row) return { waitingSince: bySeen, needsNone: hasLastWord && bySeen === undefined };
  // A page that shows one message of the matter: the list knows of older ones, the message of what is asked.
  const byRow = rowWaitingSince(row);
  const shown = conversation.messages.at(-1);
  if (byRow === undefined || !shown) return { waitingSince: undefined, needsNone: false };
  const isTheOneWaiting = shown.at !== undefined && Math.abs(shown.at - byRow) < 2 * COARSE_MS;
  const needsNone = isTheOneWaiting && hasLastWord && bySeen === undefined;
  return { waitingSince: needsNone ? undefined : byRow, needsNone };
}

/** A row or conversation of the page, with its key. */
export interface KeyedRow {
  readonly key: string;
  readonly row: ListRow;
}

/** What to tell the background of the rows of a list. A row whose waiting cannot be told says nothing. */
export function reportsOf(
  rows: readonly KeyedRow[],
  hostId: string,
  origin: string,
  stateOf: (key: string) => State,
): WaitingReport[] {
  return rows.flatMap(({ key, row }) => {
    const waitingSince = rowWaitingSince(row);
    if (waitingSince === undefined && (row.answered === 'unknown' || row.side === 'unknown')) return [];
    return [{ conversationKey: key, hostId, origin, waitingSince: waitingSince ?? null, state: stateOf(key) }];
  });
}

/** The time card: the open conversation's due time, and everyone who waits on this host, soonest due first. */
export function timeView(
  entries: readonly WaitingEntry[],
  rows: readonly KeyedRow[],
  open: { readonly key: string; readonly isAnswered: boolean } | undefined,
  target: ResponseTarget,
  now: number,
): TimeView {
  const shown = new Map(rows.map(({ key, row }) => [key, row]));
  const waiting = entries
    .map((entry): WaitingLine => {
      const row = shown.get(entry.conversationKey);
      return {
        key: entry.conversationKey,
        name: row?.customer,
        subject: row?.subject,
        due: dueOf(entry.waitingSince, target, now),
        rowId: row?.rowId,
        isOpen: entry.conversationKey === open?.key,
      };
    })
    .sort((a, b) => a.due.dueAt - b.due.dueAt || a.due.waitingSince - b.due.waitingSince);
  const due = waiting.find((line) => line.isOpen)?.due;
  return { due, isAnswered: open !== undefined && due === undefined && open.isAnswered, waiting };
}
