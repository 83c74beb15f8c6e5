import type { Locale } from './locales'
import { interfaceLocale } from './messages/interfaceLocale'

/**
 * The tag for `Intl` of what the interface says on pages of a language: dates, numbers, names of countries. English
 * is that of the institutions, day before month.
 */
export const languageTag = (locale: Locale): string => {
  const spoken = interfaceLocale(locale)
  return spoken === 'en' ? 'en-GB' : spoken
}
