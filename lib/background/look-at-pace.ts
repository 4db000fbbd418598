import { countLoad } from '../db/load.ts';
import { keepQueuePace, lastQueuePace } from '../messaging/load-now.ts';
import type { Settings } from '../settings/settings.ts';
import { arrivalsPerHour, minutesPerAnswer, withAnswers } from '../sla/answer-times.ts';
import { isOpenAt } from '../sla/opening.ts';
import { paceOf } from '../sla/pace.ts';
import type { WorkingWeek } from '../sla/working-week.ts';
import { changeAnswerTimes, loadAnswerTimes } from './answer-times.ts';
import type { RowClock } from './plan-clock.ts';

const HOUR_MS = 3_600_000;
/** The hour counted last: the clock is looked at many times in each. */
let countedHour = '';

/**
 * How the queue stands to a steady pace, told to the sidebar and the popup, and counted by the hour. Silent outside working
 * hours, and until it is known how long an answer takes here.
 */
export async function lookAtPace(
  queue: readonly RowClock[],
  settings: Pick<Settings, 'minutesPerAnswer' | 'answerers' | 'pausedUntil'>,
  week: WorkingWeek,
  now: number,
): Promise<void> {
  const [times, before] = await Promise.all([loadAnswerTimes(now), lastQueuePace()]);
  if (queue.length === 0 && times.answeredAt !== null) {
    await changeAnswerTimes((known) => withAnswers(known, 0, true, week, now), now);
  }
  const minutes = settings.minutesPerAnswer ?? minutesPerAnswer(times);
  const isWork = isOpenAt(now, week) && settings.pausedUntil <= now;
  const queued = queue.map(({ row, due }) => ({ conversationKey: row.conversationKey, pressing: row.pressing, due }));
  const reading =
    minutes === undefined || !isWork
      ? { waiting: queue.length, late: 0, isOver: false, first: [] }
      : paceOf(queued, { minutesPerAnswer: minutes, answerers: settings.answerers }, before?.isOver ?? false);
  const next = {
    ...reading,
    first: [...reading.first],
    minutesPerAnswer: minutes ?? null,
    perHour: arrivalsPerHour(times, week, now) ?? null,
  };
  await keepQueuePace(next, before);
  if (isWork && queue.length > 0) await countHour(queue, reading.isOver, now);
}

async function countHour(queue: readonly RowClock[], isOver: boolean, now: number): Promise<void> {
  const hour = String(Math.floor(now / HOUR_MS));
  const says = `${hour} ${isOver}`;
  if (says === countedHour) return;
  const hostIds = [...new Set(queue.map(({ row }) => row.hostId))];
  const one = (what: 'hours' | 'hoursOver') => hostIds.map((hostId) => ({ what, hostId, at: now, name: hour }));
  await countLoad([...one('hours'), ...(isOver ? one('hoursOver') : [])], now);
  countedHour = says;
}
