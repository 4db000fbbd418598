import { withDeeds } from '../complaints/course-of.ts';
import { letIn } from '../conversation/let-in.ts';
import {
  type DraftNote,
  type KeptPromise,
  MOST_PROMISES,
  type WaitingEntry,
  type WaitingReport,
} from '../messaging/waiting.ts';
import { needsAnswer } from '../sla/closing.ts';
import type { Observation } from '../stats/observation.ts';
import { openDatabase } from './database.ts';
import { rowAfter, sentDraft } from './row-after.ts';
import { complaintRowSchema, type WaitingRow, waitingRowSchema } from './schema.ts';

/** Whoever waits longer than this is no longer listed: such a matter was answered elsewhere or given up. */
const longestWaitMs = 60 * 86_400_000;

/** A mail server's clock may run ahead of ours, but not by more than this. */
const aheadMs = 86_400_000;

/** How many conversations of one origin are kept; beyond that, those that have waited longest go. */
const mostPerOrigin = 10_000;

/** Everyone who waits, longest first, with what was already said about it. A row that does not keep the schema is left out. */
export async function loadWaitingRows(now: number): Promise<WaitingRow[]> {
  const rows = await (await openDatabase()).getAll('waiting');
  const isListed = (row: WaitingRow) => beganAt(row) > now - longestWaitMs && beganAt(row) <= now + aheadMs;
  return rows
    .flatMap((row) => letIn(waitingRowSchema, row) ?? [])
    .filter((row) => !row.isIgnored && isWaiting(row) && isListed(row))
    .sort((a, b) => beganAt(a) - beganAt(b));
}

/** The row as others may see it. */
export function entryOf(row: WaitingRow): WaitingEntry {
  const { conversationKey, hostId, origin, waitingSince, state, clock, pressing, isPartial, promises } = row;
  return {
    ...{ conversationKey, hostId, origin, waitingSince, state, clock, pressing, isPartial, promises },
    snoozedUntil: row.snoozedUntil,
  };
}

/** What a report made of a row. */
export interface WaitChange {
  readonly before: WaitingRow | undefined;
  readonly after: WaitingRow | undefined;
  readonly report: WaitingReport;
}

/**
 * Takes over what a tab knows; all in one go or nothing. A report speaks for its own origin's row only. A reply of which
 * only the list tells does to a complaint what the draft of it would have done.
 */
export async function keepReports(
  reports: readonly WaitingReport[],
  now: number,
  most = mostPerOrigin,
): Promise<WaitChange[]> {
  const transaction = (await openDatabase()).transaction(['waiting', 'complaints'], 'readwrite');
  const store = transaction.objectStore('waiting');
  const complaints = transaction.objectStore('complaints');
  const changes: WaitChange[] = [];
  for (const report of reports) {
    const key: [string, string] = [report.origin, report.conversationKey];
    const before = letIn(waitingRowSchema, await store.get(key));
    const after = rowAfter(before, report, now, longestWaitMs);
    changes.push({ before, after, report });
    if (after) await store.put(after);
    else await store.delete(key);
    const sent = sentDraft(before, report, now);
    const complaint = sent && letIn(complaintRowSchema, await complaints.get(key));
    if (!sent || !complaint) continue;
    const course = withDeeds(complaint.course, new Set(sent.deeds), sent.dueAts[0] ?? null, sent.sentAt);
    await complaints.put({ ...complaint, course });
  }
  for (const origin of new Set(reports.map((report) => report.origin))) {
    const all = IDBKeyRange.bound([origin], [origin, []]);
    const tooMany = (await store.count(all)) - most;
    if (tooMany <= 0) continue;
    const keys = await store.getAllKeys(all);
    const rows = (await store.getAll(all)).map((row) => letIn(waitingRowSchema, row));
    const oldestFirst = keys
      .map((key, i) => ({ key, at: rows[i] ? lastNews(rows[i]) : 0 }))
      .sort((a, b) => a.at - b.at);
    for (const { key } of oldestFirst.slice(0, tooMany)) await store.delete(key);
  }
  await transaction.done;
  return changes;
}

/**
 * The agent says that nobody waits here: true until the customer writes again. With an origin, it is said of that
 * origin's conversation only. Gives the rows as they were.
 */
export async function settle(conversationKey: string, now: number, origin?: string): Promise<WaitingRow[]> {
  const before: WaitingRow[] = [];
  await changeRows([conversationKey], (row) => {
    if (!isOf(row, origin)) return false;
    before.push(row);
    return { ...row, settledAt: now };
  });
  return before;
}

/** The agent does not want to be told before this moment (epoch ms), unless the customer writes again. */
export async function snooze(conversationKey: string, until: number, now: number, origin?: string): Promise<void> {
  await changeRows(
    [conversationKey],
    (row) =>
      // Told anew when it is over: that is what a snooze is for.
      isOf(row, origin) && { ...row, snoozedAt: now, snoozedUntil: until, warnedAt: null, toldAt: null },
  );
}

/** What the reply being written would do, should the host's list show that it was sent. */
export async function noteDraft(conversationKey: string, note: DraftNote, now: number, origin?: string): Promise<void> {
  await changeRows([conversationKey], (row) => isOf(row, origin) && { ...row, draft: { ...note, notedAt: now } });
}

/** The agent says that this is no customer, or that it is one after all. */
export async function ignore(conversationKey: string, isIgnored: boolean, origin?: string): Promise<void> {
  await changeRows([conversationKey], (row) => isOf(row, origin) && { ...row, isIgnored });
}

/** What the agent says of a promise: a change of it, or `undefined` that it is none. */
export async function settlePromise(
  conversationKey: string,
  promiseKey: string,
  change: Partial<Pick<KeptPromise, 'label' | 'dueAt'>> | undefined,
  origin?: string,
): Promise<void> {
  await changeRows([conversationKey], (row) => {
    if (!isOf(row, origin) || !row.promises.some((one) => one.promiseKey === promiseKey)) return false;
    if (change) {
      const promises = row.promises.map((one) =>
        one.promiseKey === promiseKey ? { ...one, ...change, isConfirmed: true } : one,
      );
      return { ...row, promises };
    }
    return {
      ...row,
      promises: row.promises.filter((one) => one.promiseKey !== promiseKey),
      droppedPromises: [...row.droppedPromises, promiseKey].slice(-MOST_PROMISES),
    };
  });
}

/**
 * A customer's message that was just seen: where it came after the agent settled the conversation, someone waits again.
 * With an origin, in that origin's conversation only.
 */
export async function reopenBy(observation: Observation, now: number, origin?: string): Promise<void> {
  const { conversationKey, state } = observation;
  await changeRows([conversationKey], (row) => {
    const waitingSince = againSince(row, observation, now, origin);
    return (
      waitingSince !== undefined && {
        ...{ ...row, state, waitingSince, clock: 'next-reply', warnedAt: null, toldAt: null },
        ...{ snoozedAt: null, snoozedUntil: null },
      }
    );
  });
}

/** Whether `reopenBy` would change anything. */
export async function wouldReopen(observation: Observation, now: number, origin?: string): Promise<boolean> {
  if (observation.side !== 'customer') return false;
  const found = await (await openDatabase()).getAllFromIndex('waiting', 'by-conversation', observation.conversationKey);
  const rows = found.flatMap((row) => letIn(waitingRowSchema, row) ?? []);
  return rows.some((row) => againSince(row, observation, now, origin) !== undefined);
}

/** Epoch ms since when someone waits again by this message; `undefined` where nobody does. */
function againSince(
  row: WaitingRow,
  { side, at, flags }: Observation,
  now: number,
  origin: string | undefined,
): number | undefined {
  if (side !== 'customer' || !needsAnswer(flags) || !isOf(row, origin) || row.isIgnored || isWaiting(row))
    return undefined;
  const waitingSince = Math.min(at, now + aheadMs);
  return waitingSince > (row.settledAt ?? 0) ? waitingSince : undefined;
}

/**
 * Writes down of whom the agent was told, so that they are not told again, even by a background that was killed since:
 * all in one go or nothing, as they were told in one notification.
 */
export async function markTold(
  { warnedAt, toldAt }: Readonly<Record<'warnedAt' | 'toldAt', readonly string[]>>,
  now: number,
): Promise<void> {
  const overdue = new Set(toldAt);
  await changeRows([...warnedAt, ...toldAt], (row) => ({
    ...row,
    [overdue.has(row.conversationKey) ? 'toldAt' : 'warnedAt']: now,
  }));
}

/** Forgets everyone for whom this is false, and every row that does not keep the schema. */
export async function keepWaitingIf(isKept: (row: WaitingRow) => boolean): Promise<void> {
  const transaction = (await openDatabase()).transaction('waiting', 'readwrite');
  for await (const cursor of transaction.store) {
    const row = letIn(waitingRowSchema, cursor.value);
    if (!row || !isKept(row)) await cursor.delete();
  }
  await transaction.done;
}

/** Whether the row is young enough to keep. */
export function isRecent(row: WaitingRow, now: number): boolean {
  return lastNews(row) > now - longestWaitMs;
}

/** Puts what `change` makes of each row of these conversations, on whatever site; `false` leaves it as it is. */
async function changeRows(keys: readonly string[], change: (row: WaitingRow) => WaitingRow | false): Promise<void> {
  const transaction = (await openDatabase()).transaction('waiting', 'readwrite');
  for (const key of keys) {
    for (const found of await transaction.store.index('by-conversation').getAll(key)) {
      const row = letIn(waitingRowSchema, found);
      const changed = row && change(row);
      if (changed) await transaction.store.put(changed);
    }
  }
  await transaction.done;
}

function isOf(row: WaitingRow, origin: string | undefined): boolean {
  return origin === undefined || row.origin === origin;
}

/** Epoch ms */
function lastNews(row: WaitingRow): number {
  return Math.max(beganAt(row), row.settledAt ?? 0, row.isIgnored ? Number.POSITIVE_INFINITY : 0);
}

/** Epoch ms: since when somebody waits, or the first promise was made. */
function beganAt({ waitingSince, promises }: WaitingRow): number {
  return waitingSince ?? Math.min(...promises.map(({ madeAt }) => madeAt));
}

/** Somebody waits, or something was promised, and the agent did not say that it is done. */
function isWaiting({ waitingSince, promises, settledAt }: WaitingRow): boolean {
  const began = [...(waitingSince === null ? [] : [waitingSince]), ...promises.map(({ madeAt }) => madeAt)];
  return began.some((at) => settledAt === null || at > settledAt);
}
