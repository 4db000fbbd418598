/** A country or a part of one, by its code. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

/** One public holiday. */
export interface PublicHoliday {
  /** ISO date */
  readonly date: string;
  /** In the language of the place. */
  readonly name: string;
}

/** How many years ahead, this one included: the library is asked anew at every look at the settings. */
const YEARS = 10;
const DAY_HOURS = 24;

/**
 * The public holidays of the world by the `date-holidays` library (ISC; its data CC BY-3.0), which is large and only
 * loaded when somebody chooses a country. Whole days only: a holiday of an afternoon leaves the working day as it is.
 */
export interface HolidayBook {
  countries(locale: string): readonly Region[];
  /** Codes of its parts, and parts of those after a dot: `BY`, `BY.A`. */
  regionsOf(country: string): readonly Region[];
  /** Of this year (by the clock of the device) and the nine after it, in order. */
  holidaysOf(country: string, region: string, now: number): readonly PublicHoliday[];
}

/** Opens the book. */
export async function openHolidayBook(): Promise<HolidayBook> {
  const { default: Holidays } = await import('date-holidays');
  return {
    countries(locale) {
      const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
      return Object.entries(new Holidays().getCountries())
        .flatMap(([code, own]) => (/^[A-Z]{2}$/.test(code) ? [{ code, name: names.of(code) ?? own }] : []))
        .sort((a, b) => a.name.localeCompare(b.name, locale));
    },
    regionsOf(country) {
      const book = new Holidays();
      const found: Region[] = [];
      for (const [code, name] of Object.entries(book.getStates(country) ?? {})) {
        found.push({ code, name });
        const parts = Object.entries(book.getRegions(country, code) ?? {});
        found.push(...parts.map(([part, own]) => ({ code: `${code}.${part}`, name: `${name}, ${own}` })));
      }
      return found.filter(({ code }) => /^[A-Za-z0-9]{1,6}(\.[A-Za-z0-9]{1,6})?$/.test(code));
    },
    holidaysOf(country, region, now) {
      const [state = '', part = ''] = region.split('.');
      const book = new Holidays(country, state, part);
      const year = new Date(now).getFullYear();
      const found = Array.from({ length: YEARS }, (_, i) => book.getHolidays(year + i)).flat();
      const days = found
        .filter(({ type, date }) => type === 'public' && date.slice(11, 19) === '00:00:00')
        .flatMap(({ date, start, end, name }) => daysFrom(date.slice(0, 10), wholeDays(start, end), name));
      const byDate = new Map(days.map((day) => [day.date, day]));
      return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
    },
  };
}

/** A day may have 23 hours; a feast of three days and an evening has three. */
function wholeDays(start: Date, end: Date): number {
  const hours = (end.getTime() - start.getTime()) / 3_600_000;
  return Math.max(1, Math.floor((hours + 1) / DAY_HOURS));
}

function daysFrom(first: string, count: number, name: string): PublicHoliday[] {
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(`${first}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + i);
    return { date: day.toISOString().slice(0, 10), name };
  });
}
