import type { Metadata } from 'next'
import type { PageRecord, Picture, SiteView } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import type { Place } from '@/i18n/routing/Place'
import { metadataFor } from './metadataFor'

type Page = {
  page: (PageRecord & { illustration?: Picture | null }) | null
  place: Place
  locale: Locale
  site: SiteView
}

/** The metadata of one document's page: its own words for search engines, or its title and summary. */
export const describePage = ({ page, place, locale, site }: Page): Metadata | null =>
  page &&
  metadataFor({
    ...{ site, locale, place },
    title: page.meta.title ?? page.title,
    description: page.meta.description ?? page.summary,
    languages: page.languages.length > 0 ? page.languages : [page.lang],
    lang: page.lang,
    image: page.illustration?.url ?? null,
  })
