/** One stretch of a working day, local wall-clock times `HH:MM`, `from` before `to`. `24:00` ends a day. */
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
  /** Open stretches of each weekday, in order, not overlapping; a day off is `[]`. */
  readonly days: Readonly<Record<Weekday, readonly OpenHours[]>>;
}
