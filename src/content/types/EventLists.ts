import type { EventCard } from './EventCard'
import type { EventPhase } from './EventPhase'

/**
 * All events by where they are in their lives; those to come with the next one first, past ones the latest first.
 * What is historical stands apart, as in every list.
 */
export type EventLists = Record<EventPhase | 'historical', readonly EventCard[]>
