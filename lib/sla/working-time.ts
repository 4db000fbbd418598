import { hasOpenHours, openStretches } from './open-stretches.ts';
import type { WorkingWeek } from './working-week.ts';

const minuteMs = 60_000;

/**
 * The moment (epoch ms) at which so many working minutes after `from` have passed; `from` itself for none.
 * Time that runs out just as the day closes is up at closing, not at the next opening.
 * `Infinity` for a week without open hours: that time never passes.
 */
export function addWorkingMinutes(from: number, minutes: number, week: WorkingWeek): number {
  if (minutes <= 0) return from;
  let leftMs = minutes * minuteMs;
  for (const { opensAt, closesAt } of openStretches(from, week)) {
    const openMs = closesAt - opensAt;
    if (leftMs <= openMs) return opensAt + leftMs;
    leftMs -= openMs;
  }
  return Number.POSITIVE_INFINITY;
}

/** Working minutes from `a` to `b` (epoch ms), with their fraction; negative where `b` comes first. */
export function workingMinutesBetween(a: number, b: number, week: WorkingWeek): number {
  if (b < a) return -workingMinutesBetween(b, a, week);
  if (b === Number.POSITIVE_INFINITY) return hasOpenHours(week) ? b : 0;
  let openMs = 0;
  for (const { opensAt, closesAt } of openStretches(a, week)) {
    if (opensAt >= b) break;
    openMs += Math.min(closesAt, b) - opensAt;
  }
  return openMs / minuteMs;
}
