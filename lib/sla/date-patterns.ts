import type { ClockLanguage, DateWords } from './clock-language.ts';

/** The words for times of one language, ready to be looked for. */
export type DatePatterns = { readonly [Name in Exclude<keyof DateWords, 'numbers'>]: readonly RegExp[] };

const known = new Map<ClockLanguage, DatePatterns>();

/** The patterns of a language, made once. */
export function datePatternsOf(language: ClockLanguage): DatePatterns {
  const before = known.get(language);
  if (before) return before;
  const { numbers, ...words } = language.dates;
  // Longest first: "a couple of" is not "a".
  const inWords = Object.keys(numbers).sort((a, b) => b.length - a.length);
  const number = `(?<n>\\d{1,3}|${inWords.join('|')})`;
  const made = Object.fromEntries(
    Object.entries(words).map(([name, patterns]) => [
      name,
      (patterns as readonly string[]).map(
        (pattern) => new RegExp(`(?<![\\w])(?:${pattern.replaceAll('{n}', number)})(?![\\w])`, 'g'),
      ),
    ]),
  ) as unknown as DatePatterns;
  known.set(language, made);
  return made;
}

/** A number in figures or in the language's words. */
export function numberOf(words: string, { dates }: ClockLanguage): number {
  return dates.numbers[words] ?? Number(words);
}
