import { DEFAULT_LOCALE, type Locale } from '../locales'

const WRITTEN: readonly Locale[] = ['en', 'fr', 'de']

/** The language in which the interface speaks on pages of a language: the same, or English until it is written. */
export const interfaceLocale = (locale: Locale): Locale =>
  WRITTEN.includes(locale) ? locale : DEFAULT_LOCALE
