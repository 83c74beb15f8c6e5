import { describe, expect, it } from 'vitest'
import type { EventView } from '@/collections/Events/read'
import { eventThing } from '@/collections/Events/structured'
import { pageThing } from '@/collections/Pages/structured'
import { inHtml, structuredOf, structuredSite } from '@/content/structured'
import type { PageRecord, SiteView } from '@/content/types'

const site: SiteView = {
  ...{
    url: 'https://fora.example.eu',
    name: 'Fora',
    nameLang: 'en',
    email: null,
    contactLink: null,
    logo: null,
  },
  owner: { text: 'An institution', lang: 'en' },
  licence: { name: 'CC BY 4.0', link: 'https://creativecommons.org/licenses/by/4.0/' },
  ...{ holders: {}, footer: [], banners: [] },
}
const events = { type: 'events', thing: eventThing } as const
const pages = { type: 'pages', thing: pageThing } as const
const around = { site, locale: 'fr' } as const
const page: PageRecord = {
  ...{ id: '1', slug: 'a-text', title: 'A text', summary: 'In short.', version: '1.0' },
  lang: 'en',
  languages: ['en'],
  ...{ changedAt: '2026-02-01T00:00:00.000Z', firstPublishedAt: '2026-01-01T00:00:00.000Z' },
  ...{ historical: null, describes: null, meta: { title: null, description: null }, bodyHtml: null },
}
const date = (text: string, precision: 'year' | 'month' | 'day' | 'time') =>
  ({ text, precision, value: '2026-05-20T12:30:00.000Z' }) as const
const event: EventView = {
  ...page,
  ...{
    topics: [],
    kind: null,
    status: 'as-planned',
    recurs: 'no',
    zone: 'Europe/Brussels',
    phase: 'upcoming',
  },
  ...{
    starts: date('2026-05', 'month'),
    ends: null,
    registration: null,
    statusNote: null,
    organiser: 'A host',
  },
  ...{ place: { city: 'Geneva', country: 'CH', venue: null }, online: null, reportHtml: null },
  ...{
    illustration: null,
    forums: [],
    partOf: null,
    parts: { first: [], total: 0 },
    documents: { newest: [], total: 0 },
  },
}
const thingOf = (changed: Partial<EventView>) =>
  JSON.parse(JSON.stringify(structuredOf(events, { ...event, ...changed }, around)['@graph'][0]))

describe('an event for search engines', () => {
  it('has what they demand: a name, a date as exact as it is known, a place', () => {
    expect(thingOf({})).toEqual({
      '@type': 'Event',
      '@id': 'https://fora.example.eu/events/a-text_en',
      url: 'https://fora.example.eu/events/a-text_en',
      ...{ name: 'A text', description: 'In short.', inLanguage: 'en', startDate: '2026-05' },
      datePublished: '2026-01-01T00:00:00.000Z',
      dateModified: '2026-02-01T00:00:00.000Z',
      publisher: {
        '@type': 'GovernmentOrganization',
        name: 'An institution',
        url: 'https://fora.example.eu/',
      },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      organizer: { '@type': 'Organization', name: 'A host' },
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        ...{ '@type': 'Place', name: 'Geneva' },
        address: { '@type': 'PostalAddress', addressLocality: 'Geneva', addressCountry: 'CH' },
      },
    })
  })

  it('says a time with its offset, a year as a year, and that it is cancelled', () => {
    const { startDate, endDate, eventStatus } = thingOf({
      ...{ starts: date('2026-05-20T14:30', 'time'), ends: date('2027', 'year'), status: 'cancelled' },
    })
    expect([startDate, endDate]).toEqual(['2026-05-20T14:30:00+02:00', '2027'])
    expect(eventStatus).toBe('https://schema.org/EventCancelled')
  })

  it.each([
    ['Asia/Tokyo', '2026-05-20T08:00', '2026-05-20T08:00:00+09:00'],
    ['America/Los_Angeles', '2026-05-20T20:00', '2026-05-20T20:00:00-07:00'],
    ['Europe/Brussels', '2026-12-01T00:30', '2026-12-01T00:30:00+01:00'],
  ])('is on the day that it has in %s', (zone, text, said) =>
    expect(thingOf({ zone, starts: date(text, 'time') }).startDate).toBe(said),
  )

  it('may be online, or both', () => {
    const nowhere = { city: null, country: null, venue: null }
    const online = 'https://example.eu/live'
    expect(thingOf({ online, place: nowhere })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: online },
    })
    expect(thingOf({ online }).location).toHaveLength(2)
  })

  it('without a date is a series where it recurs, and else no event', () => {
    expect(thingOf({ starts: null, recurs: 'annually' })['@type']).toBe('EventSeries')
    expect(thingOf({ starts: null })['@type']).toBe('WebPage')
  })
})

describe('structured data', () => {
  it('says the way down from the home page, in the words of the reader', () => {
    const [, breadcrumb] = structuredOf(events, event, around)['@graph']
    expect(breadcrumb).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, item: 'https://fora.example.eu/index_fr' },
        { position: 2, name: 'Événements', item: 'https://fora.example.eu/events_fr' },
        { position: 3, name: 'A text' },
      ],
    })
  })

  it('calls nothing a translation in a language that has no interface words', () => {
    const greek = { site, locale: 'el' } as const
    const [, breadcrumb] = structuredOf(events, event, greek)['@graph']
    expect(breadcrumb).toMatchObject({
      itemListElement: [
        { name: 'Home', item: 'https://fora.example.eu/index_en' },
        { name: 'Events', item: 'https://fora.example.eu/events_en' },
        { name: 'A text' },
      ],
    })
    expect(structuredSite(greek).inLanguage).toBe('en')
    expect(structuredSite(around).inLanguage).toBe('fr')
  })

  it('of the text of the home page has the address of the home page', () => {
    const home = { ...page, illustration: null, placement: 'home', isHome: true }
    const [thing] = structuredOf(pages, home, around)['@graph']
    expect(thing).toMatchObject({ '@type': 'WebPage', url: 'https://fora.example.eu/index_en' })
    expect(structuredSite(around)).toMatchObject({
      ...{ '@type': 'WebSite', name: 'Fora' },
      hasPart: { '@type': 'DataCatalog', url: 'https://fora.example.eu/api/catalog.jsonld' },
    })
  })

  it('cannot end the element that it stands in, whatever a title says', () => {
    const title = '</script><script>alert(1)</script><!--'
    const html = inHtml(structuredOf(events, { ...event, title }, around))
    expect(html).not.toContain('<')
    expect(JSON.parse(html)['@graph'][0].name).toBe(title)
  })

  it('is small', () => {
    expect(inHtml(structuredOf(events, event, around)).length).toBeLessThan(2_000)
  })
})
