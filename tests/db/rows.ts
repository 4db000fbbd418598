import type { WaitingRow } from '../../lib/db/schema.ts';
import type { WaitingEntry, WaitingReport } from '../../lib/messaging/waiting.ts';

/** A report of one who waits for a first reply in an open conversation, and what differs from it. */
export function aReport(
  rest: Partial<WaitingReport> & Pick<WaitingReport, 'conversationKey' | 'waitingSince'>,
): WaitingReport {
  return {
    hostId: 'demo',
    origin: 'https://desk.example',
    state: 'calm',
    clock: 'first-reply',
    pressing: [],
    isPartial: false,
    askedAt: rest.waitingSince,
    repliedAt: null,
    promises: [],
    ...rest,
  };
}

/** The entry the background tells of such a report, and what differs from it. */
export function anEntry(
  rest: Partial<WaitingEntry> & Pick<WaitingEntry, 'conversationKey' | 'waitingSince'>,
): WaitingEntry {
  return {
    hostId: 'demo',
    origin: 'https://desk.example',
    state: 'calm',
    clock: 'first-reply',
    pressing: [],
    isPartial: false,
    promises: [],
    snoozedUntil: null,
    ...rest,
  };
}

/** The row kept of it, of which nothing was said yet. */
export function aRow(rest: Partial<WaitingRow> & Pick<WaitingRow, 'conversationKey' | 'waitingSince'>): WaitingRow {
  return {
    ...anEntry(rest),
    warnedAt: null,
    toldAt: null,
    settledAt: null,
    snoozedAt: null,
    isIgnored: false,
    draft: null,
    droppedPromises: [],
    ...rest,
  };
}
