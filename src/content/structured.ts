import { type ContentType, isSection } from '@/contentTypes'
import { DEFAULT_TIME_ZONE } from '@/i18n/dates/eventSpan'
import type { Locale } from '@/i18n/locales'
import { interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { words } from '@/i18n/messages/words'
import { pathFor, type Place } from '@/i18n/routing/address'
import { withOffset } from '@/lib/dates/withOffset'
import { CATALOGUE } from './catalogue'
import type { Card, PageRecord, PartialDate, Picture, SiteView } from './types'

/** A thing by the vocabulary of schema.org; what is absent is left out when it is written. */
export type Thing = { '@type': string } & Record<string, unknown>

/** Who reads: the settings of the site, and the language of the address. */
type Around = { site: SiteView; locale: Locale }
/** With where it stands: its whole address. */
type Here = Around & { url: string }

/** Says what a text of one type is, from what its page shows; `structured.ts` of the type's folder. */
export type DescribeThing<View> = (view: View, here: Here) => Thing

/** Where the words are defined. */
export const SCHEMA_ORG = 'https://schema.org'

/**
 * A public text by schema.org, as its page and the API show it: what it is, and where it stands on the site. Made from
 * what the page shows, so nothing is in it that is not on the page.
 */
export const structuredOf = <View extends PageRecord>(
  { type, thing }: { type: ContentType; thing: DescribeThing<View> },
  view: View,
  around: Around,
) => {
  const place = placeOn(type, view)
  // Shown in another language, the page is a copy of its original's address.
  const url = around.site.url + pathFor({ ...place, locale: view.lang })
  return {
    '@context': SCHEMA_ORG,
    '@graph': [thing(view, { ...around, url }), breadcrumbOf(type, view, around)],
  }
}

/** The text of the home page has an address of its own too; search engines are told of one. */
const placeOn = (type: ContentType, view: PageRecord & { isHome?: boolean }): Place => {
  if (isSection(type)) return { section: type, slug: view.slug }
  return view.isHome ? {} : { slug: view.slug }
}

/** The site itself, on its home page, with where its data sets are described. */
export const structuredSite = ({ site, locale }: Around) => ({
  ...{ '@context': SCHEMA_ORG, '@type': 'WebSite' },
  ...{ url: `${site.url}/`, name: site.name, publisher: publisherOf(site) },
  inLanguage: interfaceLocale(locale),
  hasPart: { '@type': 'DataCatalog', url: site.url + CATALOGUE },
})

/** JSON as it may stand in HTML: nothing in it ends the element, or begins another. */
export const inHtml = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c')

/** What all texts say of themselves. */
export const workOf = (page: PageRecord, { site, url }: Here) => ({
  ...{ '@id': url, url, name: page.title, description: page.summary ?? undefined },
  inLanguage: page.lang,
  ...{ datePublished: page.firstPublishedAt ?? undefined, dateModified: page.changedAt ?? undefined },
  publisher: publisherOf(site),
  license: site.licence?.link ?? undefined,
})

/** Who publishes all of them. */
export const publisherOf = ({ name, owner, url }: SiteView): Thing => ({
  ...{ '@type': 'GovernmentOrganization', name: owner?.text ?? name, url: `${url}/` },
})

/** A picture by its whole address. */
export const imageOf = (picture: Picture | null, { site }: Here) =>
  picture ? new URL(picture.url, site.url).href : undefined

/** Another text, as far as it is named. */
export const linkedThing = (type: string, { section, slug, title, lang }: Card, { site }: Here): Thing => ({
  ...{ '@type': type, name: title, url: site.url + pathFor({ section, slug, locale: lang }) },
})

/**
 * As exactly as it is known: "2026" and "2026-05" are dates of ISO 8601, too. A time is that of the clocks at the place,
 * with their offset: in UTC it may lie on another day.
 */
export const dateOf = (date: PartialDate | null, zone = DEFAULT_TIME_ZONE): string | undefined =>
  date?.precision === 'time' ? withOffset(date.text, zone) : date?.text

const breadcrumbOf = (type: ContentType, { title }: PageRecord, { site, locale }: Around): Thing => {
  const t = words(locale)
  // Lists and the home page are no translations where there are no words: these lead to what they are copies of.
  const place = { locale: interfaceLocale(locale) }
  const above = [
    { name: t('nav.home'), item: site.url + pathFor(place) },
    ...(isSection(type)
      ? [{ name: t(`nav.${type}`), item: site.url + pathFor({ section: type, ...place }) }]
      : []),
    { name: title },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: above.map((step, at) => ({ '@type': 'ListItem', position: at + 1, ...step })),
  }
}
