import { addWorkingMinutes, workingMinutesBetween } from './working-time.ts';
import type { WorkingWeek } from './working-week.ts';

/** How soon customers are to be answered. */
export interface ResponseTarget {
  /** Working minutes allowed for an answer. */
  readonly minutes: number;
  /** Share of those minutes after which it counts as at risk, 0 … 1. */
  readonly atRiskShare: number;
  readonly week: WorkingWeek;
}

/** Where one waiting customer stands. */
export interface Due {
  /** Epoch ms */
  readonly waitingSince: number;
  /** Epoch ms at which it becomes at risk. */
  readonly atRiskAt: number;
  /** Epoch ms at which it becomes overdue. */
  readonly dueAt: number;
  readonly state: 'in-time' | 'at-risk' | 'overdue';
  /** Working minutes until `dueAt`; negative once overdue. */
  readonly workingMinutesLeft: number;
  /** 0 … 1: share of the allowed working time that is used. */
  readonly used: number;
}

/**
 * Where a customer stands who has waited since `waitingSince` (epoch ms).
 * In a week without open hours nothing ever comes due: both moments are `Infinity` and no time is used.
 */
export function dueOf(waitingSince: number, target: ResponseTarget, now: number): Due {
  const { minutes, atRiskShare, week } = target;
  const dueAt = addWorkingMinutes(waitingSince, minutes, week);
  const atRiskAt = addWorkingMinutes(waitingSince, minutes * atRiskShare, week);
  const usedMinutes = Math.max(0, workingMinutesBetween(waitingSince, now, week));
  return {
    waitingSince,
    atRiskAt,
    dueAt,
    state: now >= dueAt ? 'overdue' : now >= atRiskAt ? 'at-risk' : 'in-time',
    workingMinutesLeft: minutes - usedMinutes,
    used: minutes > 0 ? Math.min(1, usedMinutes / minutes) : 1,
  };
}
