import { type Counted, countLoad } from '../db/load.ts';
import { COARSE_MS } from '../db/row-after.ts';
import type { WaitingRow } from '../db/schema.ts';
import type { WaitChange } from '../db/waiting.ts';
import { lastQueuePace } from '../messaging/load-now.ts';
import { targetsOf } from '../settings/settings.ts';
import { loadSettings } from '../settings/store.ts';
import { withAnswers, withArrival } from '../sla/answer-times.ts';
import { type Targets, waitDue } from '../sla/targets.ts';
import type { WorkingWeek } from '../sla/working-week.ts';
import type { Observation } from '../stats/observation.ts';
import { changeAnswerTimes, loadAnswerTimes } from './answer-times.ts';

/** Lists tell times in minutes: a wait is told from the next by its ten minutes, whichever way it was seen. */
const BUCKET_MS = 600_000;

/** Counts what these changes tell, by the settings as they are. A count that is lost to a fault is lost. */
export async function noteWork(changes: readonly WaitChange[], now: number): Promise<void> {
  await countWork(changes, await targetsNow(), now);
}

/** Counts our answer, sent then (epoch ms), to those who waited in these rows. */
export async function noteAnswers(before: readonly WaitingRow[], repliedAt: number, now: number): Promise<void> {
  const targets = await targetsNow();
  await countAll(
    before.flatMap((row) => (repliedAt >= (row.waitingSince ?? 0) ? answerTo(row, repliedAt, targets, now) : [])),
    targets.week,
    now,
  );
}

/** Counts a customer who waits again by a message that was just read. */
export async function noteArrival(observation: Observation, now: number): Promise<void> {
  const { conversationKey, hostId, at } = observation;
  const { since } = await loadAnswerTimes(now);
  if (at >= since) await countAll([{ what: 'arrived', hostId, at, name: nameOf(conversationKey, at) }], undefined, now);
}

/** Counts who began to wait and who was answered by these changes, each once: conditions, not people. */
export async function countWork(changes: readonly WaitChange[], targets: Targets, now: number): Promise<void> {
  const { since } = await loadAnswerTimes(now);
  const arrived = changes.flatMap((change) => arrivalIn(change, since));
  const answered = changes.flatMap((change) => answerIn(change, targets, now));
  await countAll([...arrived, ...answered], targets.week, now);
}

/** Counts what was not counted before, and remembers how fast answers leave in this week of working hours. */
async function countAll(counted: readonly Counted[], week: WorkingWeek | undefined, now: number): Promise<void> {
  const fresh = await countLoad(counted, now);
  if (fresh.length === 0) return;
  const answers = fresh.filter(({ what }) => what === 'answered').length;
  const arrivals = fresh.filter(({ what }) => what === 'arrived');
  const isEmpty = (await lastQueuePace())?.waiting === 0;
  await changeAnswerTimes((known) => {
    const answered = week ? withAnswers(known, answers, isEmpty, week, now) : known;
    return arrivals.reduce((all, { at }) => withArrival(all, at, now), answered);
  }, now);
}

/** Somebody waits who did not before, or has written since. What came before we watched is not counted. */
function arrivalIn({ before, after, report }: WaitChange, since: number): Counted[] {
  const at = after?.waitingSince ?? null;
  if (!after || at === null || at < since || after.clock === 'next-update') return [];
  const known = before?.waitingSince ?? null;
  const isSame = known !== null && before?.clock !== 'next-update' && at <= known;
  return isSame ? [] : [{ what: 'arrived', hostId: report.hostId, at, name: nameOf(report.conversationKey, at) }];
}

/** Somebody waited who has our answer now, whether or not they have written again. */
function answerIn({ before, after, report }: WaitChange, targets: Targets, now: number): Counted[] {
  const since = before?.waitingSince ?? null;
  if (!before || since === null) return [];
  const { waitingSince, repliedAt, isPartial } = report;
  const isLater = repliedAt !== null && repliedAt >= since - (isPartial ? COARSE_MS : 0);
  const hasAskedAgain = isLater && waitingSince !== null && waitingSince > repliedAt;
  const stillWaits = after !== undefined && after.waitingSince !== null && after.clock !== 'next-update';
  const isOurs = isLater || (isPartial && repliedAt === null);
  if (!isOurs || (stillWaits && !hasAskedAgain)) return [];
  return answerTo(before, repliedAt, targets, now);
}

/** Our answer to one who waited, sent then (epoch ms), as far as it is known; nothing where the agent had settled it before. */
function answerTo(before: WaitingRow, repliedAt: number | null, targets: Targets, now: number): Counted[] {
  const { waitingSince: since, settledAt, clock, hostId, conversationKey } = before;
  if (since === null || clock === 'next-update' || (settledAt !== null && settledAt >= since)) return [];
  const at = Math.max(since, Math.min(repliedAt ?? now, now));
  const one = { hostId, at, name: nameOf(conversationKey, since) };
  const isLate = waitDue({ ...before, promises: [] }, targets, at)?.state === 'overdue';
  const answered: Counted = { ...one, what: 'answered' };
  return isLate ? [answered, { ...one, what: 'answeredLate' }] : [answered];
}

async function targetsNow(): Promise<Targets> {
  return targetsOf(await loadSettings(), Intl.DateTimeFormat().resolvedOptions().timeZone);
}

function nameOf(conversationKey: string, at: number): string {
  return `${conversationKey} ${Math.floor(at / BUCKET_MS)}`;
}
