import { expect, test } from 'vitest';
import { planClock } from '../../lib/background/plan-clock.ts';
import type { WaitingRow } from '../../lib/db/schema.ts';
import { aRow } from '../db/rows.ts';
import { never, targets } from '../sla/weeks.ts';

// Friday, Oslo, winter time; one working hour to answer, at risk after 45 minutes.
const at = (time: string, day = 20) => Date.parse(`2026-11-${day}T${time}+01:00`);
const target = targets({ replyMinutes: 60 });
const awake = { notifications: true, pausedUntil: 0 };
const waits = (key: string, waitingSince: number, rest: Partial<WaitingRow> = {}): WaitingRow =>
  aRow({ conversationKey: key, waitingSince, ...rest });

test('given nobody waits, nothing is shown and nothing is to wake for', () => {
  expect(planClock([], target, awake, at('10:00'))).toEqual({
    soonest: [],
    overdue: 0,
    atRisk: 0,
    warn: [],
    tell: [],
    wakeAt: undefined,
  });
});

test('given one in time, it wakes when that becomes at risk, and then when it is due', () => {
  const rows = [waits('a', at('10:00'), { warnedAt: at('10:45') })];
  expect(planClock(rows, target, awake, at('10:10')).wakeAt).toBe(at('10:45'));
  expect(planClock(rows, target, awake, at('10:50')).wakeAt).toBe(at('11:00'));
});

test('given one at risk and one overdue, each is said once', () => {
  const rows = [waits('a', at('09:00')), waits('b', at('10:00'))];
  expect(planClock(rows, target, awake, at('10:50'))).toMatchObject({
    overdue: 1,
    atRisk: 1,
    warn: ['b'],
    tell: ['a'],
  });
  const said = [waits('a', at('09:00'), { toldAt: at('10:50') }), waits('b', at('10:00'), { warnedAt: at('10:50') })];
  expect(planClock(said, target, awake, at('10:55'))).toMatchObject({ overdue: 1, atRisk: 1, warn: [], tell: [] });
});

test('given one overdue of whom there was a warning, it is told as overdue', () => {
  const rows = [waits('a', at('09:00'), { warnedAt: at('09:45') })];
  expect(planClock(rows, target, awake, at('10:00')).tell).toEqual(['a']);
});

test('given Friday 16:00 and one hour, it is overdue at closing, and the agent hears of it on Monday at opening', () => {
  const rows = [waits('a', at('16:00'), { warnedAt: at('16:45') })];
  const closing = planClock(rows, target, awake, at('17:00'));
  expect(closing).toMatchObject({ overdue: 1, tell: [], wakeAt: at('09:00', 23) });
  expect(planClock(rows, target, awake, at('03:00', 22)).tell).toEqual([]);
  expect(planClock(rows, target, awake, at('09:00', 23)).tell).toEqual(['a']);
});

test('given notifications are off, the badge counts and nobody is told, nor woken to be told', () => {
  const plan = planClock([waits('a', at('09:00'))], target, { ...awake, notifications: false }, at('18:00'));
  expect(plan).toMatchObject({ overdue: 1, tell: [], wakeAt: undefined });
});

test('given Attune rests, it shows nothing and looks again when the rest is over', () => {
  const plan = planClock([waits('a', at('09:00'))], target, { ...awake, pausedUntil: at('14:00') }, at('12:00'));
  expect(plan).toMatchObject({ overdue: 0, atRisk: 0, warn: [], tell: [], wakeAt: at('14:00') });
});

test('given a week without open hours, nothing comes due and nothing wakes', () => {
  const plan = planClock([waits('a', at('09:00'))], { ...target, week: never }, awake, at('12:00'));
  expect(plan).toMatchObject({ overdue: 0, atRisk: 0, wakeAt: undefined });
});

test('given one that rests, it is neither counted nor told, and the clock wakes when the rest is over', () => {
  const rows = [waits('a', at('09:00'), { snoozedAt: at('10:00'), snoozedUntil: at('14:00') })];
  expect(planClock(rows, target, awake, at('11:00'))).toEqual({
    ...{ overdue: 0, atRisk: 0, warn: [], tell: [], soonest: [], wakeAt: at('14:00') },
  });
  expect(planClock(rows, target, awake, at('14:00'))).toMatchObject({ overdue: 1, tell: ['a'] });
});

test('given a promise that is due before anybody waits too long, it is at risk and overdue by its own time', () => {
  const promise = { promiseKey: 'p', madeAt: at('10:00'), dueAt: at('14:00'), label: '', isConfirmed: false };
  const rows = [{ ...waits('a', at('10:00')), waitingSince: null, promises: [promise] }];
  expect(planClock(rows, target, awake, at('12:00')).wakeAt).toBe(at('13:00'));
  expect(planClock(rows, target, awake, at('13:00'))).toMatchObject({ atRisk: 1, warn: ['a'] });
  expect(planClock(rows, target, awake, at('14:00'))).toMatchObject({ overdue: 1, tell: ['a'] });
});

test('given a host with a shorter time, and a message that presses, each is due by its own', () => {
  const own = {
    ...target,
    hosts: [{ hostId: 'quick', replyMinutes: 30, updateMinutes: 60 }],
    pressing: { minutes: 15, for: ['urgent' as const] },
  };
  const rows = [
    waits('usual', at('10:00')),
    waits('quick', at('10:00'), { hostId: 'quick' }),
    waits('pressing', at('10:00'), { pressing: ['urgent'] }),
    waits('upset', at('10:00'), { pressing: ['upset'] }),
  ];
  const plan = planClock(rows, own, awake, at('10:30'));
  expect(plan.tell).toEqual(['quick', 'pressing']);
  expect(plan.soonest.map(({ row }) => row.conversationKey)).toEqual(['pressing', 'quick', 'usual', 'upset']);
});
