import { Temporal } from 'temporal-polyfill';
import type { OpenHours, Weekday, WorkingWeek } from './working-week.ts';

/** One open stretch on the time line, epoch ms, half-open. */
export interface OpenStretch {
  readonly opensAt: number;
  readonly closesAt: number;
}

/**
 * The open stretches of one local date (days since 1970-01-01), in order and without overlap: the day's own hours up
 * to midnight, and what a night shift of the day before leaves for the morning. A holiday has none.
 */
export function placeDay(day: number, week: WorkingWeek, holidays: ReadonlySet<string>): OpenStretch[] {
  const date = firstDate.add({ days: day });
  if (holidays.size > 0 && holidays.has(date.toString())) return [];
  const yesterday = week.days[dayBefore(date.dayOfWeek as Weekday)];
  const hours = [
    ...yesterday.filter(isOverMidnight).map(({ to }) => ({ from: '00:00', to })),
    ...week.days[date.dayOfWeek as Weekday].map((own) => (isOverMidnight(own) ? { from: own.from, to: '24:00' } : own)),
  ];
  const placed = hours
    .map(({ from, to }) => ({
      opensAt: instantOf(from, date, week.timeZone),
      closesAt: instantOf(to, date, week.timeZone),
    }))
    .filter(({ opensAt, closesAt }) => opensAt < closesAt);
  return placed.length > 1 ? joined(placed) : placed;
}

const firstDate = Temporal.PlainDate.from('1970-01-01');

function isOverMidnight({ from, to }: OpenHours): boolean {
  return to <= from;
}

function dayBefore(day: Weekday): Weekday {
  return day === 1 ? 7 : ((day - 1) as Weekday);
}

/**
 * When the wall clock first reads this time. In the hour that clocks skip in spring, the moment of the skip:
 * hours inside it do not exist. In the hour they repeat in autumn, the first pass: the day is then an hour longer.
 */
function instantOf(time: string, date: Temporal.PlainDate, timeZone: string): number {
  const day = time === '24:00' ? date.add({ days: 1 }) : date;
  const wall = day.toPlainDateTime(time === '24:00' ? '00:00' : time);
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wall)) return earlier.epochMilliseconds;
  return (earlier.getTimeZoneTransition('next') ?? earlier).epochMilliseconds;
}

/** In order and without overlap, whatever order the hours were written in. */
function joined(stretches: readonly OpenStretch[]): OpenStretch[] {
  const whole: OpenStretch[] = [];
  for (const next of [...stretches].sort((a, b) => a.opensAt - b.opensAt)) {
    const last = whole.at(-1);
    if (last && next.opensAt <= last.closesAt) {
      whole[whole.length - 1] = { ...last, closesAt: Math.max(last.closesAt, next.closesAt) };
    } else {
      whole.push(next);
    }
  }
  return whole;
}
