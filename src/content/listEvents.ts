import type { Locale } from '@/i18n/locales'
import { eventCards } from './events/eventCards'
import { inLists } from './events/inLists'
import type { EventLists } from './types/EventLists'
import type { ListFilters } from './types/ListFilters'

/** The public events that match, by where they are in their lives. */
export async function listEvents(locale: Locale, { topic }: ListFilters = {}): Promise<EventLists> {
  const events = await eventCards(locale)
  return inLists(topic ? events.filter(({ topics }) => topics.includes(topic)) : events, locale)
}
