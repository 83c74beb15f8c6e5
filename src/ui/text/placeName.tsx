import { countryName } from '@/i18n/countryName'
import { langOf } from '@/i18n/langOf'
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
  const name = country && countryName(country, locale)
  const own = [venue, city].filter(Boolean).join(', ')
  if (!own) return name || null
  return (
    <>
      <span lang={langOf(lang, locale)}>{own}</span>
      {name && `, ${name}`}
    </>
  )
}
