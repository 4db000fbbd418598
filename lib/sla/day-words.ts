import { Temporal } from 'temporal-polyfill';
import type { DatePatterns } from './date-patterns.ts';

/** Named groups of a pattern that matched. */
type Groups = Readonly<Record<string, string | undefined>>;

/** A stretch of text, half-open. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** An hour beside a day, and where it stands. */
export interface HourBeside extends Place {
  readonly hour: number;
  readonly minute: number;
}

/** What stands between a day and its hour or its "before", at most, in characters. */
const NEAR = 24;
/** A morning's promise is due at noon. */
const NOON = { hour: 12, minute: 0 };

/** A weekday is always one to come: "on Friday" said on a Friday is the next. */
export function dayToCome(
  date: { readonly year: number; readonly month: number; readonly day: number; readonly isWeekday: boolean },
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  const day = Temporal.PlainDate.from({ year: date.year, month: date.month, day: date.day });
  return date.isWeekday && Temporal.PlainDate.compare(day, today) <= 0 ? day.add({ weeks: 1 }) : day;
}

/** The next day to come that these figures name; `undefined` where they name none. */
export function dayOfFigures(
  groups: Groups,
  today: Temporal.PlainDate,
  monthFirst: boolean,
): Temporal.PlainDate | undefined {
  let [day, month] = [Number(groups['d']), Number(groups['mo'] ?? today.month)];
  if (groups['mo'] !== undefined && (month > 12 || (monthFirst && day <= 12))) [day, month] = [month, day];
  const year = groups['y'] === undefined ? today.year : Number(groups['y'].padStart(4, '20'));
  try {
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    if (groups['y'] !== undefined || Temporal.PlainDate.compare(date, today) > 0) return date;
    return date.add(groups['mo'] === undefined ? { months: 1 } : { years: 1 });
  } catch {
    return undefined;
  }
}

/** The wall-clock time these groups name. */
export function timeOf(groups: Groups): { readonly hour: number; readonly minute: number } {
  const hour = Number(groups['h']);
  return {
    hour: Math.min(23, groups['pm'] !== undefined && hour < 12 ? hour + 12 : hour),
    minute: Math.min(59, Number(groups['m'] ?? 0)),
  };
}

/** An hour right beside a named day: "tomorrow by 3 pm", "by noon on Friday". */
export function hourBeside(text: string, { start, end }: Place, patterns: DatePatterns): HourBeside | undefined {
  const from = Math.max(0, start - NEAR);
  const around = text.slice(from, start) + ' '.repeat(end - start) + text.slice(end, end + NEAR);
  const found = (match: RegExpExecArray, time: { hour: number; minute: number }): HourBeside => ({
    ...time,
    start: from + match.index,
    end: from + match.index + match[0].length,
  });
  for (const pattern of patterns.clockTime) {
    const match = new RegExp(pattern).exec(around);
    if (match) return found(match, timeOf(match.groups ?? {}));
  }
  for (const pattern of patterns.morning) {
    const match = new RegExp(pattern).exec(around);
    if (match) return found(match, NOON);
  }
  return undefined;
}

/** Whether a word right before a day makes it the day before. */
export function isBeforeDay(text: string, start: number, { before }: DatePatterns): boolean {
  const head = text.slice(Math.max(0, start - NEAR), start);
  return before.some((pattern) => new RegExp(`(?:${pattern.source})\\s*$`).test(head));
}
