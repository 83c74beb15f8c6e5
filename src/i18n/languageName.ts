import { displayNames } from '@/lib/intl'
import { languageTag } from './languageTag'
import type { Locale } from './locales'

/** A language's name within a sentence of the interface: "anglais" in French. Its own name: `ownName`. */
export const languageName = (language: Locale, locale: Locale): string =>
  displayNames(languageTag(locale), { type: 'language' }).of(language) ?? language
