import type { Locale } from '@/i18n/locales'
import { byTitle } from './cards/byTitle'
import { eventCards } from './events/eventCards'
import { soonestFirst } from './events/soonestFirst'
import type { EventLists } from './types/EventLists'
import type { EventPhase } from './types/EventPhase'

/** All public events by where they are in their lives. */
export async function listEvents(locale: Locale): Promise<EventLists> {
  const events = await eventCards(locale)
  const inPhase = (phase: EventPhase) =>
    events.filter((event) => event.phase === phase && !event.isHistorical)
  return {
    upcoming: soonestFirst(inPhase('upcoming')),
    now: soonestFirst(inPhase('now')),
    recurring: inPhase('recurring').sort(byTitle(locale)),
    past: inPhase('past'),
    historical: events.filter(({ isHistorical }) => isHistorical),
  }
}
