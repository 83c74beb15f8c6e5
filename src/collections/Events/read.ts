import type { Where } from 'payload'
import { z } from 'zod'
import { expiresAt } from '@/cache/attachTags'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import { Choices, PageText, PartialDateRow, PictureRow, Text, toPageRecord } from '@/content/fields'
import {
  count,
  filterBy,
  type AskedFilter,
  type Listed,
  type Page,
  pageNumber,
  listPage,
  type Part,
  select,
} from '@/content/listings'
import { type Found, documentIds, inOrder, readerOf } from '@/content/read'
import { firstHaving } from '@/content/relations'
import type { ListFilters } from '@/content/types'
import { zoneOf } from '@/i18n/dates/eventSpan'
import type { Locale } from '@/i18n/locales'
import { clock } from '@/lib/clock'
import type { PartialDate } from '@/lib/dates/PartialDate'
import { spanOf } from '@/lib/dates/spanOf'
import { documentsOf } from '../Documents/read'
import { forumAt, forumCards } from '../Forums/card'
import {
  eventAt,
  type EventCard,
  eventCards,
  eventPhase,
  type EventPhase,
  EventRow,
  nextChange,
} from './card'
import { CURRENT, WHEN } from '@/workflow/domain/lives'

/** An event read in one language, as its page shows it. */
const EventText = PageText.extend({
  ...EventRow.pick({ kind: true, status: true, recurs: true, starts: true, ends: true, timeZone: true })
    .shape,
  topics: Choices,
  statusNote: Text,
  organiser: Text,
  place: z.object({ city: Text, country: Text, venue: Text }).nullish(),
  online: Text,
  registration: z.object({ link: Text, until: PartialDateRow }).nullish(),
  reportHtml: Text,
  illustration: PictureRow,
})

type EventText = z.infer<typeof EventText>

const SOONEST = ['begins'] as const
const LATEST = ['-begins'] as const

/**
 * Events by where they are in their lives; those to come with the next one first, past ones the latest first.
 * What is historical stands apart, as in every list.
 */
export type EventParts = Record<EventPhase | 'historical', readonly EventCard[]>

/** The one classification of events, of the home page, their list and the pages of fora: by the clock. */
const phases = (now: string): Part<keyof EventParts>[] => [
  { name: 'now', where: WHEN.current(now), sort: SOONEST },
  { name: 'upcoming', where: WHEN.upcoming(now), sort: SOONEST },
  { name: 'recurring', where: [{ part: { equals: 'recurring' } }], sort: ['order'] },
  { name: 'past', where: WHEN.past(now), sort: LATEST },
  { name: 'historical', where: [{ part: { equals: 'historical' } }], sort: LATEST },
]

/** When the first event of a selection begins or ends, as the tag of what shows where they are in their lives. */
async function deadlines({ where }: Pick<AskedFilter, 'where'>, now: string): Promise<string[]> {
  const first = async (field: 'begins' | 'ends') => {
    const ahead = [...where, CURRENT, { [field]: { greater_than: now } }]
    return (await select({ collection: 'events', where: ahead, sort: [field] }, { limit: 1 }))[0]
  }
  const [begins, ends] = await Promise.all([first('begins'), first('ends')])
  return [begins?.begins, ends?.ends].flatMap((moment) => (moment ? [tags.until(new Date(moment))] : []))
}

type Asked = AskedFilter & { locale: Locale }

const selected = <T>(
  name: string,
  { facets, ...filter }: Asked,
  read: (now: string) => Promise<T>,
  more: readonly (string | number)[] = [],
): Promise<T> =>
  cached({
    key: ['events', name, JSON.stringify(filter.where), filter.locale, ...more],
    tags: tags.listOf('events', facets),
    read: async (uses) => {
      const now = clock().toISOString()
      uses(...(await deadlines(filter, now)))
      return read(now)
    },
  })

const cardsByPart = async (
  parts: Record<keyof EventParts, Listed[]>,
  locale: Locale,
): Promise<EventParts> => {
  const cards = await eventCards(Object.values(parts).flatMap(documentIds), locale)
  const of = (name: keyof EventParts) => inOrder(parts[name], cards)
  return {
    now: of('now'),
    upcoming: of('upcoming'),
    recurring: of('recurring'),
    past: of('past'),
    historical: of('historical'),
  }
}

export type EventList = NonNullable<Awaited<ReturnType<typeof listEvents>>>

/**
 * A page of the public events that match, by where they are in their lives; null when there is no such page, forum or
 * larger event.
 */
export async function listEvents(locale: Locale, filters: ListFilters = {}) {
  const [forum, partOf] = await Promise.all([
    filters.forum ? forumAt(filters.forum, locale) : null,
    filters.partOf ? eventAt(filters.partOf, locale) : null,
  ])
  if ((filters.forum && !forum) || (filters.partOf && !partOf)) return null
  const facets = [partOf && `partOf=${partOf.id}`, forum && `forums=${forum.id}`]
  const filter = filterBy({ ...filters, facets })
  const page = pageNumber(filters.page)
  const found: Page<keyof EventParts> | null = await selected(
    'page',
    { ...filter, locale },
    (now) => listPage({ collection: 'events', where: filter.where, parts: phases(now), page, locale }),
    [page],
  )
  return found && { ...found, forum, partOf, parts: await cardsByPart(found.parts, locale) }
}

/** The events of a forum: of each kind the nearest `most`, and how many there are in all. */
export async function eventsOfForum(forum: string, locale: Locale, most: number) {
  const filter = filterBy({ facets: [`forums=${forum}`] })
  const found = await selected('forum', { ...filter, locale }, async (now) => {
    const parts = await Promise.all(
      phases(now).map(async ({ name, where, sort }) => {
        const selection = { collection: 'events' as const, where: [...filter.where, ...where], sort, locale }
        return [name, await select(selection, { limit: most })] as const
      }),
    )
    return {
      // Every phase has been asked for above.
      parts: Object.fromEntries(parts) as Record<keyof EventParts, Listed[]>,
      total: await count({ collection: 'events', where: filter.where }),
    }
  })
  return { parts: await cardsByPart(found.parts, locale), total: found.total }
}

/** What comes next, and what has been: the nearest `most` of each. */
export async function nearestEvents(locale: Locale, most: number) {
  const { next, past } = await selected('nearest', { ...filterBy({}), locale }, async (now) => {
    const of = (when: Where, sort: readonly string[]) =>
      select({ collection: 'events', where: [CURRENT, when], sort }, { limit: most })
    const [ahead, behind] = await Promise.all([
      of({ ends: { greater_than: now } }, SOONEST),
      of({ ends: { less_than_equal: now } }, LATEST),
    ])
    return { next: ahead, past: behind }
  })
  const cards = await eventCards(documentIds([...next, ...past]), locale)
  return { next: inOrder(next, cards), past: inOrder(past, cards) }
}

type Registration = Pick<EventText, 'starts' | 'ends' | 'timeZone' | 'recurs' | 'status' | 'registration'>
type Open = {
  registration: { link: string; until: PartialDate | null } | null
  closes: Date | null
}

/**
 * The registration while it is open: not after its last day (or time), not once the event is over, not for
 * one that was cancelled. A date without a time lasts until its end: "until 12 May" includes the evening.
 */
export function openRegistration(event: Registration, now: Date): Open {
  const { link, until } = event.registration ?? { link: null, until: null }
  const closes = until ? spanOf(until, zoneOf(event.timeZone)).to : null
  const isOpen =
    event.status !== 'cancelled' && eventPhase(event, now) !== 'past' && (!closes || now < closes)
  return link && isOpen ? { registration: { link, until }, closes } : { registration: null, closes: null }
}

/** How many parts of an event, and how many of its documents, its page shows; then it leads to the lists. */
const MOST_PARTS = 20
const MOST_DOCUMENTS = 20

export type EventView = Awaited<ReturnType<typeof eventView>>

/** An event's text in its present life, with its fora, the larger event, its parts and its documents. */
async function eventView({ text, lang, locale, related }: Found<EventText>) {
  const now = clock()
  const { registration, closes } = openRegistration(text, now)
  await expiresAt(closes)
  await expiresAt(nextChange([text], now))
  const parts = await firstHaving(
    { collection: 'events', facet: `partOf=${text.id}`, sort: SOONEST },
    { most: MOST_PARTS },
  )
  const [forums, events, documents] = await Promise.all([
    forumCards(related('forums'), locale),
    eventCards([...related('partOf'), ...documentIds(parts.first)], locale),
    documentsOf(`event=${text.id}`, locale, MOST_DOCUMENTS),
  ])
  return {
    ...toPageRecord(text, lang),
    topics: text.topics,
    kind: text.kind ?? null,
    status: text.status ?? 'as-planned',
    recurs: text.recurs ?? 'no',
    starts: text.starts,
    ends: text.ends,
    zone: zoneOf(text.timeZone),
    phase: eventPhase(text, now),
    registration,
    statusNote: text.statusNote,
    organiser: text.organiser,
    place: text.place ?? { city: null, country: null, venue: null },
    online: text.online,
    reportHtml: text.reportHtml,
    illustration: text.illustration,
    forums,
    partOf: events.find(({ id }) => related('partOf').includes(id)) ?? null,
    parts: { first: inOrder(parts.first, events), total: parts.total },
    documents,
  }
}

export const eventReader = readerOf({ type: 'events', schema: EventText, view: eventView })
