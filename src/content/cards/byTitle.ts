import type { Locale } from '@/i18n/locales'
import { collator } from '@/lib/intl'

type Titled = { title: string }

/** Alphabetical order as the readers of a language expect it. */
export const byTitle = (locale: Locale) => {
  const { compare } = collator(locale, {})
  return (a: Titled, b: Titled): number => compare(a.title, b.title)
}
