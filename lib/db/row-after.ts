import type { KeptPromise, WaitingReport } from '../messaging/waiting.ts';
import type { WaitingRow } from './schema.ts';

/** Lists tell times in minutes: two instants less than this apart may be the same. */
export const COARSE_MS = 120_000;
/** A reply that was written on longer ago than this is not the one that was sent. */
const DRAFT_MS = 12 * 3_600_000;

/**
 * A row of waiting after a tab's report; `undefined` where nothing is to be kept of it. What an open conversation told
 * is not lost to a list, which knows less; what the agent said stays until the customer writes again.
 */
export function rowAfter(
  before: WaitingRow | undefined,
  report: WaitingReport,
  now: number,
  longestWaitMs: number,
): WaitingRow | undefined {
  if (before?.isIgnored) return before;
  const promises = promisesAfter(before, report);
  if (report.waitingSince === null) return sentBy(before, report, now) ?? afterRest(before, report, promises);
  const waitingSince = Math.min(report.waitingSince, now);
  if (waitingSince <= now - longestWaitMs) return before;
  const fresh = { ...untold(report), waitingSince, promises };
  if (!before) return fresh;
  const isSameMessage = report.isPartial && before.waitingSince !== null && waitingSince <= before.waitingSince;
  const known = isSameMessage
    ? { ...fresh, state: before.state, pressing: before.pressing, clock: before.clock, isPartial: before.isPartial }
    : fresh;
  if (before.settledAt !== null && waitingSince <= before.settledAt) {
    return { ...before, state: known.state, pressing: known.pressing };
  }
  return { ...known, ...toldAfter(before, known), ...snoozeAfter(before, report), ...saidOf(before) };
}

/** A reply that was being written here and went out since. */
interface SentDraft extends Omit<NonNullable<WaitingRow['draft']>, 'notedAt'> {
  /** Epoch ms at which it was sent, as far as it is known. */
  readonly sentAt: number;
}

/** A list shows that somebody who waited was answered: by the reply that was being written here, if there was one of late. */
export function sentDraft(before: WaitingRow | undefined, report: WaitingReport, now: number): SentDraft | undefined {
  const { draft = null, waitingSince = null } = before ?? {};
  const isSent = report.waitingSince === null && report.isPartial && waitingSince !== null;
  // A list that shows our reply before the last tells nothing of the one being written.
  const isOlder = before?.clock === 'next-update' && !isLaterReply(before, report);
  if (!draft || !isSent || isOlder || now - draft.notedAt > DRAFT_MS) return undefined;
  return { ...draft, sentAt: Math.min(report.repliedAt ?? now, now) };
}

function sentBy(before: WaitingRow | undefined, report: WaitingReport, now: number): WaitingRow | undefined {
  const draft = sentDraft(before, report, now);
  if (!draft) return undefined;
  const madeAt = draft.sentAt;
  const promises = draft.dueAts.map((dueAt, i) => ({
    // Told apart by when it was made and its place: the message itself is not seen.
    promiseKey: `${report.conversationKey.slice(0, 51)}${madeAt.toString(16).padStart(12, '0')}${i}`,
    ...{ madeAt, dueAt, label: '', isConfirmed: false },
  }));
  if (draft.turn !== 'holds' && promises.length === 0) return undefined;
  const isHeld = draft.turn === 'holds';
  const { state, pressing } = before ?? report;
  return {
    ...{ ...untold(report), state, pressing, promises },
    ...{ clock: isHeld ? 'next-update' : 'next-reply', waitingSince: isHeld ? madeAt : null },
  };
}

/** Nobody waits by this report; a promise may still be open, and a list may not know that news were promised. */
function afterRest(
  before: WaitingRow | undefined,
  report: WaitingReport,
  promises: readonly KeptPromise[],
): WaitingRow | undefined {
  if (before && report.isPartial && before.clock === 'next-update' && before.waitingSince !== null) {
    if (!isLaterReply(before, report)) return before;
  }
  if (promises.length === 0) return undefined;
  const row = { ...untold(report), waitingSince: null, promises: [...promises] };
  return before ? { ...row, ...toldAfter(before, row), ...snoozeAfter(before, report), ...saidOf(before) } : row;
}

/** Whether the list shows a reply of ours after the one this row knows. */
function isLaterReply({ waitingSince }: WaitingRow, { repliedAt }: WaitingReport): boolean {
  return repliedAt !== null && repliedAt > (waitingSince ?? 0) + COARSE_MS;
}

function untold({ conversationKey, hostId, origin, state, clock, pressing, isPartial }: WaitingReport) {
  return {
    ...{ conversationKey, hostId, origin, state, clock, pressing, isPartial },
    ...{ warnedAt: null, toldAt: null, settledAt: null, snoozedAt: null, snoozedUntil: null },
    ...{ isIgnored: false, draft: null, droppedPromises: [] },
  };
}

function saidOf({ settledAt, droppedPromises, draft }: WaitingRow) {
  return { settledAt, droppedPromises, draft };
}

/** What an open conversation shows, with what the agent said of it; of a list, what its latest reply leaves open. */
function promisesAfter(before: WaitingRow | undefined, report: WaitingReport): KeptPromise[] {
  const known = before?.promises ?? [];
  if (report.isPartial) {
    return known.filter(({ madeAt }) => report.repliedAt === null || report.repliedAt <= madeAt + COARSE_MS);
  }
  return report.promises
    .filter(({ promiseKey }) => !before?.droppedPromises.includes(promiseKey))
    .map((promised) => {
      const kept = known.find(({ promiseKey }) => promiseKey === promised.promiseKey);
      return kept?.isConfirmed ? kept : { ...promised, label: kept?.label ?? '', isConfirmed: false };
    });
}

/** The same wait may be known more exactly later: only what began after the agent was told begins anew. */
function toldAfter(before: WaitingRow, { waitingSince, promises }: Pick<WaitingRow, 'waitingSince' | 'promises'>) {
  const began = Math.max(waitingSince ?? 0, ...promises.map(({ madeAt }) => madeAt));
  const still = (at: number | null) => (at !== null && began > at ? null : at);
  return { warnedAt: still(before.warnedAt), toldAt: still(before.toldAt) };
}

/** A message that needs an answer ends a snooze. A list cannot tell it from thanks, and ends none. */
function snoozeAfter({ snoozedAt, snoozedUntil }: WaitingRow, { askedAt, isPartial }: WaitingReport) {
  const isOver = snoozedAt !== null && askedAt !== null && askedAt > snoozedAt && !isPartial;
  return isOver ? { snoozedAt: null, snoozedUntil: null } : { snoozedAt, snoozedUntil };
}
