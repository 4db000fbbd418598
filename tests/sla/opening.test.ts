import { expect, test } from 'vitest';
import { isOpenAt, nextOpening } from '../../lib/sla/opening.ts';
import { never, nineToFive } from './weeks.ts';

const at = (iso: string) => Date.parse(iso);

test('given Friday noon, it is open now', () => {
  expect(isOpenAt(at('2026-11-20T12:00+01:00'), nineToFive)).toBe(true);
  expect(nextOpening(at('2026-11-20T12:00+01:00'), nineToFive)).toBe(at('2026-11-20T12:00+01:00'));
});

test('given the minute of opening, it is open; given the minute of closing, it is closed', () => {
  expect(isOpenAt(at('2026-11-20T09:00+01:00'), nineToFive)).toBe(true);
  expect(isOpenAt(at('2026-11-20T17:00+01:00'), nineToFive)).toBe(false);
});

test('given Friday evening, it opens on Monday morning', () => {
  expect(nextOpening(at('2026-11-20T17:00+01:00'), nineToFive)).toBe(at('2026-11-23T09:00+01:00'));
});

test('given a week without open hours, it never opens', () => {
  expect(isOpenAt(at('2026-11-20T12:00+01:00'), never)).toBe(false);
  expect(nextOpening(at('2026-11-20T12:00+01:00'), never)).toBe(Number.POSITIVE_INFINITY);
});

test('given zones that are hours before and behind all others, the local day counts', () => {
  const monday = at('2026-11-23T09:00+14:00');
  expect(nextOpening(monday, { ...nineToFive, timeZone: 'Pacific/Kiritimati' })).toBe(monday);
  const friday = at('2026-11-20T16:59-11:00');
  expect(nextOpening(friday, { ...nineToFive, timeZone: 'Pacific/Pago_Pago' })).toBe(friday);
});
