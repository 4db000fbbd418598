import type { Temporal } from 'temporal-polyfill';
import type { ClockLanguage } from './clock-language.ts';
import { datePatternsOf, numberOf } from './date-patterns.ts';
import { dayOfFigures, dayToCome, hourBeside, isBeforeDay, type Place, timeOf } from './day-words.ts';
import { fold } from './fold.ts';
import { closingOf, dateAt, minutesAhead, momentOf, workingDayAfter } from './named-day.ts';
import type { WorkingWeek } from './working-week.ts';

/** A time that a text names, and until when (epoch ms) something named for it is due. */
export interface Moment extends Place {
  readonly dueAt: number;
}

/** Read, and no time of its own: the hour of a day, the week of a weekday. */
const PART = Number.NaN;
/** Days of a week, counted from its Monday. */
const [TUESDAY, SUNDAY] = [1, 6];

/**
 * The times a sentence names, in order, by the wall clock of the team: "by Friday" is due when the team closes on Friday,
 * "within 24 hours" to the minute, "next week" when that week's work ends. `text` is composed (NFC).
 */
export function momentsIn(text: string, language: ClockLanguage, at: number, week: WorkingWeek): Moment[] {
  const { timeZone } = week;
  const patterns = datePatternsOf(language);
  const today = dateAt(at, timeZone);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const found: Moment[] = [];
  // What is read already is blanked: no part of it is read again.
  let rest = fold(text);
  let original = text;

  const take = ({ start, end }: Place, dueAt: number): void => {
    found.push({ start, end, dueAt });
    const blank = ' '.repeat(end - start);
    rest = rest.slice(0, start) + blank + rest.slice(end);
    original = original.slice(0, start) + blank + original.slice(end);
  };
  const each = (wanted: readonly RegExp[], due: (match: RegExpExecArray, place: Place) => number | undefined): void => {
    for (const match of wanted.flatMap((pattern) => [...rest.matchAll(pattern)])) {
      const place = { start: match.index, end: match.index + match[0].length };
      // Two patterns may tell of the same words.
      if (rest.slice(place.start, place.end) !== match[0]) continue;
      const dueAt = due(match, place);
      if (dueAt !== undefined) take(place, dueAt);
    }
  };
  const count = (match: RegExpExecArray): number => numberOf(match.groups?.['n'] ?? '', language);
  const onDay = (date: Temporal.PlainDate, place: Place): number => {
    const hour = hourBeside(rest, place, patterns);
    if (hour) take(hour, PART);
    if (hour) return momentOf(date, hour.hour, hour.minute, timeZone);
    return closingOf(isBeforeDay(rest, place.start, patterns) ? date.subtract({ days: 1 }) : date, at, week);
  };
  const onDayOf = (days: number): number => closingOf(monday.add({ days }), at, week);
  const named = () => language.parse(original, { instant: new Date(at), timezone: minutesAhead(at, timeZone) });
  const byFigures = (match: RegExpExecArray, place: Place): number | undefined => {
    const isAmerican = language.code === 'en' && timeZone.startsWith('America/');
    const day = dayOfFigures(match.groups ?? {}, today, isAmerican);
    return day && onDay(day, place);
  };

  each(patterns.minutes, (match) => at + count(match) * 60_000);
  each(patterns.hours, (match) => at + count(match) * 3_600_000);
  each(patterns.workingDays, (match) => {
    const date = workingDayAfter(at, count(match), week);
    return date && closingOf(date, at, week);
  });
  each(patterns.days, (match, place) => onDay(today.add({ days: count(match) }), place));
  each(patterns.weeks, (match, place) => onDay(today.add({ weeks: count(match) }), place));
  each(patterns.earlyNextWeek, () => onDayOf(7 + TUESDAY));
  // "On Tuesday next week" is a day, not a week.
  const isNextWeek = patterns.nextWeek.some((pattern) => new RegExp(pattern).test(rest));
  const weekday = isNextWeek ? named().find((date) => date.isWeekday) : undefined;
  if (weekday) {
    each(patterns.nextWeek, () => PART);
    const { dayOfWeek } = dayToCome(weekday, today);
    take(weekday, onDay(monday.add({ days: SUNDAY + dayOfWeek }), weekday));
  }
  each(patterns.nextWeek, () => onDayOf(7 + SUNDAY));
  each(patterns.thisWeek, () => onDayOf(SUNDAY));
  each(patterns.endOfMonth, () => closingOf(today.with({ day: today.daysInMonth }), at, week));
  each(patterns.figures, byFigures);
  each(patterns.tomorrow, (_, place) => onDay(today.add({ days: 1 }), place));
  let todays: Place | undefined;
  each(patterns.today, (_, place) => {
    if (hourBeside(rest, place, patterns)) return onDay(today, place);
    todays ??= place;
    return PART;
  });
  for (const date of named()) {
    if (rest.slice(date.start, date.end).trim() === '') continue;
    const day = dayToCome(date, today);
    take(date, date.time ? momentOf(day, date.time.hour, date.time.minute, timeZone) : onDay(day, date));
  }
  each(patterns.dayOfMonth, byFigures);
  if (found.every(({ dueAt }) => Number.isNaN(dueAt))) {
    each(patterns.clockTime, (match) => {
      const { hour, minute } = timeOf(match.groups ?? {});
      const dueAt = momentOf(today, hour, minute, timeZone);
      return dueAt > at ? dueAt : momentOf(today.add({ days: 1 }), hour, minute, timeZone);
    });
    each(patterns.morning, () => {
      const dueAt = momentOf(today, 12, 0, timeZone);
      return dueAt > at ? dueAt : undefined;
    });
  }
  // "By 3 pm, so that you can use it this evening" names one time, not two.
  const midnight = momentOf(today.add({ days: 1 }), 0, 0, timeZone);
  if (todays && !found.some(({ dueAt }) => dueAt <= midnight))
    found.push({ ...todays, dueAt: closingOf(today, at, week) });
  return found.filter(({ dueAt }) => !Number.isNaN(dueAt)).sort((a, b) => a.start - b.start);
}
