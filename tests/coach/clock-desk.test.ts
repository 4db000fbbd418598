import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clockDesk } from '../../lib/coach/clock-desk.ts';
import { anEntry } from '../db/rows.ts';
import { targets } from '../sla/weeks.ts';
import { testServices } from './fakes.ts';

// A Friday in Oslo.
const at = (time: string) => Date.parse(`2026-11-20T${time}+01:00`);
beforeEach(() => {
  vi.useFakeTimers({ now: at('10:00') });
});
afterEach(() => vi.useRealTimers());

function desk() {
  const { services, told } = testServices();
  const now = signal(at('10:00'));
  const ended = new AbortController();
  const asked: string[] = [];
  const own = { ...services, now: () => Date.now() };
  const lookAgain = () => void asked.push('look again');
  const clock = clockDesk(own, signal(targets({ replyMinutes: 60 })), now, lookAgain, () => {}, ended.signal);
  return { clock, now, told, asked, ended };
}

test('given what the agent says of one who waits, the background hears it, and the list is looked at again', async () => {
  const { clock, told, asked } = desk();
  clock.actions.snooze('k', 'two-hours');
  clock.actions.wake('k');
  clock.actions.ignore('k', true);
  clock.actions.dropPromise('k', 'p');
  await vi.waitFor(() => expect(asked).toHaveLength(4));
  expect(told.said).toEqual([
    ['snooze', 'k', at('12:00')],
    ['snooze', 'k', 0],
    ['ignore', 'k', true],
    ['drop', 'k', 'p'],
  ]);
});

test('given somebody comes due, the card is brought up to date to the second, and the badge is told', () => {
  const { clock, now, told } = desk();
  clock.await([anEntry({ conversationKey: 'k', waitingSince: at('09:30') })]);
  vi.advanceTimersByTime(15 * 60_000 - 1);
  expect(told.said).toEqual([]);
  vi.advanceTimersByTime(1);
  expect([now.value, told.said]).toEqual([at('10:15'), [['look']]]);
  vi.advanceTimersByTime(15 * 60_000);
  expect([now.value, told.said]).toEqual([at('10:30'), [['look'], ['look']]]);
});

test('given the page is left, nothing is told any more', () => {
  const { clock, told, ended } = desk();
  clock.await([anEntry({ conversationKey: 'k', waitingSince: at('09:30') })]);
  ended.abort();
  vi.advanceTimersByTime(3_600_000);
  expect(told.said).toEqual([]);
});
