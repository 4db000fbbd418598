import { expect, test } from 'vitest';
import { lastInstant } from '../../lib/conversation/instant.ts';
import { snoozeUntil } from '../../lib/sla/snooze.ts';
import { always, nineToFive, weekdays } from './weeks.ts';

const at = (iso: string) => Date.parse(iso);
// A Friday in Oslo.
const friday = at('2026-11-20T15:30+01:00');

test('given half an hour or two, it is the clock’s own', () => {
  expect(snoozeUntil('half-hour', friday, nineToFive)).toBe(at('2026-11-20T16:00+01:00'));
  expect(snoozeUntil('two-hours', friday, nineToFive)).toBe(at('2026-11-20T17:30+01:00'));
});

test('given tomorrow morning on a working day, it is when the team opens', () => {
  expect(snoozeUntil('tomorrow', at('2026-11-19T22:00+01:00'), nineToFive)).toBe(at('2026-11-20T09:00+01:00'));
  const early = weekdays([{ from: '06:30', to: '14:00' }]);
  expect(snoozeUntil('tomorrow', at('2026-11-19T10:00+01:00'), early)).toBe(at('2026-11-20T06:30+01:00'));
});

test('given tomorrow is a day off, or the team never closes, the morning begins at nine', () => {
  expect(snoozeUntil('tomorrow', friday, nineToFive)).toBe(at('2026-11-21T09:00+01:00'));
  expect(snoozeUntil('tomorrow', friday, always)).toBe(at('2026-11-21T09:00+01:00'));
});

test('given the next working day, weekends and holidays are passed over', () => {
  expect(snoozeUntil('next-working-day', friday, nineToFive)).toBe(at('2026-11-23T09:00+01:00'));
  const off = { ...nineToFive, holidays: ['2026-11-23'] };
  expect(snoozeUntil('next-working-day', friday, off)).toBe(at('2026-11-24T09:00+01:00'));
});

test('given until they write, no time ends it', () => {
  expect(snoozeUntil('until-reply', friday, nineToFive)).toBe(lastInstant);
});
