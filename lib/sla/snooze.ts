import { lastInstant } from '../conversation/instant.ts';
import { dateAt, momentOf } from './named-day.ts';
import { nextOpening } from './opening.ts';
import type { WorkingWeek } from './working-week.ts';

/** For how long a conversation may rest. */
export const SNOOZES = ['half-hour', 'two-hours', 'tomorrow', 'next-working-day', 'until-reply'] as const;
/** One of `SNOOZES`. */
export type SnoozeLength = (typeof SNOOZES)[number];

const minuteMs = 60_000;
/** Hours: when the team's morning may begin, and when it begins on a day off and for a team that never closes. */
const MORNING = { earliest: 5, usual: 9, latest: 12 };

/** Until when (epoch ms) it rests: tomorrow and the next working day from when the team opens. */
export function snoozeUntil(length: SnoozeLength, now: number, week: WorkingWeek): number {
  if (length === 'half-hour') return now + 30 * minuteMs;
  if (length === 'two-hours') return now + 120 * minuteMs;
  if (length === 'until-reply') return lastInstant;
  const tomorrow = dateAt(now, week.timeZone).add({ days: 1 });
  const at = (hour: number): number => momentOf(tomorrow, hour, 0, week.timeZone);
  if (length === 'next-working-day') return Math.min(nextOpening(at(0), week), lastInstant);
  const opening = nextOpening(at(MORNING.earliest), week);
  return opening > at(MORNING.earliest) && opening < at(MORNING.latest) ? opening : at(MORNING.usual);
}
