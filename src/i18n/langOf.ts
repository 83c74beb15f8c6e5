import type { Locale } from './locales'
import { interfaceLocale } from './messages/interfaceLocale'

/**
 * The `lang` attribute of a text on a page: none where it is the language that the page speaks anyway, which is
 * English on pages of languages without interface words.
 */
export const langOf = (lang: Locale, locale: Locale): Locale | undefined =>
  lang === interfaceLocale(locale) ? undefined : lang
