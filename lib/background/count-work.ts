import { type Counted, countLoad } from '../db/load.ts';
import type { WaitChange } from '../db/waiting.ts';
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
  const targets = targetsOf(await loadSettings(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  await countWork(changes, targets, now);
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
  await changeAnswerTimes((known) => {
    const answered = week ? withAnswers(known, answers, false, week, now) : known;
    return arrivals.reduce((all, { at }) => withArrival(all, at, now), answered);
  }, now);
}

/** Somebody waits who did not before, or has written since. What came before we watched is not counted. */
function arrivalIn({ before, after, report }: WaitChange, since: number): Counted[] {
  const at = after?.waitingSince ?? null;
  if (!after || at === null || at < since || after.clock === 'next-update' || after.isIgnored) return [];
  const known = before?.waitingSince ?? null;
  const isSame = known !== null && before?.clock !== 'next-update' && at <= known;
  return isSame ? [] : [{ what: 'arrived', hostId: report.hostId, at, name: nameOf(report.conversationKey, at) }];
}

/** Somebody waited who has our answer now. */
function answerIn({ before, after, report }: WaitChange, targets: Targets, now: number): Counted[] {
  const since = before?.waitingSince ?? null;
  if (!before || since === null || before.clock === 'next-update') return [];
  const stillWaits = after !== undefined && after.waitingSince !== null && after.clock !== 'next-update';
  const isOurs = report.isPartial || (report.repliedAt !== null && report.repliedAt >= since);
  const isDone = before.settledAt !== null && before.settledAt >= since;
  if (stillWaits || !isOurs || isDone || (report.waitingSince !== null && report.clock !== 'next-update')) return [];
  const at = Math.min(report.repliedAt ?? now, now);
  const one = { hostId: report.hostId, at, name: nameOf(report.conversationKey, since) };
  const isLate = waitDue({ ...before, promises: [] }, targets, at)?.state === 'overdue';
  return isLate
    ? [
        { ...one, what: 'answered' },
        { ...one, what: 'answeredLate' },
      ]
    : [{ ...one, what: 'answered' }];
}

function nameOf(conversationKey: string, at: number): string {
  return `${conversationKey} ${Math.floor(at / BUCKET_MS)}`;
}
