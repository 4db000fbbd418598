import { type Course, joined, type Outcome, type Step, startedAt } from '../complaints/course.ts';
import { letIn } from '../conversation/let-in.ts';
import type { ComplaintEntry, ComplaintReport, ComplaintSaid } from '../messaging/complaint.ts';
import { openDatabase } from './database.ts';
import { type ComplaintRow, complaintRowSchema } from './schema.ts';

/** How long a complaint stays after the last that happened to it: a year, and a month to look back on it. */
const keptMs = 396 * 86_400_000;
/** How many are kept; beyond that those of which nothing was heard longest go. */
const mostComplaints = 5_000;

/** A mail server's clock may run ahead of ours, but not by more than this. */
const aheadMs = 86_400_000;

/** Every complaint that was kept. A row that does not keep the schema is left out. */
export async function loadComplaints(): Promise<ComplaintRow[]> {
  const rows = await (await openDatabase()).getAll('complaints');
  return rows.flatMap((row) => letIn(complaintRowSchema, row) ?? []);
}

/** The row as others may see it; `undefined` where the agent said that it is no complaint. */
export function complaintEntryOf(row: ComplaintRow | undefined): ComplaintEntry | undefined {
  if (!row || row.isDropped) return undefined;
  const { conversationKey, hostId, origin, link, course, said } = row;
  return { conversationKey, hostId, origin, link, course, said };
}

/** Takes over what a tab saw of one conversation, and tells what is known of it. A conversation nobody complains in gets no line. */
export function keepComplaint(told: ComplaintReport, now: number): Promise<ComplaintRow | undefined> {
  const report = { ...told, course: told.course && bounded(told.course, now + aheadMs) };
  const { conversationKey, origin } = report;
  return changeComplaint(origin, conversationKey, (before) => {
    if (report.course === null) return before && { ...before, link: report.link ?? before.link };
    if (!before) return { ...report, course: report.course, said: {}, isDropped: false };
    return { ...before, link: report.link ?? before.link, course: joined(before.course, report.course) };
  });
}

/** The agent says that a conversation is a complaint, or that it is none. */
export async function sayComplaint({ isComplaint, received, ...place }: ComplaintSaid): Promise<void> {
  await changeComplaint(place.origin, place.conversationKey, (before) => {
    if (before) return { ...before, isDropped: !isComplaint };
    return isComplaint ? { ...place, course: startedAt(received), said: {}, isDropped: false } : undefined;
  });
}

/** The agent says of a line of the ledger that it is no complaint, or that it is one after all. */
export async function sayDropped(origin: string, conversationKey: string, isDropped: boolean): Promise<void> {
  await changeComplaint(origin, conversationKey, (before) => before && { ...before, isDropped });
}

/** What the agent says of one step: when it was (epoch ms), that it was not (`null`), or, of no moment, nothing any more. */
export interface StepSaid {
  readonly step: Step;
  readonly at: number | null | undefined;
  /** Of the step `closed` only. */
  readonly outcome?: Outcome;
}

/** Takes over what the agent says of a step of a complaint; `saidAt` in epoch ms. */
export async function sayStep(
  origin: string,
  conversationKey: string,
  change: StepSaid,
  saidAt: number,
): Promise<void> {
  const { step, at, outcome } = change;
  await changeComplaint(origin, conversationKey, (before) => {
    if (!before) return undefined;
    const { [step]: _, ...others } = before.said;
    if (at === undefined) return { ...before, said: others };
    const one =
      step === 'closed' ? { at, saidAt, outcome: at === null ? null : (outcome ?? 'without') } : { at, saidAt };
    return { ...before, said: { ...others, [step]: one } };
  });
}

/** Forgets the complaints of which nothing was heard for a year, the oldest of too many, and rows that do not keep the schema. */
export async function pruneComplaints(now: number, most = mostComplaints): Promise<void> {
  const transaction = (await openDatabase()).transaction('complaints', 'readwrite');
  const { store } = transaction;
  const [keys, rows] = [await store.getAllKeys(), await store.getAll()];
  const oldestFirst = keys
    .map((key, i) => ({ key, row: letIn(complaintRowSchema, rows[i]) }))
    .map(({ key, row }) => ({ key, at: row ? lastNews(row) : 0 }))
    .sort((a, b) => a.at - b.at);
  const tooMany = oldestFirst.length - most;
  const gone = oldestFirst.filter(({ at }, place) => place < tooMany || at <= now - keptMs);
  for (const { key } of gone) await store.delete(key);
  await transaction.done;
}

/** Puts what `change` makes of the row, `undefined` for no row; gives what stands there then. */
async function changeComplaint(
  origin: string,
  conversationKey: string,
  change: (row: ComplaintRow | undefined) => ComplaintRow | undefined,
): Promise<ComplaintRow | undefined> {
  const transaction = (await openDatabase()).transaction('complaints', 'readwrite');
  const before = letIn(complaintRowSchema, await transaction.store.get([origin, conversationKey]));
  const after = change(before);
  if (after && after !== before) await transaction.store.put(after);
  await transaction.done;
  return after;
}

/** With no moment after the latest there can be, but for what was promised. */
function bounded(course: Course, latest: number): Course {
  const at = (moment: number | null) => (moment === null ? null : Math.min(moment, latest));
  return {
    ...course,
    ...{ received: Math.min(course.received, latest), complained: Math.min(course.complained, latest) },
    ...{ acknowledged: at(course.acknowledged), offered: at(course.offered) },
    ...{ promised: at(course.promised), closed: at(course.closed) },
  };
}

/** Epoch ms */
function lastNews({ course, said }: ComplaintRow): number {
  const { received, acknowledged, offered, promised, closed, complained } = course;
  const saidAts = Object.values(said).map(({ saidAt }) => saidAt);
  return Math.max(received, acknowledged ?? 0, offered ?? 0, promised ?? 0, closed ?? 0, complained, ...saidAts);
}
