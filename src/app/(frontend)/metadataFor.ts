import type { Metadata } from 'next'
import type { SiteView } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { INTERFACE_LOCALES, interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { pathFor } from '@/i18n/routing/pathFor'
import type { Place } from '@/i18n/routing/Place'
import { env } from '@/lib/env'

type Page = {
  site: SiteView
  locale: Locale
  place: Place
  title: string
  description: string | null
  /** The languages in which the page exists: other addresses show it too, but are not alternatives. */
  languages?: readonly Locale[]
  /** The language in which this address shows the text. */
  lang?: Locale
  image?: string | null
}

/** Title, description, canonical address, the other languages, and the card for shared links. */
export function metadataFor({ site, locale, place, title, description, image, ...page }: Page): Metadata {
  const address = (language: Locale) => env.SERVER_URL + pathFor({ ...place, locale: language })
  // Lists and the home page are in interface words: in a language without any they are no translation.
  const languages = page.languages ?? INTERFACE_LOCALES
  const lang = page.lang ?? interfaceLocale(locale)
  // Shown in another language, the page is a copy of its original's address.
  const canonical = address(lang)
  const isHome = !place.section && !place.slug
  const whole = title === site.name ? title : `${title} | ${site.name}`
  return {
    title: whole,
    ...(description && { description }),
    alternates: {
      canonical,
      languages: {
        ...Object.fromEntries(languages.map((language) => [language, address(language)])),
        'x-default': env.SERVER_URL + withoutLanguage(place),
      },
    },
    openGraph: {
      title,
      ...(description && { description }),
      url: canonical,
      siteName: site.name,
      locale: lang,
      type: isHome ? 'website' : 'article',
      ...(image && { images: [new URL(image, env.SERVER_URL).href] }),
    },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
  }
}

/** The address that sends each visitor to their own language. */
const withoutLanguage = (place: Place): string =>
  pathFor({ ...place, locale: 'en' }).replace(/^\/index_en$|_en$/, '') || '/'
