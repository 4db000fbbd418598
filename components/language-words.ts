import { i18n } from '#i18n';

/** The calm sentence for a text in a language we do not read. */
export function languageWords(language: string | undefined, locale: string): string {
  const name = language === undefined ? undefined : nameOf(language, locale);
  return name === undefined ? i18n.t('customer.languageUnknown') : i18n.t('customer.language', [name]);
}

function nameOf(language: string, locale: string): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(language);
  } catch {
    return undefined; // Not a language tag: a detector may answer "un" or worse.
  }
}
