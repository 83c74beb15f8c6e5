import type { PartialDate as Value } from '@/content/types'
import { DEFAULT_TIME_ZONE } from '@/i18n/dates/eventSpan'
import { formatPartialDate } from '@/i18n/dates/format'
import type { Locale } from '@/i18n/locales'
import { countryName } from '@/i18n/names'
import { langOf } from '@/i18n/names'

type ProseProps = { html: string | null; lang: Locale; locale: Locale }

/**
 * Rich text. The HTML was made and sanitised where it was read (bodyHtml); ECL styles bare elements within
 * `.ecl`. Marked with its language where that is not the page's.
 */
export const Prose = ({ html, lang, locale }: ProseProps) =>
  html ? (
    <div className="ecl fora-prose" lang={langOf(lang, locale)} dangerouslySetInnerHTML={{ __html: html }} />
  ) : null

type Own = {
  text: string | null
  /** The language of the document that the words are from. */
  lang: Locale
  locale: Locale
}

/** A few words of a document amid those of the interface, marked with their language; null when there are none. */
export const ownWords = ({ text, lang, locale }: Own) =>
  text ? <span lang={langOf(lang, locale)}>{text}</span> : null

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

type PartialDateProps = { date: Value; zone?: string; locale: Locale }

/** A date at the precision at which it is known. */
export const PartialDate = ({ date, zone = DEFAULT_TIME_ZONE, locale }: PartialDateProps) => (
  <time dateTime={date.precision === 'time' ? date.value : date.text}>
    {formatPartialDate({ date, zone, locale })}
  </time>
)
