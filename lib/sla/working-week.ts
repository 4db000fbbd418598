/**
 * One stretch of a working day, local wall-clock times `HH:MM`; `24:00` ends a day. One that ends at or before its
 * beginning runs over midnight: `22:00` to `06:00` is a night shift, `00:00` to `00:00` a whole day.
 */
export interface OpenHours {
  readonly from: string;
  readonly to: string;
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When the team answers. */
export interface WorkingWeek {
  /** IANA name of the zone the hours are meant in, such as `Europe/Oslo`. */
  readonly timeZone: string;
  /** Open stretches of each weekday, by the day they begin on; a day off is `[]`. */
  readonly days: Readonly<Record<Weekday, readonly OpenHours[]>>;
  /** ISO dates (`2026-12-25`) on which nobody works, from midnight to midnight. */
  readonly holidays?: readonly string[];
}

/** Whether the week has any open hours at all, holidays aside. */
export function hasOpenHours(week: WorkingWeek): boolean {
  return Object.values(week.days).some((hours) => hours.length > 0);
}
