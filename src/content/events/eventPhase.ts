import type { EventRow } from '../rows/eventRows'
import type { EventPhase } from '../types/EventPhase'
import { eventSpan } from './eventSpan'

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
