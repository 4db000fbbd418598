import type { Targets } from '../../lib/sla/targets.ts';
import type { OpenHours, WorkingWeek } from '../../lib/sla/working-week.ts';

/** Monday to Friday with these hours. */
export function weekdays(hours: readonly OpenHours[], timeZone = 'Europe/Oslo'): WorkingWeek {
  return { timeZone, days: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: [], 7: [] } };
}

/** Every day with these hours. */
export function everyDay(hours: readonly OpenHours[], timeZone = 'Europe/Oslo'): WorkingWeek {
  return { timeZone, days: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours } };
}

export const nineToFive = weekdays([{ from: '09:00', to: '17:00' }]);
export const never = weekdays([]);
export const always = everyDay([{ from: '00:00', to: '24:00' }]);

/** Four hours for a reply and two working days for news, from nine to five, and what differs from it. */
export function targets(rest: Partial<Targets> = {}): Targets {
  return {
    replyMinutes: 240,
    updateMinutes: 960,
    pressing: undefined,
    hosts: [],
    atRiskShare: 0.75,
    week: nineToFive,
    ...rest,
  };
}
