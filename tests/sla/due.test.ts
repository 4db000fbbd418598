import { expect, test } from 'vitest';
import { dueOf, type ResponseTarget } from '../../lib/sla/due.ts';
import { never, nineToFive } from './weeks.ts';

const at = (iso: string) => Date.parse(iso);
const hour: ResponseTarget = { minutes: 60, atRiskShare: 0.75, week: nineToFive };

test('given Friday 16:30 and a one-hour target, it is due on Monday at 9:30 and at risk from 9:15', () => {
  const due = dueOf(at('2026-11-20T16:30+01:00'), hour, at('2026-11-20T16:45+01:00'));
  expect(due).toEqual({
    waitingSince: at('2026-11-20T16:30+01:00'),
    atRiskAt: at('2026-11-23T09:15+01:00'),
    dueAt: at('2026-11-23T09:30+01:00'),
    state: 'in-time',
    workingMinutesLeft: 45,
    used: 0.25,
  });
});

test('given the weekend in between, no working time is used', () => {
  const due = dueOf(at('2026-11-20T16:30+01:00'), hour, at('2026-11-22T12:00+01:00'));
  expect([due.state, due.workingMinutesLeft, due.used]).toEqual(['in-time', 30, 0.5]);
});

test('given the at-risk moment, it is at risk', () => {
  expect(dueOf(at('2026-11-20T16:30+01:00'), hour, at('2026-11-23T09:15+01:00')).state).toBe('at-risk');
});

test('given half an hour past the target, it is overdue by thirty working minutes', () => {
  const due = dueOf(at('2026-11-20T16:30+01:00'), hour, at('2026-11-23T10:00+01:00'));
  expect([due.state, due.workingMinutesLeft, due.used]).toEqual(['overdue', -30, 1]);
});

test('given a message from a clock that runs ahead, nothing is used yet', () => {
  const due = dueOf(at('2026-11-20T10:05+01:00'), hour, at('2026-11-20T10:00+01:00'));
  expect([due.state, due.workingMinutesLeft, due.used]).toEqual(['in-time', 60, 0]);
});

test('given a week without open hours, nothing ever comes due', () => {
  const due = dueOf(at('2026-11-20T10:00+01:00'), { ...hour, week: never }, at('2027-11-20T10:00+01:00'));
  expect([due.state, due.dueAt, due.used]).toEqual(['in-time', Number.POSITIVE_INFINITY, 0]);
});
