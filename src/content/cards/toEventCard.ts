import type { Locale } from '@/i18n/locales'
import { eventPhase } from '../events/eventPhase'
import { zoneOf } from '../events/zoneOf'
import type { EventRow } from '../rows/eventRows'
import type { EventCard } from '../types/EventCard'
import { toCard } from './toCard'

/** An event as a list shows it now. */
export function toEventCard(row: EventRow, { locale, now }: { locale: Locale; now: Date }): EventCard {
  const card = toCard(row, 'events', locale)
  const { starts, ends, forums, partOf } = row
  return {
    ...card,
    topics: row.topics,
    kind: row.kind ?? null,
    status: row.status ?? 'as-planned',
    recurs: row.recurs ?? 'no',
    zone: zoneOf(row.timeZone),
    city: row.place?.city?.[card.lang] ?? null,
    country: row.place?.country ?? null,
    isOnline: Boolean(row.online),
    phase: eventPhase(row, now),
    ...{ starts, ends, forums, partOf },
  }
}
