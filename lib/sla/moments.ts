import { Temporal } from 'temporal-polyfill';
import type { ClockLanguage } from './clock-language.ts';
import { type DatePatterns, datePatternsOf, numberOf } from './date-patterns.ts';
import { fold } from './fold.ts';
import { closingOf, dateAt, minutesAhead, momentOf, workingDayAfter } from './named-day.ts';
import type { WorkingWeek } from './working-week.ts';

/** A time that a text names, and until when (epoch ms) something named for it is due. */
export interface Moment {
  /** Offsets in the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly dueAt: number;
}

/** What stands between a day and its hour or its "before", at most. */
const NEAR = 24;

/**
 * The times a sentence names, in order, by the wall clock of the team: "by Friday" is due when the team closes on Friday,
 * "within 24 hours" to the minute, "next week" when that week's work ends. `text` is composed (NFC).
 */
export function momentsIn(text: string, language: ClockLanguage, at: number, week: WorkingWeek): Moment[] {
  const patterns = datePatternsOf(language);
  const today = dateAt(at, week.timeZone);
  const found: Moment[] = [];
  // What is read already is blanked: no part of it is read again.
  let rest = fold(text);
  let original = text;
  const take = (start: number, end: number, dueAt: number): void => {
    found.push({ start, end, dueAt });
    const blank = ' '.repeat(end - start);
    rest = rest.slice(0, start) + blank + rest.slice(end);
    original = original.slice(0, start) + blank + original.slice(end);
  };
  const each = (wanted: readonly RegExp[], due: (match: RegExpExecArray) => number | undefined): void => {
    for (const pattern of wanted) {
      for (const match of rest.matchAll(pattern)) {
        const dueAt = due(match);
        if (dueAt !== undefined) take(match.index, match.index + match[0].length, dueAt);
      }
    }
  };
  const count = (match: RegExpExecArray): number => numberOf(match.groups?.['n'] ?? '', language);
  const onDay = (date: Temporal.PlainDate, place: { start: number; end: number }): number => {
    const around = hourNear(rest, place, patterns);
    if (around) take(around.start, around.end, Number.NaN);
    if (around) return momentOf(date, around.hour, around.minute, week.timeZone);
    return closingOf(isBefore(rest, place.start, patterns) ? date.subtract({ days: 1 }) : date, at, week);
  };
  const placeOf = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });

  each(patterns.minutes, (match) => at + count(match) * 60_000);
  each(patterns.hours, (match) => at + count(match) * 3_600_000);
  each(patterns.workingDays, (match) => {
    const date = workingDayAfter(at, count(match), week);
    return date && closingOf(date, at, week);
  });
  each(patterns.days, (match) => onDay(today.add({ days: count(match) }), placeOf(match)));
  each(patterns.weeks, (match) => onDay(today.add({ weeks: count(match) }), placeOf(match)));
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  each(patterns.earlyNextWeek, () => closingOf(monday.add({ days: 8 }), at, week));
  const byLanguage = (): void => {
    for (const date of language.parse(original, reference(at, week))) {
      if (rest.slice(date.start, date.end).trim() === '') continue;
      const day = dayOf(date, today);
      const dueAt = date.time
        ? momentOf(day, date.time.hour, date.time.minute, week.timeZone)
        : onDay(day, { start: date.start, end: date.end });
      take(date.start, date.end, dueAt);
    }
  };
  const isWeekNamed = (pattern: readonly RegExp[]) => pattern.some((one) => new RegExp(one).test(rest));
  // "On Tuesday next week" is a day, not a week.
  const weekday = isWeekNamed(patterns.nextWeek) ? language.parse(original, reference(at, week)) : [];
  const inNextWeek = weekday.find(({ isWeekday }) => isWeekday);
  if (inNextWeek) {
    const { dayOfWeek } = dayOf(inNextWeek, today);
    const week1 = patterns.nextWeek.map((one) => new RegExp(one).exec(rest)).find((match) => match !== null);
    if (week1) take(week1.index, week1.index + week1[0].length, Number.NaN);
    const place = { start: inNextWeek.start, end: inNextWeek.end };
    take(place.start, place.end, onDay(monday.add({ days: 6 + dayOfWeek }), place));
  }
  each(patterns.nextWeek, () => closingOf(monday.add({ days: 13 }), at, week));
  each(patterns.thisWeek, () => closingOf(monday.add({ days: 6 }), at, week));
  each(patterns.endOfMonth, () => closingOf(today.with({ day: today.daysInMonth }), at, week));
  const byFigures = (match: RegExpExecArray): number | undefined => {
    const day = figuresDay(match.groups ?? {}, today, isMonthFirst(language, week));
    return day && onDay(day, placeOf(match));
  };
  each(patterns.figures, byFigures);
  each(patterns.tomorrow, (match) => onDay(today.add({ days: 1 }), placeOf(match)));
  let todays: { readonly start: number; readonly end: number } | undefined;
  each(patterns.today, (match) => {
    const place = placeOf(match);
    if (hourNear(rest, place, patterns)) return onDay(today, place);
    todays ??= place;
    return Number.NaN;
  });
  byLanguage();
  each(patterns.dayOfMonth, byFigures);
  if (found.every(({ dueAt }) => Number.isNaN(dueAt))) {
    each(patterns.clockTime, (match) => {
      const { hour, minute } = timeOf(match.groups ?? {});
      const dueAt = momentOf(today, hour, minute, week.timeZone);
      return dueAt > at ? dueAt : momentOf(today.add({ days: 1 }), hour, minute, week.timeZone);
    });
    each(patterns.morning, () => {
      const dueAt = momentOf(today, 12, 0, week.timeZone);
      return dueAt > at ? dueAt : undefined;
    });
  }
  // "By 3 pm, so that you can use it this evening" names one time, not two.
  const midnight = momentOf(today.add({ days: 1 }), 0, 0, week.timeZone);
  if (todays && !found.some(({ dueAt }) => dueAt <= midnight))
    found.push({ ...todays, dueAt: closingOf(today, at, week) });
  return found.filter(({ dueAt }) => !Number.isNaN(dueAt)).sort((a, b) => a.start - b.start);
}

function reference(at: number, { timeZone }: WorkingWeek) {
  return { instant: new Date(at), timezone: minutesAhead(at, timeZone) };
}

/** A weekday is always one to come: "on Friday" said on a Friday is the next. */
function dayOf(
  date: { readonly year: number; readonly month: number; readonly day: number; readonly isWeekday: boolean },
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  const day = Temporal.PlainDate.from({ year: date.year, month: date.month, day: date.day });
  return date.isWeekday && Temporal.PlainDate.compare(day, today) <= 0 ? day.add({ weeks: 1 }) : day;
}

/** Americans name the month first. */
function isMonthFirst({ code }: ClockLanguage, { timeZone }: WorkingWeek): boolean {
  return code === 'en' && timeZone.startsWith('America/');
}

/** The next day to come that these figures name; `undefined` where they name none. */
function figuresDay(
  groups: Readonly<Record<string, string | undefined>>,
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

/** An hour right beside a named day: "tomorrow by 3 pm", "by noon on Friday". */
function hourNear(text: string, { start, end }: { start: number; end: number }, { clockTime, morning }: DatePatterns) {
  const from = Math.max(0, start - NEAR);
  const around = text.slice(from, start) + ' '.repeat(end - start) + text.slice(end, end + NEAR);
  for (const pattern of clockTime) {
    const match = new RegExp(pattern).exec(around);
    if (match)
      return { ...timeOf(match.groups ?? {}), start: from + match.index, end: from + match.index + match[0].length };
  }
  for (const pattern of morning) {
    const match = new RegExp(pattern).exec(around);
    if (match) return { hour: 12, minute: 0, start: from + match.index, end: from + match.index + match[0].length };
  }
  return undefined;
}

function timeOf(groups: Readonly<Record<string, string | undefined>>): { hour: number; minute: number } {
  const hour = Number(groups['h']);
  return {
    hour: Math.min(23, groups['pm'] !== undefined && hour < 12 ? hour + 12 : hour),
    minute: Math.min(59, Number(groups['m'] ?? 0)),
  };
}

function isBefore(text: string, start: number, { before }: DatePatterns): boolean {
  const head = text.slice(Math.max(0, start - NEAR), start);
  return before.some((pattern) => new RegExp(`(?:${pattern.source})\\s*$`).test(head));
}
