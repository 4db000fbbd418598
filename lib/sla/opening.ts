import { openStretches } from './open-stretches.ts';
import type { WorkingWeek } from './working-week.ts';

/** Whether the team works at this moment (epoch ms). The minute of closing is closed. */
export function isOpenAt(now: number, week: WorkingWeek): boolean {
  return nextOpening(now, week) === now;
}

/** The next moment (epoch ms) the team works: `now` itself when it does; `Infinity` when it never does. */
export function nextOpening(now: number, week: WorkingWeek): number {
  for (const { opensAt } of openStretches(now, week)) return opensAt;
  return Number.POSITIVE_INFINITY;
}
