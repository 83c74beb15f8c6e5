import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { DEFAULT_TIME_ZONE } from '@/i18n/dates/eventSpan'
import { sayReason } from '@/i18n/desk/reasons'
import type { Locale } from '@/i18n/locales'
import type { PartialDate } from '@/lib/dates/PartialDate'
import { zonedInstant } from '@/lib/dates/zonedInstant'
import { clock } from '@/lib/clock'
import { actorOf } from '../domain/actor'
import { languageOf, type DocumentRecord } from '../domain/document'
import { keyOf } from '../domain/keys'
import { storedDate, type Listing } from '../domain/listing'
import { isOverdue } from '../domain/overdue'
import { neededBetween } from '../ledgers/assignments'
import { feedSince } from '../ledgers/calendarFeeds'
import { listedFrom } from '../ledgers/listings'
import { recordsDue } from '../ledgers/records'
import { requestFor } from '../ledgers/transaction'

/** What the desk's calendar shows of one text. */
export type CalendarEntry = {
  /** it goes public, it expires, it does once it is public as scheduled, a decision on it is due, or it is an event that takes place */
  kind: 'publication' | 'expiry' | 'nextExpiry' | 'due' | 'event'
  collection: string
  id: string
  title: string
  /** the code of the language that it is written in */
  language: Locale
  /** ISO 8601, UTC: the moment, or the first of an event */
  at: string
  /** On which day (2026-12-31): by the institution's clocks; of an event, where it takes place. Null where only its month is known. */
  day: string | null
  /** The time of that day (14:30); null where none is known. */
  time: string | null
  /** The last day of an event of several days. */
  until: string | null
  /** It was to go public, and is held back. */
  isHeld: boolean
  /** It is more than a day late, and waits for validators. */
  isOverdue: boolean
  /** The release with which it goes public: that is scheduled, and it by that alone. */
  release: string | null
}

type Span = {
  /** the first day (2026-12-01), and the first after the last, by the institution's clocks */
  from: string
  to: string
}

/** Since when this person has a secret address for the calendar (ISO 8601, UTC); null where they have none. */
export async function feedSinceOf(req: PayloadRequest): Promise<string | null> {
  const actor = actorOf(req.user)
  return actor ? feedSince(await requestFor(req), actor.id) : null
}

/** The month that the institution's clocks show now. */
export const thisMonth = (): Temporal.PlainYearMonth => institutionDay(clock()).toPlainYearMonth()

/** Of each kind in one answer, unless more is asked for. */
const MOST = 200
/** An event that lasts longer stands in the calendar where it begins. */
const LONGEST_EVENT_DAYS = 31

/**
 * What goes public, expires, is due and takes place between two days, in order. What it costs depends on how much that is,
 * not on how many texts there are.
 * @returns also whether there is more than is shown
 */
export async function calendarOf(
  req: PayloadRequest,
  { from, to }: Span,
  most = MOST,
): Promise<{ entries: CalendarEntry[]; isCut: boolean }> {
  const own = await requestFor(req)
  const span = { from: startOfDay(from), to: startOfDay(to), limit: most }
  const publications = await recordsDue(own, 'publishAt', span)
  const expiries = await recordsDue(own, 'expiresAt', span)
  const nextExpiries = await recordsDue(own, 'nextExpiresAt', span)
  const due = await neededBetween(own, { from, to, limit: most })
  const days = Temporal.PlainDate.from(from).subtract({ days: LONGEST_EVENT_DAYS }).toString()
  const begun = await listedFrom(own, {
    ...{ collection: 'events', part: 'current', ...span, from: startOfDay(days) },
  })
  const events = begun.filter(({ begins, ends }) => (begins ?? '') >= span.from || (ends ?? '') > span.from)
  const texts = await textsOf(own, [...publications, ...expiries, ...nextExpiries, ...due], { draft: true })
  // When it takes place says the public text, as to readers: its draft may say otherwise, and nobody has decided on that.
  const shown = await textsOf(own, events, { draft: false })
  const dated = [
    ...publications.map((record) => ({
      place: record,
      entry: dueEntry('publication', record, record.publishAt),
    })),
    ...expiries.map((record) => ({ place: record, entry: dueEntry('expiry', record, record.expiresAt) })),
    ...nextExpiries.map((record) => ({
      place: record,
      entry: dueEntry('nextExpiry', record, record.nextExpiresAt),
    })),
    ...due.map((place) => ({ place, entry: dayEntry(place.dueOn) })),
    ...events.map((listing) => ({ place: listing, entry: eventEntry(listing, shown, from) })),
  ]
  return {
    entries: dated
      .flatMap(({ place: { collection, documentId: id }, entry }) => {
        const text = (entry.kind === 'event' ? shown : texts).get(keyOf(collection, id))
        return text ? [{ collection, id, title: text.title, language: text.language, ...entry }] : []
      })
      .sort((one, other) => one.at.localeCompare(other.at) || one.title.localeCompare(other.title)),
    isCut: [publications, expiries, nextExpiries, due, begun].some(({ length }) => length === most),
  }
}

/** The day that the institution's clocks show at a moment. */
export const institutionDay = (at: Date): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(DEFAULT_TIME_ZONE).toPlainDate()

type Entry = Omit<CalendarEntry, 'collection' | 'id' | 'title' | 'language'>

/** The moment at which a day begins by the institution’s clocks (ISO 8601, UTC). */
export const startOfDay = (day: string): string =>
  zonedInstant(Temporal.PlainDate.from(day).toPlainDateTime(), DEFAULT_TIME_ZONE).toISOString()

function dueEntry(
  kind: 'publication' | 'expiry' | 'nextExpiry',
  record: DocumentRecord,
  moment: string | null,
): Entry {
  const at = moment ?? '' // it was selected by it
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(DEFAULT_TIME_ZONE)
  return {
    ...{ kind, at, day: local.toPlainDate().toString(), until: null },
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    isHeld: kind === 'publication' && Boolean(record.scheduleProblems),
    isOverdue: kind === 'publication' && isOverdue(record, clock()),
    release: kind === 'publication' ? record.release : null,
  }
}

const NOT_SCHEDULED = { isHeld: false, isOverdue: false, release: null } as const

const dayEntry = (day: string): Entry => ({
  ...{ kind: 'due', at: startOfDay(day), day, time: null, until: null, ...NOT_SCHEDULED },
})

function eventEntry({ begins, collection, documentId }: Listing, texts: Texts, from: string): Entry {
  const { ends, starts } = texts.get(keyOf(collection, documentId)) ?? {}
  const first = dayOf(starts)
  const last = dayOf(ends)
  return {
    ...{ kind: 'event', at: begins ?? '', ...NOT_SCHEDULED },
    // Who looks at a month finds what began before at its beginning.
    day: first && first < from ? from : first,
    time: starts?.precision === 'time' && first && first >= from ? starts.text.slice(11, 16) : null,
    until: last !== first ? last : null,
  }
}

const dayOf = (date: PartialDate | null | undefined): string | null =>
  date && (date.precision === 'day' || date.precision === 'time') ? date.text.slice(0, 10) : null

type Text = { title: string; language: Locale; starts: PartialDate | null; ends: PartialDate | null }
type Texts = ReadonlyMap<string, Text>

type Row = {
  id: string
  title?: Partial<Record<string, string | null>> | null
  originalLanguage?: string | null
  starts?: unknown
  ends?: unknown
}

/** The public texts or the newest (`draft`), as this person may read them: one question for each collection. */
async function textsOf(
  req: PayloadRequest,
  places: readonly { collection: string; documentId: string }[],
  { draft }: { draft: boolean },
): Promise<Texts> {
  const texts = new Map<string, Text>()
  const untitled = sayReason({ key: 'dashboard.untitled' }, req.i18n.language)
  for (const collection of new Set(places.map((place) => place.collection))) {
    const ids = places.filter((place) => place.collection === collection).map(({ documentId }) => documentId)
    const { docs } = await req.payload.find({
      ...{ collection: collection as 'events', depth: 0, draft, limit: ids.length, locale: 'all' },
      ...{ overrideAccess: false, pagination: false, req },
      select: { title: true, originalLanguage: true, starts: true, ends: true },
      where: { id: { in: ids } },
    })
    // In all languages at once a localised field is a map of them: Payload's types tell of one language.
    for (const row of docs as unknown as Row[]) {
      const language = languageOf(row)
      texts.set(keyOf(collection, row.id), {
        ...{ language, title: row.title?.[language] ?? untitled },
        ...{ starts: storedDate(row.starts), ends: storedDate(row.ends) },
      })
    }
  }
  return texts
}
