import type { Locale } from '@/i18n/locales'
import { byTitle } from '../cards/byTitle'
import type { EventCard } from '../types/EventCard'
import type { EventLists } from '../types/EventLists'
import type { EventPhase } from '../types/EventPhase'
import { soonestFirst } from './soonestFirst'

/**
 * Events, given the latest first, by where they are in their lives: the one classification of the home page, the
 * list of events and the pages of fora.
 */
export function inLists(events: readonly EventCard[], locale: Locale): EventLists {
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
