import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingMinutes, workingMinutesBetween } from '../../lib/sla/working-time.ts';
import type { OpenHours, WorkingWeek } from '../../lib/sla/working-week.ts';

/**
 * Three properties in every zone of the database, over thirty years, for weeks of every kind: night shifts, several
 * stretches a day, holidays. What is open is asked of the browser's own calendar, which shares nothing with ours.
 */
const zones = Intl.supportedValuesOf('timeZone');
const YEARS = { from: Date.parse('2000-01-01T00:00Z'), to: Date.parse('2030-01-01T00:00Z') };
const WEEKS_PER_ZONE = 3;
const MOMENTS = 8;

const quarter = fc.integer({ min: 0, max: 95 }).map((n) => clock(n * 15));
const stretch = fc.record({ from: quarter, to: fc.oneof(quarter, fc.constant('24:00')) });
const day = fc.oneof(
  fc.constant<OpenHours[]>([{ from: '09:00', to: '17:00' }]),
  fc.array(stretch, { maxLength: 3 }),
  fc.constant<OpenHours[]>([{ from: '22:00', to: '06:00' }]),
  fc.constant<OpenHours[]>([{ from: '00:00', to: '24:00' }]),
);
const aCase = fc.record({
  days: fc.record({ 1: day, 2: day, 3: fc.constant([{ from: '08:00', to: '12:00' }]), 4: day, 5: day, 6: day, 7: day }),
  start: fc.integer({ min: YEARS.from, max: YEARS.to }),
  daysOff: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 6 }),
  moments: fc.array(fc.tuple(fc.integer({ min: 0, max: 20 * 86_400_000 }), fc.integer({ min: 1, max: 2_400 })), {
    minLength: MOMENTS,
    maxLength: MOMENTS,
  }),
});

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Whether the wall clock of the zone reads an open time at this moment; knows nothing of how long hours are. */
function readsOpen(at: number, week: WorkingWeek, format: Intl.DateTimeFormat): boolean {
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const date = `${parts['year']}-${parts['month']}-${parts['day']}`;
  if (week.holidays?.includes(date)) return false;
  const time = `${parts['hour']}:${parts['minute']}`;
  const today = new Date(`${date}T00:00Z`).getUTCDay() || 7;
  const hoursOf = (weekday: number) => week.days[weekday as 1];
  const own = hoursOf(today).some(({ from, to }) => time >= from && (to <= from || time < to));
  return own || hoursOf(today === 1 ? 7 : today - 1).some(({ from, to }) => to <= from && time < to);
}

test.each(zones)(
  'given %s, adding then measuring gives the minutes, in order, never due in closed hours',
  (timeZone) => {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    fc.assert(
      fc.property(aCase, ({ days, start, daysOff, moments }) => {
        const holidays = daysOff.map((n) => new Date(start + n * 86_400_000).toISOString().slice(0, 10));
        const week: WorkingWeek = { timeZone, days, holidays };
        const dues = moments.map(([after, minutes]) => {
          const from = start + after;
          const due = addWorkingMinutes(from, minutes, week);
          expect(workingMinutesBetween(from, due, week)).toBeCloseTo(minutes, 6);
          expect(readsOpen(due - 1, week, format), new Date(due).toISOString()).toBe(true);
          return { from, due, minutes };
        });
        for (const one of dues)
          for (const other of dues)
            if (one.from <= other.from && one.minutes <= other.minutes) expect(one.due).toBeLessThanOrEqual(other.due);
      }),
      { numRuns: WEEKS_PER_ZONE },
    );
  },
);
