import { z } from 'zod'
import { expiresAt } from '@/cache/attachTags'
import { eventSpan, zoneOf } from '@/i18n/dates/eventSpan'
import type { Locale } from '@/i18n/locales'
import { clock } from '@/lib/clock'
import { CardRow, Choices, Localised, PartialDateRow, toCard } from './fields'
import { listedAt } from './listings'
import { rowsOf } from './read'
import type { Card, DocumentCard, EventCard, EventPhase, ForumCard } from './types'

/** What lists, and other pages, show of a document: read in all languages, shown in one. */

export const ForumRow = CardRow.extend({
  acronym: Localised,
  kind: z.string().nullish(),
  dimensions: Choices,
})

const forumRows = rowsOf('forums', ForumRow)

/** Fora as lists show them. */
export const forumCards = async (ids: readonly string[], locale: Locale): Promise<ForumCard[]> =>
  (await forumRows(ids)).map((row) => {
    const card = toCard(row, 'forums', locale)
    return {
      ...card,
      acronym: row.acronym?.[card.lang] ?? null,
      kind: row.kind ?? null,
      dimensions: row.dimensions,
    }
  })

/** The public forum with a slug, for lists that are asked for what belongs to it. */
export async function forumAt(slug: string, locale: Locale): Promise<Card | null> {
  const listed = await listedAt(`forums/${slug}`)
  return listed ? ((await forumCards([listed.documentId], locale))[0] ?? null) : null
}

export const RoleRow = CardRow.extend({
  holder: z.string().nullish(),
  capacity: z.string().nullish(),
  subject: Localised,
})

/** Roles as they are, in all languages. */
export const roleRows = rowsOf('roles', RoleRow)

/** Roles by their titles alone. */
export const roleCards = async (ids: readonly string[], locale: Locale): Promise<Card[]> =>
  (await roleRows(ids)).map((row) => toCard(row, 'roles', locale))

export const EventRow = CardRow.extend({
  kind: z.string().nullish(),
  status: z.string().nullish(),
  recurs: z.string().nullish(),
  starts: PartialDateRow,
  ends: PartialDateRow,
  timeZone: z.string().nullish(),
  place: z.object({ city: Localised, country: z.string().nullish() }).nullish(),
  online: z.string().nullish(),
})

type EventRow = z.infer<typeof EventRow>

const eventRows = rowsOf('events', EventRow)

/** Where an event is in its life at a moment. */
export function eventPhase(
  event: Pick<EventRow, 'starts' | 'ends' | 'timeZone' | 'recurs'>,
  now: Date,
): EventPhase {
  const span = eventSpan(event)
  if (!span) return event.recurs && event.recurs !== 'no' ? 'recurring' : 'upcoming'
  if (now < span.from) return 'upcoming'
  return now < span.to ? 'now' : 'past'
}

/** The next moment at which one of these events begins or ends; null when there is none. */
export const nextChange = (
  events: readonly Pick<EventRow, 'starts' | 'ends' | 'timeZone'>[],
  now: Date,
): Date | null =>
  events
    .flatMap((event) => Object.values(eventSpan(event) ?? {}))
    .filter((moment) => moment > now)
    .sort((a, b) => a.getTime() - b.getTime())[0] ?? null

function toEventCard(row: EventRow, { locale, now }: { locale: Locale; now: Date }): EventCard {
  const card = toCard(row, 'events', locale)
  return {
    ...card,
    kind: row.kind ?? null,
    status: row.status ?? 'as-planned',
    recurs: row.recurs ?? 'no',
    starts: row.starts,
    ends: row.ends,
    zone: zoneOf(row.timeZone),
    city: row.place?.city?.[card.lang] ?? null,
    country: row.place?.country ?? null,
    isOnline: Boolean(row.online),
    phase: eventPhase(row, now),
  }
}

/** Events as they are now. The page that shows them expires when one of them begins or ends. */
export async function eventCards(ids: readonly string[], locale: Locale): Promise<EventCard[]> {
  const now = clock()
  const found = await eventRows(ids)
  await expiresAt(nextChange(found, now))
  return found.map((row) => toEventCard(row, { locale, now }))
}

export const DocumentRow = CardRow.extend({ kind: z.string().nullish(), date: PartialDateRow })

const documentRows = rowsOf('documents', DocumentRow)

/** Documents as lists show them. */
export const documentCards = async (ids: readonly string[], locale: Locale): Promise<DocumentCard[]> =>
  (await documentRows(ids)).map((row) => ({
    ...toCard(row, 'documents', locale),
    kind: row.kind ?? null,
    date: row.date,
  }))
