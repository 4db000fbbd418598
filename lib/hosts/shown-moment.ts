/** Digits of other scripts that dates are written with: Arabic-Indic, Persian, Devanagari. */
const ZEROS = [0x660, 0x6f0, 0x966];
const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(UTC|Z|[+-]\d\d:?\d\d)?$/;
/** 17:32, 5:32:10 */
const COLON = /(?<!\d)(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?(?!\d)/;
/** 17h32, 17時32分, 오후 5시 32분, at the end 17.32 */
const OTHER_TIMES = [/(?<!\d)(\d{1,2})\s?[h時시]\s?(\d{2})(?!\d)/, /(?<![\d.])(\d{1,2})\.(\d{2})\s*$/];

/**
 * The moment (epoch ms) that a page shows: ISO, epoch seconds or milliseconds, or a date of its language (BCP 47), read on
 * the device's own clock. Only a full date with a year and a time of day counts; `undefined` for all that is less, and
 * for dates of digits alone whose order nothing tells. `thisYear`: the year of dates that have none, of a host that leaves
 * out no other.
 */
export function shownMoment(shown: string, language: string, thisYear?: number): number | undefined {
  const text = plainDigits(shown.normalize('NFKC')).replace(/\s+/g, ' ').trim();
  const iso = ISO.exec(text);
  if (iso) return orNothing(Date.parse(`${iso[1]}T${iso[2]}${(iso[3] ?? '').replace('UTC', 'Z')}`));
  if (/^\d{10}$/.test(text)) return Number(text) * 1000;
  if (/^\d{13}$/.test(text)) return Number(text);
  const time = timeIn(text, language);
  if (!time) return undefined;
  const day = dayIn(time.rest, language, thisYear);
  if (!day) return undefined;
  const at = new Date(day.year, day.month, day.day, time.hour, time.minute, time.second);
  return at.getMonth() === day.month && at.getDate() === day.day ? at.getTime() : undefined;
}

function orNothing(at: number): number | undefined {
  return Number.isNaN(at) ? undefined : at;
}

function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.findLast((start) => start <= code) ?? code;
    return String(code - zero);
  });
}

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** What is left of the text. */
  readonly rest: string;
}

function timeIn(text: string, language: string): Time | undefined {
  const found = [COLON, ...OTHER_TIMES].map((form) => form.exec(text)).find((match) => match !== null);
  if (!found) return undefined;
  const [minute, second] = [Number(found[2]), Number(found[3] ?? 0)];
  const half = halfIn(text, language);
  const hour = half === undefined ? Number(found[1]) : (Number(found[1]) % 12) + (half === 'after' ? 12 : 0);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return { hour, minute, second, rest: text.replace(found[0], ' ') };
}

/** Which half of the day a time is of, where the text says so. */
function halfIn(text: string, language: string): 'before' | 'after' | undefined {
  const english = /\d\s?([ap])\.?\s?m\b/i.exec(text)?.[1]?.toLowerCase();
  if (english) return english === 'p' ? 'after' : 'before';
  const { before, after } = namesOf(language);
  if (after !== '' && nameIn(text, after)) return 'after';
  return before !== '' && nameIn(text, before) ? 'before' : undefined;
}

interface Day {
  readonly year: number;
  /** 0 … 11 */
  readonly month: number;
  readonly day: number;
}

function dayIn(text: string, language: string, thisYear: number | undefined): Day | undefined {
  const { months, weekdays, order } = namesOf(language);
  // Hebrew writes "in" and the month as one word.
  const lower = text.toLowerCase().replace(/(?<!\p{L})ב(?=[א-ת])/gu, '');
  const inIts = namedIn(lower, months);
  // Some hosts translate all but their dates.
  const found = inIts.length > 0 ? inIts : namedIn(lower, namesOf('en').months);
  // "mar 17 nov": of some languages a month and a weekday are cut down to the same letters.
  const month = (found.find(({ name }) => !weekdays.includes(name)) ?? found[0])?.month;
  if (month !== undefined) {
    const numbers = (lower.match(/\d+/g) ?? []).map(Number);
    const [year, day] = [numbers.find(isYear) ?? thisYear, numbers.find((number) => number >= 1 && number <= 31)];
    // "3 days ago (Wed, 12 Nov 2026 at 10:00)": which of the numbers is the day, nothing tells.
    const isPlain = numbers.length <= 2;
    return year === undefined || day === undefined || !isPlain ? undefined : { year, month, day };
  }
  const date = /(\d{1,4})\s?[./年년-]\s?(\d{1,2})\s?[./月월-]\s?(\d{1,4})/.exec(text);
  if (!date) return undefined;
  const [a = 0, b = 0, c = 0] = date.slice(1).map(Number);
  if (isYear(a)) return { year: a, month: b - 1, day: c };
  if (!isYear(c)) return undefined;
  if (date[0].includes('.') || a > 12 || order === 'day') return { year: c, month: b - 1, day: a };
  return b > 12 || order === 'month' ? { year: c, month: a - 1, day: b } : undefined;
}

function isYear(number: number): boolean {
  return number >= 1990 && number <= 2199;
}

interface Named {
  readonly name: string;
  /** 0 … 11 */
  readonly month: number;
}

function namedIn(text: string, { pattern, months }: Months): readonly Named[] {
  return Array.from(text.matchAll(pattern), ([name]) => ({ name, month: months.get(name) ?? 0 }));
}

/** Whether a word stands in a text, on its own; in scripts without spaces digits part it from the next. */
function nameIn(text: string, name: string): boolean {
  const isLetter = (index: number): boolean => /\p{L}/u.test(text[index] ?? '');
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + name.length)) return true;
  }
  return false;
}

interface Months {
  /** By name, in lower case. */
  readonly months: ReadonlyMap<string, number>;
  /** Any of the names, the longest first, on its own. */
  readonly pattern: RegExp;
}

interface Names {
  readonly months: Months;
  readonly weekdays: readonly string[];
  /** What the language calls the halves of the day. */
  readonly before: string;
  readonly after: string;
  /** What comes first in a date of digits; `undefined` where the page tells no language. */
  readonly order: 'day' | 'month' | undefined;
}

const learnt = new Map<string, Names>();

/** How a language writes dates, as the browser knows it; English where the page tells none. */
function namesOf(language: string): Names {
  const names = learnt.get(language) ?? learn(language);
  learnt.set(language, names);
  return names;
}

function learn(language: string): Names {
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(/^[a-z]{2,3}(-\w{2,8})*$/i.test(language) ? [language] : []);
  const locale = known ?? 'en';
  const part = (at: Date, kind: Intl.DateTimeFormatPartTypes, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).formatToParts(at).find(({ type }) => type === kind)
      ?.value ?? '';
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15, 9))).flatMap((at, month) =>
    (['long', 'short'] as const).flatMap((width) => {
      const name = part(at, 'month', { month: width, day: 'numeric' }).toLowerCase().replace(/\.$/, '');
      // Of some languages a month is a number and a sign, which is read as digits.
      return /^\p{L}/u.test(name) ? [{ name, month }] : [];
    }),
  );
  const weekdays = Array.from({ length: 7 }, (_, day) =>
    part(new Date(Date.UTC(2026, 0, 4 + day)), 'weekday', { weekday: 'short' })
      .toLowerCase()
      .replace(/\.$/, ''),
  );
  const half = (hour: number): string =>
    part(new Date(Date.UTC(2026, 0, 1, hour)), 'dayPeriod', { hour: 'numeric', hour12: true });
  const first = new Intl.DateTimeFormat(locale).formatToParts(0).find(({ type }) => type !== 'literal')?.type;
  return {
    months: monthsOf(months),
    weekdays,
    before: half(9),
    after: half(15),
    order: known !== undefined && (first === 'day' || first === 'month') ? first : undefined,
  };
}

function monthsOf(named: readonly Named[]): Months {
  const longest = named.map(({ name }) => name).sort((one, other) => other.length - one.length);
  const any = longest.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return {
    months: new Map(named.map(({ name, month }) => [name, month])),
    pattern: new RegExp(any === '' ? '(?!)' : `(?<!\\p{L})(?:${any})(?!\\p{L})`, 'gu'),
  };
}
