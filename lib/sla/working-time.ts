import { type Block, blockAt, blocksFrom } from './open-stretches.ts';
import { hasOpenHours, type WorkingWeek } from './working-week.ts';

const minuteMs = 60_000;

/**
 * The moment (epoch ms) at which so many working minutes after `from` have passed; `from` itself for none.
 * Time that runs out just as the day closes is up at closing, not at the next opening.
 * `Infinity` for a week without open hours, and for time that does not pass within 40 years.
 */
export function addWorkingMinutes(from: number, minutes: number, week: WorkingWeek): number {
  if (minutes <= 0) return from;
  let wantedMs = minutes * minuteMs;
  for (const block of blocksFrom(blockAt(from), week)) {
    wantedMs += openUntil(from, block);
    if (wantedMs <= block.openMs) return momentIn(block, wantedMs);
    wantedMs -= block.openMs;
  }
  return Number.POSITIVE_INFINITY;
}

/** Working minutes from `a` to `b` (epoch ms), with their fraction; negative where `b` comes first. */
export function workingMinutesBetween(a: number, b: number, week: WorkingWeek): number {
  if (b < a) return -workingMinutesBetween(b, a, week);
  if (b === Number.POSITIVE_INFINITY) return hasOpenHours(week) ? b : 0;
  const first = blockAt(a);
  let left = blockAt(b) - first;
  let openMs = 0;
  for (const block of blocksFrom(first, week)) {
    openMs += openUntil(b, block) - openUntil(a, block);
    // The local date at `b` may already lie in the block after the one its number names.
    if (left-- < 0) break;
  }
  return openMs / minuteMs;
}

/** Open ms of the block that have passed at `at`. */
function openUntil(at: number, { stretches, openBefore, openMs }: Block): number {
  const index = firstWhere(stretches.length, (i) => (stretches[i]?.closesAt ?? 0) > at);
  const next = stretches[index];
  if (!next) return openMs;
  return (openBefore[index] ?? 0) + Math.max(0, at - next.opensAt);
}

/** The first moment at which so many ms of the block's open time have passed; more than 0, no more than it has. */
function momentIn({ stretches, openBefore }: Block, wantedMs: number): number {
  const index = firstWhere(stretches.length, (i) => (openBefore[i] ?? 0) >= wantedMs) - 1;
  return (stretches[index]?.opensAt ?? 0) + wantedMs - (openBefore[index] ?? 0);
}

/** The first index from 0 on for which it is true, and stays true; `length` where for none. */
function firstWhere(length: number, isTrue: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
