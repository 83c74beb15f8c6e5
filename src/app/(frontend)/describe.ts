import type { Metadata } from 'next'
import { getSite } from '@/content/site'
import type { SiteView } from '@/content/types'
import { isLocale, type Locale } from '@/i18n/locales'
import { INTERFACE_LOCALES, interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { pathFor, type Place } from '@/i18n/routing/address'
import { env } from '@/lib/env'
import { logger } from '@/lib/logger'

type Params<P extends string> = { params: Promise<Record<P | 'locale', string>> }

/**
 * The metadata of a public page; `tell` returns null when there is nothing at this address. A failure is told
 * by the page itself (see answerPage.tsx).
 */
export const describe = <P extends string = never>(
  tell: (asked: Record<P, string> & { locale: Locale; site: SiteView }) => Promise<Metadata | null>,
) =>
  async function generateMetadata({ params }: Params<P>): Promise<Metadata> {
    const { locale, ...rest } = await params
    if (!isLocale(locale)) return {}
    try {
      // `rest` holds what the route's folders name.
      return (await tell({ ...(rest as Record<P, string>), locale, site: await getSite(locale) })) ?? {}
    } catch (error) {
      logger.error({ msg: 'A public page could not be described', err: error })
      return {}
    }
  }

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
  // Lists are in interface words, as is a home page without a text: in a language without any they are no translation.
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
