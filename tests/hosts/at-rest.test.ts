import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atRest } from '../../lib/hosts/at-rest.ts';

let ended = new AbortController();
let runs: number[] = [];
const run = (): void => void runs.push(performance.now());

beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  ended = new AbortController();
  runs = [];
});
afterEach(() => {
  vi.useRealTimers();
});

/** Calls at these times, in ms from now on. */
function callAt(call: () => void, times: readonly number[]): void {
  for (const at of times) setTimeout(call, at);
}

test('given calls and then quiet, it runs once, after the rest', () => {
  const call = atRest(run, { rest: 100, patience: 1_000 }, ended.signal);
  callAt(call, [0, 40, 90]);
  vi.advanceTimersByTime(5_000);
  expect(runs).toEqual([190]);
});

test('given calls without a pause, it runs when patience ends', () => {
  const call = atRest(run, { rest: 100, patience: 300 }, ended.signal);
  callAt(call, [0, 50, 100, 150, 200, 250, 290, 340, 390]);
  vi.advanceTimersByTime(5_000);
  expect(runs).toEqual([300, 490]);
});

test('given a gap, the next run waits for it', () => {
  const call = atRest(run, { rest: 100, patience: 1_000, gap: 500 }, ended.signal);
  callAt(call, [0, 200]);
  vi.advanceTimersByTime(5_000);
  expect(runs).toEqual([100, 600]);
});

test('given a step, calls that go on are looked for no oftener', () => {
  const call = atRest(run, { rest: 100, patience: 1_000, step: 400 }, ended.signal);
  callAt(call, [0, 60, 120]);
  vi.advanceTimersByTime(5_000);
  // Asked at 100: calls went on; asked again at 500.
  expect(runs).toEqual([500]);
});

test('given the end, it never runs, whenever it was called', () => {
  const call = atRest(run, { rest: 100, patience: 1_000 }, ended.signal);
  call();
  ended.abort();
  call();
  vi.advanceTimersByTime(5_000);
  expect(runs).toEqual([]);
});
