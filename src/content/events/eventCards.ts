import { expiresAt } from '@/cache/expiresAt'
import type { Locale } from '@/i18n/locales'
import { clock } from '@/lib/clock'
import { toEventCard } from '../cards/toEventCard'
import { eventRows } from '../rows/eventRows'
import type { EventCard } from '../types/EventCard'
import { nextBoundary } from './nextBoundary'

/** All public events as they are now, the latest first. The page that shows them expires at the next boundary. */
export async function eventCards(locale: Locale): Promise<EventCard[]> {
  const now = clock()
  const rows = await eventRows()
  await expiresAt(nextBoundary(rows, now))
  return rows.map((row) => toEventCard(row, { locale, now }))
}
