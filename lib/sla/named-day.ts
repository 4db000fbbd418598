import { Temporal } from 'temporal-polyfill';
import { openStretches } from './open-stretches.ts';
import type { WorkingWeek } from './working-week.ts';

/** The local date at a moment (epoch ms) in a zone. */
export function dateAt(at: number, timeZone: string): Temporal.PlainDate {
  return zonedAt(at, timeZone).toPlainDate();
}

/** Minutes the wall clock of a zone is ahead of UTC at a moment (epoch ms). */
export function minutesAhead(at: number, timeZone: string): number {
  return zonedAt(at, timeZone).offsetNanoseconds / 60_000_000_000;
}

/** The moment (epoch ms) at which the wall clock of a zone reads this time of this date. */
export function momentOf(date: Temporal.PlainDate, hour: number, minute: number, timeZone: string): number {
  return date.toPlainDateTime({ hour, minute }).toZonedDateTime(timeZone).epochMilliseconds;
}

/**
 * Until when (epoch ms) something promised at `from` for this day has to be done: the last time we close that day. Where
 * we do not work that day, the last time before it, after which nobody is there to do it; where that is over too, the
 * day's end.
 */
export function closingOf(date: Temporal.PlainDate, from: number, week: WorkingWeek): number {
  const midnight = momentOf(date.add({ days: 1 }), 0, 0, week.timeZone);
  let closing = midnight;
  for (const { closesAt } of openStretches(from, week)) {
    if (closesAt > midnight) break;
    closing = closesAt;
  }
  return closing;
}

/** The date on which so many working days have begun after the day of `from`; `undefined` for a week without any. */
export function workingDayAfter(from: number, count: number, week: WorkingWeek): Temporal.PlainDate | undefined {
  const nextDay = momentOf(dateAt(from, week.timeZone).add({ days: 1 }), 0, 0, week.timeZone);
  let date: Temporal.PlainDate | undefined;
  let left = count;
  for (const { opensAt } of openStretches(nextDay, week)) {
    const opening = dateAt(opensAt, week.timeZone);
    if (date?.equals(opening)) continue;
    date = opening;
    if (--left <= 0) return date;
  }
  return undefined;
}

function zonedAt(at: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
}
