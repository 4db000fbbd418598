import { i18n } from '#i18n';

/** What is needed to say a time in words. */
export interface Clock {
  /** Epoch ms */
  readonly now: number;
  /** BCP 47; see `localeFor`. */
  readonly locale: string;
  /** IANA name; `undefined` stands for the device's own zone. */
  readonly timeZone: string | undefined;
  /** IANA name of the zone the team's hours are meant in, where it is not the device's own. */
  readonly teamTimeZone?: string | undefined;
}

/**
 * The locale for dates: the person's own where it is of the language our words are in, so that an American
 * reads 4:30 PM, else that of the words, so that one sentence is never in two languages.
 */
export function localeFor(uiLanguage: string): string {
  const ofWords = i18n.t('wordsLocale');
  const tag = uiLanguage.replace('_', '-');
  return tag.split('-')[0] === ofWords.split('-')[0] ? tag : ofWords;
}

/** How a time can be shown: what `Intl.DateTimeFormat` is asked for. */
const SHAPES = {
  time: { hour: 'numeric', minute: '2-digit' },
  weekday: { weekday: 'short' },
  day: { day: 'numeric', month: 'short' },
  whole: { year: 'numeric', month: 'numeric', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Formats made so far: making one costs a thousand times what using it does. As many as shapes, in a zone and locale or two. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(shape: keyof typeof SHAPES, locale: string, timeZone: string | undefined): Intl.DateTimeFormat {
  const key = `${shape} ${locale} ${timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, ...SHAPES[shape] });
  formats.set(key, format);
  return format;
}

/** Days since the epoch of the calendar day an instant falls on in the clock's zone. */
function dayNumber(at: number, timeZone: string | undefined): number {
  const parts = formatOf('whole', 'en', timeZone)
    .formatToParts(at)
    .map((part) => [part.type, Number(part.value)]);
  const { year, month, day } = Object.fromEntries(parts) as Record<'year' | 'month' | 'day', number>;
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** "today 16:30", "Thu 15:10", "12 Nov 15:10": no longer than it takes to be clear. */
export function pointInTime(at: number, clock: Clock): string {
  const say = (shape: keyof typeof SHAPES) => formatOf(shape, clock.locale, clock.timeZone).format(at);
  const time = say('time');
  const days = dayNumber(at, clock.timeZone) - dayNumber(clock.now, clock.timeZone);
  if (days === 0) return i18n.t('time.today', [time]);
  if (days === 1) return i18n.t('time.tomorrow', [time]);
  if (days === -1) return i18n.t('time.yesterday', [time]);
  const isNear = Math.abs(days) < 7;
  return i18n.t('time.onDay', [say(isNear ? 'weekday' : 'day'), time]);
}

/** "17:30": the team's wall clock, where it reads otherwise than the agent's at this moment. */
export function teamTime(at: number, { locale, timeZone, teamTimeZone }: Clock): string | undefined {
  if (teamTimeZone === undefined) return undefined;
  const theirs = formatOf('time', locale, teamTimeZone).format(at);
  return theirs === formatOf('time', locale, timeZone).format(at) ? undefined : theirs;
}

/** "1 h 50 min", "45 min", "2 h". Minutes are rounded; the sign is dropped. */
export function stretchOfTime(minutes: number): string {
  const whole = Math.round(Math.abs(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return i18n.t('time.minutes', [rest]);
  return rest === 0 ? i18n.t('time.hours', [hours]) : i18n.t('time.hoursMinutes', [hours, rest]);
}
