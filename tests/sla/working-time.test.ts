import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWorkingMinutes, workingMinutesBetween } from '../../lib/sla/working-time.ts';
import type { OpenHours, WorkingWeek } from '../../lib/sla/working-week.ts';
import { always, everyDay, never, nineToFive, weekdays } from './weeks.ts';

const at = (iso: string) => Date.parse(iso);
const iso = (epochMs: number) => new Date(epochMs).toISOString();

describe('adding working minutes', () => {
  test('given Friday 16:30 and one hour, it is Monday at 9:30', () => {
    expect(iso(addWorkingMinutes(at('2026-11-20T16:30+01:00'), 60, nineToFive))).toBe('2026-11-23T08:30:00.000Z');
  });

  test('given Friday 17:30 in a week open until 18:00 and one hour, it is Monday at 9:30', () => {
    const week = weekdays([{ from: '09:00', to: '18:00' }]);
    expect(iso(addWorkingMinutes(at('2026-11-20T17:30+01:00'), 60, week))).toBe('2026-11-23T08:30:00.000Z');
  });

  test('given exactly the time left today, it is closing time and not the next opening', () => {
    expect(iso(addWorkingMinutes(at('2026-11-20T16:00+01:00'), 60, nineToFive))).toBe('2026-11-20T16:00:00.000Z');
  });

  test('given Saturday noon, the time begins on Monday', () => {
    expect(iso(addWorkingMinutes(at('2026-11-21T12:00+01:00'), 15, nineToFive))).toBe('2026-11-23T08:15:00.000Z');
  });

  test('given no minutes, it is the moment itself, open or not', () => {
    expect(addWorkingMinutes(at('2026-11-21T12:00+01:00'), 0, nineToFive)).toBe(at('2026-11-21T12:00+01:00'));
  });

  test('given a lunch break, it is skipped', () => {
    const week = weekdays([
      { from: '08:00', to: '12:00' },
      { from: '13:00', to: '16:00' },
    ]);
    expect(iso(addWorkingMinutes(at('2026-11-19T11:30+01:00'), 60, week))).toBe('2026-11-19T12:30:00.000Z');
  });

  test('given stretches out of order and overlapping, no minute counts twice', () => {
    const week = weekdays([
      { from: '12:00', to: '16:00' },
      { from: '08:00', to: '13:00' },
    ]);
    expect(iso(addWorkingMinutes(at('2026-11-19T08:00+01:00'), 480, week))).toBe('2026-11-19T15:00:00.000Z');
  });

  test('given a day that ends at 24:00 and the next that begins at 00:00, time runs on over midnight', () => {
    expect(iso(addWorkingMinutes(at('2026-11-20T23:30+01:00'), 60, always))).toBe('2026-11-20T23:30:00.000Z');
  });

  test('given a week without open hours, the time never passes', () => {
    expect(addWorkingMinutes(at('2026-11-20T16:30+01:00'), 60, never)).toBe(Number.POSITIVE_INFINITY);
  });

  test('given endless minutes, it ends without an answer instead of running on', () => {
    const week: WorkingWeek = { ...never, days: { ...never.days, 3: [{ from: '09:00', to: '09:01' }] } };
    expect(addWorkingMinutes(at('2026-11-20T16:30+01:00'), 1e9, week)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the nights clocks change', () => {
  // Oslo: 2026-03-29 02:00 becomes 03:00; 2026-10-25 03:00 becomes 02:00.
  test('given the spring night, the skipped hour is not worked', () => {
    expect(iso(addWorkingMinutes(at('2026-03-29T01:30+01:00'), 60, always))).toBe('2026-03-29T01:30:00.000Z');
    expect(workingMinutesBetween(at('2026-03-29T00:00+01:00'), at('2026-03-30T00:00+02:00'), always)).toBe(23 * 60);
  });

  test('given hours that begin inside the skipped hour, they begin at the skip', () => {
    const week = everyDay([{ from: '02:30', to: '05:00' }]);
    expect(workingMinutesBetween(at('2026-03-29T00:00+01:00'), at('2026-03-29T12:00+02:00'), week)).toBe(120);
  });

  test('given hours wholly inside the skipped hour, that day has none', () => {
    const week = everyDay([{ from: '02:15', to: '02:45' }]);
    expect(iso(addWorkingMinutes(at('2026-03-29T00:00+01:00'), 10, week))).toBe('2026-03-30T00:25:00.000Z');
  });

  test('given the autumn night, the repeated hour is worked twice', () => {
    expect(workingMinutesBetween(at('2026-10-25T00:00+02:00'), at('2026-10-26T00:00+01:00'), always)).toBe(25 * 60);
    expect(iso(addWorkingMinutes(at('2026-10-25T02:30+02:00'), 60, always))).toBe('2026-10-25T01:30:00.000Z');
  });

  test('given hours that end inside the repeated hour, they end on its first pass', () => {
    const week = everyDay([{ from: '01:00', to: '02:30' }]);
    expect(workingMinutesBetween(at('2026-10-25T00:00+02:00'), at('2026-10-25T12:00+01:00'), week)).toBe(90);
  });

  test('given a working day after the change, office hours follow the wall clock', () => {
    expect(iso(addWorkingMinutes(at('2026-10-23T16:30+02:00'), 60, nineToFive))).toBe('2026-10-26T08:30:00.000Z');
  });

  test('given a zone far from ours, its own wall clock counts', () => {
    const week = weekdays([{ from: '09:00', to: '17:00' }], 'Asia/Kolkata');
    expect(iso(addWorkingMinutes(at('2026-11-20T16:30+05:30'), 60, week))).toBe('2026-11-23T04:00:00.000Z');
  });
});

describe('measuring working minutes', () => {
  test('given Friday 16:30 and Monday 9:30, it is one hour', () => {
    expect(workingMinutesBetween(at('2026-11-20T16:30+01:00'), at('2026-11-23T09:30+01:00'), nineToFive)).toBe(60);
  });

  test('given the later moment first, it is negative', () => {
    expect(workingMinutesBetween(at('2026-11-23T09:30+01:00'), at('2026-11-20T16:30+01:00'), nineToFive)).toBe(-60);
  });

  test('given a week without open hours, it is nothing, however long', () => {
    expect(workingMinutesBetween(0, Number.POSITIVE_INFINITY, never)).toBe(0);
  });
});

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const hours = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 4 })
  .map((edges) => edges.sort((a, b) => a - b))
  .map((edges) =>
    edges.flatMap((edge, i): OpenHours[] => (i % 2 ? [{ from: clock(edges[i - 1] ?? 0), to: clock(edge) }] : [])),
  );
const week = fc.record({
  timeZone: fc.constantFrom('Europe/Oslo', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'),
  days: fc.record({ 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: fc.constant([]), 7: hours }),
});
const year = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2026-12-31T00:00Z') });

test('given any week, adding minutes and then measuring gives the minutes', () => {
  fc.assert(
    fc.property(week, year, fc.integer({ min: 1, max: 3_000 }), (someWeek, from, minutes) => {
      const until = addWorkingMinutes(from, minutes, someWeek);
      expect(workingMinutesBetween(from, until, someWeek)).toBeCloseTo(minutes, 6);
    }),
    { numRuns: 150 },
  );
});

test('given three moments in order, the parts make up the whole', () => {
  fc.assert(
    fc.property(week, year, fc.nat(1e9), fc.nat(1e9), (someWeek, a, toB, toC) => {
      const [b, c] = [a + toB, a + toB + toC];
      const parts = workingMinutesBetween(a, b, someWeek) + workingMinutesBetween(b, c, someWeek);
      expect(workingMinutesBetween(a, c, someWeek)).toBeCloseTo(parts, 6);
    }),
    { numRuns: 100 },
  );
});
