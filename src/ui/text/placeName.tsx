import { langOf } from '@/i18n/langOf'
import { languageTag } from '@/i18n/languageTag'
import type { Locale } from '@/i18n/locales'

type Place = {
  venue?: string | null
  city: string | null
  country: string | null
  /** The language of venue and city. */
  lang: Locale
}

/** Venue, city and country in one line; the country's name in the interface's language. Null when nothing is known. */
export const placeName = ({ venue, city, country, lang }: Place, locale: Locale) => {
  const countryName = country && new Intl.DisplayNames([languageTag(locale)], { type: 'region' }).of(country)
  const own = [venue, city].filter(Boolean).join(', ')
  if (!own) return countryName || null
  return (
    <>
      <span lang={langOf(lang, locale)}>{own}</span>
      {countryName && `, ${countryName}`}
    </>
  )
}
