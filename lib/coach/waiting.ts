import type { Conversation, ListRow } from '../conversation/conversation.ts';
import { rowWaitingSince } from '../conversation/follow.ts';
import type { WaitingEntry, WaitingReport } from '../messaging/waiting.ts';
import type { Pressing } from '../sla/pressing.ts';
import type { Clock, Rest, Standing } from '../sla/standing.ts';
import { bySoonest, isResting, type Targets, waitDue } from '../sla/targets.ts';
import type { State } from '../stats/observation.ts';
import type { Flag } from '../tone/reading.ts';
import type { TimeView, WaitingLine } from './view.ts';

/** Lists tell times in minutes: two instants less than this apart may be the same. */
const COARSE_MS = 60_000;

/** Where the open conversation stands. */
export type OpenWaiting =
  | { readonly waits: true; readonly since: number | undefined; readonly clock: Clock }
  | {
      readonly waits: false;
      readonly rest: Rest;
      /** The list may still say that somebody waits: what was read knows better. */
      readonly overrulesList: boolean;
    };

/** Who waits in the open conversation, by what its messages say and what the list knows beside it. */
export function openWaiting(
  conversation: Pick<Conversation, 'isWhole' | 'messages'>,
  row: ListRow | undefined,
  standing: Standing,
): OpenWaiting {
  const byMessages: OpenWaiting = standing.waits
    ? { waits: true, since: standing.since, clock: standing.clock }
    : { waits: false, rest: standing.rest, overrulesList: standing.rest !== 'nobody-asked' };
  if (conversation.isWhole || !row) return byMessages;
  // A page that shows one message of the matter: the list knows of older ones, the message of what is asked.
  const byRow = rowWaitingSince(row);
  const shown = conversation.messages.at(-1);
  if (byRow === undefined) {
    if (standing.waits && standing.clock === 'next-update') return byMessages;
    return { waits: false, rest: 'answered', overrulesList: false };
  }
  const isTheOneWaiting = shown?.at !== undefined && Math.abs(shown.at - byRow) < 2 * COARSE_MS;
  if (isTheOneWaiting && !standing.waits) return byMessages;
  return { waits: true, since: byRow, clock: standing.waits ? standing.clock : 'next-reply' };
}

/** What of a customer's message makes it press. */
export function pressingOf(state: State, flags: readonly Flag[], hasDeadline: boolean): Pressing[] {
  const found: Pressing[] = [];
  if (state === 'upset' || state === 'abusive') found.push('upset');
  if (flags.includes('urgent')) found.push('urgent');
  if (flags.includes('high-stakes') || hasDeadline) found.push('high-stakes');
  return found;
}

/** A row or conversation of the page, with its key. */
export interface KeyedRow {
  readonly key: string;
  readonly row: ListRow;
}

/** How an opened conversation was read last. */
export interface KnownState {
  readonly state: State;
  readonly pressing: readonly Pressing[];
}

/** What to tell the background of the rows of a list. A row whose waiting cannot be told says nothing. */
export function reportsOf(
  rows: readonly KeyedRow[],
  hostId: string,
  origin: string,
  stateOf: (key: string) => KnownState,
): WaitingReport[] {
  return rows.flatMap(({ key, row }): WaitingReport[] => {
    const waitingSince = rowWaitingSince(row);
    if (waitingSince === undefined && (row.answered === 'unknown' || row.side === 'unknown')) return [];
    const { state, pressing } = stateOf(key);
    return [
      {
        ...{ conversationKey: key, hostId, origin, state, pressing: [...pressing], clock: 'next-reply' },
        waitingSince: waitingSince ?? null,
        isPartial: true,
        askedAt: row.side === 'customer' ? (row.at ?? null) : null,
        repliedAt: row.side === 'agent' ? (row.at ?? null) : null,
        promises: [],
      },
    ];
  });
}

/** The time card: the open conversation's due time, and everyone who waits on this host, soonest due first. */
export function timeView(
  entries: readonly WaitingEntry[],
  rows: readonly KeyedRow[],
  open: { readonly key: string; readonly rest: Rest | undefined } | undefined,
  targets: Targets,
  now: number,
  isBehind = false,
): TimeView {
  const shown = new Map(rows.map(({ key, row }) => [key, row]));
  const lines = entries.flatMap((entry): WaitingLine[] => {
    const due = waitDue(entry, targets, now);
    if (!due) return [];
    const row = shown.get(entry.conversationKey);
    const { conversationKey: key, isPartial, promises, snoozedUntil } = entry;
    return [
      {
        ...{ key, due, isPartial, promises },
        snoozedUntil: isResting(entry, now) ? (snoozedUntil ?? undefined) : undefined,
        name: row?.customer,
        subject: row?.subject,
        rowId: row?.rowId,
        isOpen: key === open?.key,
      },
    ];
  });
  const waiting = lines.filter(({ isOpen, snoozedUntil }) => isOpen || snoozedUntil === undefined).sort(bySoonest);
  return {
    open: waiting.find((line) => line.isOpen),
    rest: open?.rest,
    waiting,
    snoozed: lines.filter(({ snoozedUntil }) => snoozedUntil !== undefined).length,
    isBehind,
  };
}
