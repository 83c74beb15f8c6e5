import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/locales'

/** What a document says about its languages, as far as nobody has checked it. */
interface Languages {
  originalLanguage?: unknown
  languages?: unknown
}

/** The language in which a reader gets a document: the one asked for if it is public, else the original. */
export const languageFor = (document: Languages, asked: Locale): Locale =>
  publicLanguages(document).includes(asked) ? asked : originalOf(document)

/** The languages in which a document can be read: its original, and the accepted translations. */
export const publicLanguages = (document: Languages): Locale[] => {
  const listed: unknown[] = Array.isArray(document.languages) ? document.languages : []
  return [...new Set([originalOf(document), ...listed.filter(isLocale)])]
}

/** The language in which a document is written. */
export const originalOf = ({ originalLanguage }: Languages): Locale =>
  isLocale(originalLanguage) ? originalLanguage : DEFAULT_LOCALE
