import { Temporal } from 'temporal-polyfill';
import type { OpenHours, Weekday, WorkingWeek } from './working-week.ts';

/** One open stretch on the time line, epoch ms, half-open. */
export interface OpenStretch {
  readonly opensAt: number;
  readonly closesAt: number;
}

const dayMs = 86_400_000;
/** Days walked without finding an end before we say there is none; 40 years hold any target a week can give. */
const mostDays = 14_610;

/** Stretches already placed, by week and local day: placing them asks the zone's rules, which is slow. */
const placed = new Map<string, Map<number, readonly OpenStretch[]>>();
/** The same by the week's own object, which is quicker to find while one is walked for many. */
const placedHere = new WeakMap<WorkingWeek, Map<number, readonly OpenStretch[]>>();
/** Weeks of which stretches are kept: one is worked by, another may just have been changed. */
const mostWeeks = 4;

/** Whether the week has any open hours at all. */
export function hasOpenHours(week: WorkingWeek): boolean {
  return Object.values(week.days).some((hours) => hours.some(({ from, to }) => from < to));
}

/**
 * The open stretches that end after `from`, oldest first, the first cut to begin no earlier than `from`.
 * They never overlap. Ends at once for a week without open hours, and after 40 years for any other.
 */
export function* openStretches(from: number, week: WorkingWeek): Generator<OpenStretch, void> {
  if (!hasOpenHours(week)) return;
  const known = placedOf(week);
  // No zone is a whole day behind: what is open on an earlier local day is over.
  const firstDay = Math.floor(from / dayMs) - 1;
  for (let day = firstDay; day < firstDay + mostDays; day++) {
    for (const { opensAt, closesAt } of stretchesOfDay(day, week, known)) {
      if (closesAt > from) yield { opensAt: Math.max(opensAt, from), closesAt };
    }
  }
}

/** By what the week says: the same settings make a new week each time they are asked for one. */
function placedOf(week: WorkingWeek): Map<number, readonly OpenStretch[]> {
  const here = placedHere.get(week);
  if (here) return here;
  const key = JSON.stringify(week);
  const known = placed.get(key) ?? new Map<number, readonly OpenStretch[]>();
  placed.delete(key);
  placed.set(key, known);
  placedHere.set(week, known);
  const oldest = placed.keys().next();
  if (placed.size > mostWeeks && !oldest.done) placed.delete(oldest.value);
  return known;
}

function stretchesOfDay(
  day: number,
  week: WorkingWeek,
  known: Map<number, readonly OpenStretch[]>,
): readonly OpenStretch[] {
  const before = known.get(day);
  if (before) return before;
  const date = Temporal.PlainDate.from('1970-01-01').add({ days: day });
  const stretches = joined(
    week.days[date.dayOfWeek as Weekday].map((hours) => place(hours, date, week.timeZone)).filter(isSome),
  );
  known.set(day, stretches);
  return stretches;
}

function place(hours: OpenHours, date: Temporal.PlainDate, timeZone: string): OpenStretch {
  return { opensAt: instantOf(hours.from, date, timeZone), closesAt: instantOf(hours.to, date, timeZone) };
}

function isSome({ opensAt, closesAt }: OpenStretch): boolean {
  return opensAt < closesAt;
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
function joined(stretches: readonly OpenStretch[]): readonly OpenStretch[] {
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
