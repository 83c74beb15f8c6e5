import type { Locale } from '@/i18n/locales'
import type { CardRow } from '../rows/CardRow'

/** The one language in which a document is shown: the one asked for if it is public in it, else its original. */
export const languageFor = (
  { languages, originalLanguage }: Pick<CardRow, 'languages' | 'originalLanguage'>,
  asked: Locale,
): Locale => (languages.includes(asked) ? asked : originalLanguage)
