import type { Locale } from '@/i18n/locales'
import { eventCards } from './events/eventCards'
import { soonestFirst } from './events/soonestFirst'
import type { EventLists } from './types/EventLists'

/** All public events by where they are in their lives. */
export async function listEvents(locale: Locale): Promise<EventLists> {
  const events = await eventCards(locale)
  const inPhase = (phase: keyof EventLists) => events.filter((event) => event.phase === phase)
  return {
    upcoming: soonestFirst(inPhase('upcoming')),
    now: soonestFirst(inPhase('now')),
    recurring: inPhase('recurring'),
    past: inPhase('past'),
  }
}
