import type { DocumentView } from '@/collections/Documents/read'
import type { EventView } from '@/collections/Events/read'
import type { ForumView } from '@/collections/Forums/read'
import type { StandingPage } from '@/collections/Pages/read'
import type { RoleView } from '@/collections/Roles/read'
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
type Thing = { '@type': string } & Record<string, unknown>

/** Who reads: the settings of the site, and the language of the address. */
type Around = { site: SiteView; locale: Locale }
type Views = {
  forums: ForumView
  roles: RoleView
  events: EventView
  documents: DocumentView
  pages: StandingPage
}

const CONTEXT = 'https://schema.org'

/**
 * A public text by schema.org, as its page and the API show it: what it is, and where it stands on the site. Made from
 * what the page shows, so nothing is in it that is not on the page.
 */
export const structuredOf = <T extends ContentType>(type: T, view: Views[T], around: Around) => {
  const place = placeOn(type, view)
  // Shown in another language, the page is a copy of its original's address.
  const url = around.site.url + pathFor({ ...place, locale: view.lang })
  return {
    '@context': CONTEXT,
    '@graph': [THINGS[type](view, { ...around, url }), breadcrumbOf(type, view, around)],
  }
}

/** The text of the home page has an address of its own too; search engines are told of one. */
const placeOn = (type: ContentType, view: PageRecord & { isHome?: boolean }): Place => {
  if (isSection(type)) return { section: type, slug: view.slug }
  return view.isHome ? {} : { slug: view.slug }
}

/** The site itself, on its home page, with where its data sets are described. */
export const structuredSite = ({ site, locale }: Around) => ({
  ...{ '@context': CONTEXT, '@type': 'WebSite' },
  ...{ url: `${site.url}/`, name: site.name, publisher: publisherOf(site) },
  inLanguage: interfaceLocale(locale),
  hasPart: { '@type': 'DataCatalog', url: site.url + CATALOGUE },
})

/** JSON as it may stand in HTML: nothing in it ends the element, or begins another. */
export const inHtml = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c')

type Here = Around & { url: string }
type Make<T extends ContentType> = (view: Views[T], here: Here) => Thing

const events: Make<'events'> = (event, here) => {
  const { place, online, status, starts, ends, zone, organiser, partOf, recurs } = event
  const isThere = place.venue !== null || place.city !== null || place.country !== null
  const places = [
    ...(isThere ? [placeOf(place)] : []),
    ...(online ? [{ '@type': 'VirtualLocation', url: online }] : []),
  ]
  const about = {
    ...workOf(event, here),
    image: imageOf(event.illustration, here),
    organizer: organiser ? { '@type': 'Organization', name: organiser } : undefined,
    superEvent: partOf ? linkTo('Event', partOf, here) : undefined,
  }
  // An event without a date is none to search engines; what recurs is a series.
  if (!starts) return { ...about, '@type': recurs === 'no' ? 'WebPage' : 'EventSeries' }
  return {
    ...about,
    '@type': 'Event',
    ...{ startDate: dateOf(starts, zone), endDate: dateOf(ends, zone) },
    eventStatus: `${CONTEXT}/${STATUSES[status] ?? 'EventScheduled'}`,
    eventAttendanceMode:
      places.length > 0
        ? `${CONTEXT}/${online ? (isThere ? 'Mixed' : 'Online') : 'Offline'}EventAttendanceMode`
        : undefined,
    location: places.length > 1 ? places : places[0],
  }
}

const STATUSES: Readonly<Partial<Record<string, string>>> = {
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
}

const placeOf = ({ venue, city, country }: EventView['place']): Thing => ({
  '@type': 'Place',
  name: venue ?? city ?? undefined,
  address: {
    ...{ '@type': 'PostalAddress', addressLocality: city ?? undefined },
    addressCountry: country ?? undefined,
  },
})

const forums: Make<'forums'> = (forum, here) => ({
  ...workOf(forum, here),
  '@type': 'WebPage',
  mainEntity: {
    ...{ '@type': 'Organization', '@id': `${here.url}#forum`, name: forum.title },
    alternateName: forum.acronym ?? undefined,
    url: forum.website ?? undefined,
    foundingDate: dateOf(forum.established),
  },
})

const roles: Make<'roles'> = (role, here) => ({
  ...workOf(role, here),
  ...{ '@type': 'Article', headline: role.title },
  author: publisherOf(here.site),
  about: role.forum ? linkTo('Organization', role.forum, here) : undefined,
})

const documents: Make<'documents'> = (document, here) => ({
  ...workOf(document, here),
  '@type': 'DigitalDocument',
  identifier: document.reference ?? undefined,
  dateCreated: dateOf(document.date),
  author: document.issuer ? { '@type': 'Organization', name: document.issuer } : undefined,
  sameAs: document.externalUrl ?? undefined,
  encoding: document.files.map(({ url, name, language }) => ({
    ...{ '@type': 'MediaObject', name, contentUrl: new URL(url, here.site.url).href },
    inLanguage: language ?? undefined,
  })),
})

const pages: Make<'pages'> = (page, here) => ({ ...workOf(page, here), '@type': 'WebPage' })

const THINGS: { [T in ContentType]: Make<T> } = { forums, roles, events, documents, pages }

/** What all texts say of themselves. */
const workOf = (page: PageRecord, { site, url }: Here) => ({
  ...{ '@id': url, url, name: page.title, description: page.summary ?? undefined },
  inLanguage: page.lang,
  ...{ datePublished: page.firstPublishedAt ?? undefined, dateModified: page.changedAt ?? undefined },
  publisher: publisherOf(site),
  license: site.licence?.link ?? undefined,
})

const publisherOf = ({ name, owner, url }: SiteView): Thing => ({
  ...{ '@type': 'GovernmentOrganization', name: owner?.text ?? name, url: `${url}/` },
})

const imageOf = (picture: Picture | null, { site }: Here) =>
  picture ? new URL(picture.url, site.url).href : undefined

const linkTo = (type: string, { section, slug, title, lang }: Card, { site }: Here): Thing => ({
  ...{ '@type': type, name: title, url: site.url + pathFor({ section, slug, locale: lang }) },
})

/**
 * As exactly as it is known: "2026" and "2026-05" are dates of ISO 8601, too. A time is that of the clocks at the place,
 * with their offset: in UTC it may lie on another day.
 */
const dateOf = (date: PartialDate | null, zone = DEFAULT_TIME_ZONE): string | undefined =>
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
