import type { ClockLanguage } from './clock-language.ts';

const files = import.meta.glob<{ readonly default: ClockLanguage }>('./languages/*.ts', { eager: true });

/** Every language the clock reads, by the name of its file. */
export const CLOCK_LANGUAGES: readonly ClockLanguage[] = Object.keys(files)
  .sort()
  .flatMap((path) => files[path]?.default ?? []);

const byCode = new Map(CLOCK_LANGUAGES.map((language) => [language.code, language]));

/** The languages to read a text in: its own where it is known; all where it is not; none where it is one we cannot read. */
export function languagesFor(code: string | undefined): readonly ClockLanguage[] {
  if (code === undefined) return CLOCK_LANGUAGES;
  const own = byCode.get(code.toLowerCase().split(/[-_]/)[0] ?? '');
  return own ? [own] : [];
}
