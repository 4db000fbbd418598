import { shownMoment } from '../shown-moment.ts';

const LONGEST = 60;
const CLOCK = /(?<!\d)(?:[01]?\d|2[0-3])(?:[:：.h時]| h )[0-5]\d(?!\d)/;
const DATE = /(?<!\d)\d{1,4}([./-])\d{1,2}\1\d{1,4}(?!\d)/;
/** "3h", "2 min", "5d ago" */
const BRIEF = /^\d{1,3}\s?(?:s|sec|m|min|h|hr|d|w|mo|y)s?\.?(?: ago)?$/i;
const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;

/** Whether words are short and tell a moment in any way: a time of day, a date, "3 days ago" in this language (BCP 47) or English. */
export function tellsMoment(text: string, language: string): boolean {
  if (text.length > LONGEST || text.length < 2 || /[?!;:：]$/.test(text)) return false;
  if (/\p{N}/u.test(text)) {
    if (CLOCK.test(text) || DATE.test(text) || BRIEF.test(text)) return true;
    return (
      ago(language).test(text) || ago('en').test(text) || shownMoment(`${text} 12:00`, language, 2026) !== undefined
    );
  }
  return yesterday(language).has(text.toLowerCase()) || yesterday('en').has(text.toLowerCase());
}

const known = new Map<string, RegExp>();

/** "3 days ago", as the language says it of all units. */
function ago(language: string): RegExp {
  const before = known.get(language);
  if (before) return before;
  const forms = (['long', 'short', 'narrow'] as const).flatMap((style) => {
    const format = formatOf(language, { style, numeric: 'always' });
    return UNITS.flatMap((unit) =>
      [1, 2, 3, 7]
        .map((count) => format.formatToParts(-count, unit))
        .map((parts) => parts.map(({ type, value }) => (type === 'literal' ? escaped(value) : '\\p{N}{1,3}')).join('')),
    );
  });
  // One day is a word of its own in some languages: those are whole sentences without a number, and left out.
  const counted = [...new Set(forms)].filter((form) => form.includes('\\p{N}'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${counted.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  known.set(language, pattern);
  return pattern;
}

const knownDays = new Map<string, ReadonlySet<string>>();

/** "yesterday", "today", "now". */
function yesterday(language: string): ReadonlySet<string> {
  const before = knownDays.get(language);
  if (before) return before;
  const format = formatOf(language, { numeric: 'auto' });
  const words = new Set(
    [format.format(-1, 'day'), format.format(0, 'day'), format.format(0, 'second')].map((word) => word.toLowerCase()),
  );
  knownDays.set(language, words);
  return words;
}

function formatOf(language: string, options: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat {
  const [locale = 'en'] = /^[a-z]{2,3}(-\w{2,8})*$/i.test(language)
    ? Intl.RelativeTimeFormat.supportedLocalesOf([language])
    : [];
  return new Intl.RelativeTimeFormat(locale, options);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
