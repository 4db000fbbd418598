import { Temporal } from 'temporal-polyfill';
import type { OpenHours, WorkingWeek } from '../lib/sla/working-week.ts';
import { type LineId, objectIn } from './json-lines.ts';

/** What a line of input asks for: until when somebody who waits is to be answered. Moments in epoch ms. */
export interface AskedDue {
  readonly id: LineId;
  readonly week: WorkingWeek;
  readonly waitingSince: number;
  /** Working minutes allowed. */
  readonly minutes: number;
  readonly now: number;
  /** 0 … 1 */
  readonly atRiskShare: number;
}

/** What the settings have at first. */
const USUAL_SHARE = 0.75;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const CLOCK_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** One line of input, or the reason why it is none. */
export function askedDueOf(line: string): AskedDue | string {
  const found = objectIn(line);
  if (typeof found === 'string') return found;
  const { zone, week, holidays, waitingSince, targetMinutes, now, atRiskShare = USUAL_SHARE } = found.fields;
  const working = weekOf(zone, week, holidays);
  if (typeof working === 'string') return working;
  const since = instantOf(waitingSince);
  if (since === undefined) return notAnInstant('waitingSince');
  const at = instantOf(now);
  if (at === undefined) return notAnInstant('now');
  if (typeof targetMinutes !== 'number' || !(targetMinutes >= 0)) return '"targetMinutes" must be a number, 0 or more';
  if (typeof atRiskShare !== 'number' || !(atRiskShare >= 0 && atRiskShare <= 1))
    return '"atRiskShare" must be between 0 and 1';
  return { id: found.id, week: working, waitingSince: since, minutes: targetMinutes, now: at, atRiskShare };
}

/** The epoch ms of an ISO instant with `Z` or an offset; `undefined` for anything else. */
export function instantOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return Temporal.Instant.from(value).epochMilliseconds;
  } catch {
    return undefined;
  }
}

/** The working week of a line, or what is wrong with it. */
export function weekOf(zone: unknown, week: unknown, holidays: unknown = []): WorkingWeek | string {
  if (typeof zone !== 'string' || !isZone(zone)) return '"zone" must be a time zone such as "Europe/Oslo"';
  if (typeof week !== 'object' || week === null || Array.isArray(week))
    return '"week" must be an object such as {"mon": [["09:00", "17:30"]]}';
  const unknown = Object.keys(week).find((day) => !(DAYS as readonly string[]).includes(day));
  if (unknown !== undefined) return `"week" has a day "${unknown}"; days are ${DAYS.join(', ')}`;
  if (!Array.isArray(holidays) || !holidays.every(isDate)) return '"holidays" must be a list of dates, "2026-12-25"';
  const days: Record<number, readonly OpenHours[]> = {};
  for (const [i, day] of DAYS.entries()) {
    const hours = hoursOf((week as Record<string, unknown>)[day] ?? []);
    if (!hours) return `"week.${day}" must be a list of pairs of times, [["09:00", "12:00"], ["13:00", "17:30"]]`;
    days[i + 1] = hours;
  }
  return { timeZone: zone, days: days as WorkingWeek['days'], holidays };
}

function hoursOf(value: unknown): readonly OpenHours[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const hours = value.flatMap((pair: unknown): OpenHours[] => {
    if (!Array.isArray(pair) || pair.length !== 2) return [];
    const [from, to] = pair as unknown[];
    return isTime(from) && isTime(to) ? [{ from, to }] : [];
  });
  return hours.length === value.length ? hours : undefined;
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && CLOCK_TIME.test(value);
}

function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !DATE.test(value)) return false;
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }) !== undefined;
  } catch {
    return false;
  }
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

function notAnInstant(field: string): string {
  return `"${field}" must be an ISO instant with Z or an offset, "2026-11-20T16:30:00+01:00"`;
}
