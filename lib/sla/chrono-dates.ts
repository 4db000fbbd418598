import type { Component, ParsedResult, ParsingOption, ParsingReference } from 'chrono-node';
import type { ClockLanguage } from './clock-language.ts';
import type { NamedDate } from './named-date.ts';

/** One language of the library. */
interface Chrono {
  parse(text: string, reference?: ParsingReference | Date, option?: ParsingOption): ParsedResult[];
}

/** Reads dates by one language of `chrono-node`; days without a year are those to come. */
export function chronoDates(chrono: Chrono): ClockLanguage['parse'] {
  return (text, reference) =>
    chrono.parse(text, { ...reference }, { forwardDate: true }).flatMap(({ start, text: words, index }) => {
      const isCertain = (component: Component) => start.isCertain(component);
      const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
      // A time of day is read by words of our own; "the quarter" is no day.
      if (!isCertain('day') && !isCertain('weekday')) return [];
      if (year === null || month === null || day === null) return [];
      const hour = isCertain('hour') ? start.get('hour') : null;
      const named: NamedDate = {
        start: index,
        end: index + words.length,
        year,
        month,
        day,
        isWeekday: isCertain('weekday') && !isCertain('day'),
        ...(hour === null ? {} : { time: { hour, minute: start.get('minute') ?? 0 } }),
      };
      return [named];
    });
}
