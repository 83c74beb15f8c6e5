import { languageTag } from './dates/languageTag'
import type { Locale } from './locales'
import { interfaceLocale } from './messages/interfaceLocale'

/** A language's name within a sentence of the interface: "anglais" in French. Its own name: `ownName`. */
export const languageName = (language: Locale, locale: Locale): string =>
  new Intl.DisplayNames([languageTag(interfaceLocale(locale))], { type: 'language' }).of(language) ?? language
