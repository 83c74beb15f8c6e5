import { interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { displayNames } from '@/lib/intl'
import type { Locale } from './locales'

/** A language's name within a sentence of the interface: "anglais" in French. Its own name: `ownName`. */
export const languageName = (language: Locale, locale: Locale): string =>
  displayNames(languageTag(locale), { type: 'language' }).of(language) ?? language

/** A country's name in the language of the interface. @param country its code in ISO 3166 */
export const countryName = (country: string, locale: Locale): string =>
  displayNames(languageTag(locale), { type: 'region' }).of(country) ?? country

/**
 * The `lang` attribute of a text on a page: none where it is the language that the page speaks anyway, which is
 * English on pages of languages without interface words.
 */
export const langOf = (lang: Locale, locale: Locale): Locale | undefined =>
  lang === interfaceLocale(locale) ? undefined : lang

/**
 * The tag for `Intl` of what the interface says on pages of a language: dates, numbers, names of countries. English
 * is that of the institutions, day before month.
 */
export const languageTag = (locale: Locale): string => {
  const spoken = interfaceLocale(locale)
  return spoken === 'en' ? 'en-GB' : spoken
}
