const DAY_MS = 86_400_000;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Clocks of a mail server and of this device seldom agree to the second. */
const CLOCK_SLACK_MS = 120_000;
/** A list that has stood open longer than this names weekdays that could be anyone's. */
const LONGEST_OPEN_DAYS = 6;

/**
 * A full date as Roundcube writes it, in epoch ms (whole minutes, read in the browser's zone, which is Roundcube's
 * default). `undefined` for formats that could be read in two ways, and for dates that lie ahead of `now`: the account
 * is then set to another zone.
 */
export function readFullDate(label: string, now: number): number | undefined {
  const text = clean(label);
  const match =
    /^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2}),? (?<time>.+)$/.exec(text) ??
    /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4}),? (?<time>.+)$/.exec(text);
  const minutes = readTime(match?.groups?.['time']);
  if (!match?.groups || minutes === undefined) return undefined;
  const [year, month, day] = [Number(match.groups['y']), Number(match.groups['m']), Number(match.groups['d'])];
  const midnight = new Date(year, month - 1, day);
  if (midnight.getMonth() !== month - 1 || midnight.getDate() !== day) return undefined;
  const at = atMinute(midnight, minutes);
  return at <= now + CLOCK_SLACK_MS ? at : undefined;
}

/**
 * The date of a list row in epoch ms: "Today 23:26", "Fri 21:32" (never today's weekday, never more than six days back)
 * or a full date. `loadedAt`: when the page was loaded. A row keeps the label it was drawn with, so on a page loaded
 * before midnight "Today" may mean either day: `undefined` unless only one of them fits. Also `undefined` for labels
 * in other languages than English.
 */
export function readRowDate(label: string, now: number, loadedAt: number): number | undefined {
  const text = clean(label);
  const match = /^(?<day>today|sun|mon|tue|wed|thu|fri|sat) (?<time>.+)$/.exec(text);
  if (!match?.groups) return readFullDate(label, now);
  const minutes = readTime(match.groups['time']);
  if (minutes === undefined) return undefined;
  const weekday = WEEKDAYS.indexOf(match.groups['day'] ?? '');
  const today = midnightOf(now);
  const firstDrawn = midnightOf(Math.min(loadedAt, now));
  if (today.getTime() - firstDrawn.getTime() > LONGEST_OPEN_DAYS * DAY_MS) return undefined;

  const found = new Set<number>();
  for (let drawn = firstDrawn; drawn <= today; drawn = daysFrom(drawn, 1)) {
    const back = weekday < 0 ? 0 : (drawn.getDay() - weekday + 7) % 7;
    if (weekday >= 0 && back === 0) continue;
    const at = atMinute(daysFrom(drawn, -back), minutes);
    if (at <= now + CLOCK_SLACK_MS) found.add(at);
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

function clean(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Minutes since midnight of "23:26" or "11:26 pm". */
function readTime(text: string | undefined): number | undefined {
  const match = /^(\d{1,2}):(\d\d)(?: ?([ap])m)?$/.exec(text ?? '');
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  if (minute > 59) return undefined;
  if (match[3] === undefined) return hour <= 23 ? hour * 60 + minute : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return ((hour % 12) + (match[3] === 'p' ? 12 : 0)) * 60 + minute;
}

function midnightOf(at: number): Date {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate());
}

function daysFrom(day: Date, days: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
}

/** By the clock on the wall, not by minutes passed: they differ on the days clocks change. */
function atMinute(day: Date, minutes: number): number {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), 0, minutes).getTime();
}
