import { langOf } from '@/i18n/langOf'
import type { Locale } from '@/i18n/locales'

type Own = {
  text: string | null
  /** The language of the document that the words are from. */
  lang: Locale
  locale: Locale
}

/** A few words of a document amid those of the interface, marked with their language; null when there are none. */
export const ownWords = ({ text, lang, locale }: Own) =>
  text ? <span lang={langOf(lang, locale)}>{text}</span> : null
