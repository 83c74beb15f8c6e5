import { languageTag } from '@/i18n/languageTag'
import type { Locale } from '@/i18n/locales'

type Place = { venue?: string | null; city: string | null; country: string | null }

/** Venue, city and country in one line; the country's name in the interface's language. Null when nothing is known. */
export const placeName = ({ venue, city, country }: Place, locale: Locale): string | null => {
  const countryName = country && new Intl.DisplayNames([languageTag(locale)], { type: 'region' }).of(country)
  return [venue, city, countryName].filter(Boolean).join(', ') || null
}
