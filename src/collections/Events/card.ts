import { z } from 'zod'
import { expiresAt } from '@/cache/attachTags'
import { CardRow, Localised, PartialDateRow, toCard } from '@/content/fields'
import { listedAt } from '@/content/listings'
import { cardRowsOf } from '@/content/read'
import { eventSpan, zoneOf } from '@/i18n/dates/eventSpan'
import type { Locale } from '@/i18n/locales'
import { clock } from '@/lib/clock'

/** What lists, and other pages, show of an event: read in all languages, shown in one. */
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

const eventRows = cardRowsOf('events', EventRow)

/** The lives of an event. `recurring`: held again and again, without a date of its own. */
export type EventPhase = 'upcoming' | 'now' | 'past' | 'recurring'

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

export type EventCard = ReturnType<typeof toEventCard>

function toEventCard(row: EventRow, { locale, now }: { locale: Locale; now: Date }) {
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

/** The public event with a slug, for lists that are asked for what belongs to it. */
export async function eventAt(slug: string, locale: Locale): Promise<EventCard | null> {
  const listed = await listedAt(`events/${slug}`)
  return listed ? ((await eventCards([listed.documentId], locale))[0] ?? null) : null
}
