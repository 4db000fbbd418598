import * as v from 'valibot';
import type { WaitingEntry, WaitingReport } from '../messaging/waiting.ts';
import { needsAnswer } from '../sla/closing.ts';
import type { Observation } from '../stats/observation.ts';
import { openDatabase } from './database.ts';
import { type WaitingRow, waitingRowSchema } from './schema.ts';

/** Whoever waits longer than this is no longer listed: such a matter was answered elsewhere or given up. */
const longestWaitMs = 60 * 86_400_000;

/** Everyone who waits, longest first, with what was already said about it. */
export async function loadWaitingRows(now: number): Promise<WaitingRow[]> {
  const rows = await (await openDatabase()).getAll('waiting');
  return rows
    .filter((row) => v.is(waitingRowSchema, row) && isWaiting(row) && row.waitingSince > now - longestWaitMs)
    .sort((a, b) => a.waitingSince - b.waitingSince);
}

/** The row as others may see it. */
export function entryOf({ conversationKey, hostId, origin, waitingSince, state }: WaitingRow): WaitingEntry {
  return { conversationKey, hostId, origin, waitingSince, state };
}

/** Takes over what a tab knows; all in one go or nothing. */
export async function keepReports(reports: readonly WaitingReport[], now: number): Promise<void> {
  const transaction = (await openDatabase()).transaction('waiting', 'readwrite');
  for (const report of reports) {
    const before = await transaction.store.get(report.conversationKey);
    const after = rowAfter(before, report, now);
    if (after) await transaction.store.put(after);
    else if (before) await transaction.store.delete(report.conversationKey);
  }
  await transaction.done;
}

/** The agent says that nobody waits here: true until the customer writes again. */
export async function settle(conversationKey: string, now: number): Promise<void> {
  const transaction = (await openDatabase()).transaction('waiting', 'readwrite');
  const row = await transaction.store.get(conversationKey);
  if (row) await transaction.store.put({ ...row, settledAt: now });
  await transaction.done;
}

/** A customer's message that was just seen: where it came after the agent settled the conversation, someone waits again. */
export async function reopenBy(observation: Observation): Promise<void> {
  const { conversationKey, side, at, state, flags } = observation;
  if (side !== 'customer' || !needsAnswer(flags)) return;
  const transaction = (await openDatabase()).transaction('waiting', 'readwrite');
  const row = await transaction.store.get(conversationKey);
  if (row && !isWaiting(row) && at > (row.settledAt ?? 0)) {
    await transaction.store.put({ ...row, state, waitingSince: at, warnedAt: null, toldAt: null });
  }
  await transaction.done;
}

/** Writes down that the agent was told, so that nobody is told twice, even by a background that was killed since. */
export async function markTold(keys: readonly string[], as: 'warnedAt' | 'toldAt', now: number): Promise<void> {
  const transaction = (await openDatabase()).transaction('waiting', 'readwrite');
  for (const key of keys) {
    const row = await transaction.store.get(key);
    if (row) await transaction.store.put({ ...row, [as]: now });
  }
  await transaction.done;
}

/** Forgets everyone for whom this is false. */
export async function keepWaitingIf(isKept: (row: WaitingRow) => boolean): Promise<void> {
  const transaction = (await openDatabase()).transaction('waiting', 'readwrite');
  for await (const cursor of transaction.store) {
    if (!isKept(cursor.value)) await cursor.delete();
  }
  await transaction.done;
}

/** Whether the row is young enough to keep. */
export function isRecent(row: WaitingRow, now: number): boolean {
  return Math.max(row.waitingSince, row.settledAt ?? 0) > now - longestWaitMs;
}

function isWaiting(row: WaitingRow): boolean {
  return row.settledAt === null || row.waitingSince > row.settledAt;
}

function rowAfter(before: WaitingRow | undefined, report: WaitingReport, now: number): WaitingRow | undefined {
  if (report.waitingSince === null) return undefined;
  const waitingSince = Math.min(report.waitingSince, now);
  if (waitingSince <= now - longestWaitMs) return before;
  if (!before) return { ...report, waitingSince, warnedAt: null, toldAt: null, settledAt: null };
  // A list knows less than an open conversation: what is known of the same wait is kept.
  const isSameMessage = report.state === 'unread' && waitingSince <= before.waitingSince;
  const state = isSameMessage ? before.state : report.state;
  if (before.settledAt !== null && waitingSince <= before.settledAt) return { ...before, state };
  // The same wait may be known more exactly later (a list tells minutes). Only a message that came after
  // the agent was told begins a new one.
  const isNew = (toldAt: number | null) => toldAt !== null && waitingSince > toldAt;
  const { hostId, origin, conversationKey } = report;
  const warnedAt = isNew(before.warnedAt) ? null : before.warnedAt;
  const toldAt = isNew(before.toldAt) ? null : before.toldAt;
  return { conversationKey, hostId, origin, waitingSince, state, warnedAt, toldAt, settledAt: before.settledAt };
}
