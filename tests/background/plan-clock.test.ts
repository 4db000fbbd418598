import { expect, test } from 'vitest';
import { planClock } from '../../lib/background/plan-clock.ts';
import type { WaitingRow } from '../../lib/db/schema.ts';
import { never, nineToFive } from '../sla/weeks.ts';

// Friday, Oslo, winter time; one working hour to answer, at risk after 45 minutes.
const at = (time: string, day = 20) => Date.parse(`2026-11-${day}T${time}+01:00`);
const target = { minutes: 60, atRiskShare: 0.75, week: nineToFive };
const awake = { notifications: true, pausedUntil: 0 };
const waits = (key: string, waitingSince: number, rest: Partial<WaitingRow> = {}): WaitingRow => ({
  conversationKey: key,
  hostId: 'demo',
  origin: 'https://desk.example',
  waitingSince,
  state: 'calm',
  warnedAt: null,
  toldAt: null,
  settledAt: null,
  ...rest,
});

test('given nobody waits, nothing is shown and nothing is to wake for', () => {
  expect(planClock([], target, awake, at('10:00'))).toEqual({
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
  expect(plan).toEqual({ overdue: 0, atRisk: 0, warn: [], tell: [], wakeAt: at('14:00') });
});

test('given a week without open hours, nothing comes due and nothing wakes', () => {
  const plan = planClock([waits('a', at('09:00'))], { ...target, week: never }, awake, at('12:00'));
  expect(plan).toMatchObject({ overdue: 0, atRisk: 0, wakeAt: undefined });
});
