import { spanOf } from '@/lib/dates/spanOf'
import type { EventDetail } from '../details/eventDetail'
import type { EventRow } from '../rows/eventRows'
import { eventPhase } from './eventPhase'
import { zoneOf } from './zoneOf'

type Event = Pick<EventRow, 'starts' | 'ends' | 'timeZone' | 'recurs' | 'status'> &
  Pick<EventDetail, 'registration'>
type Open = {
  registration: { link: string; until: NonNullable<EventDetail['registration']>['until'] } | null
  closes: Date | null
}

/**
 * The registration while it is open: not after its last day (or time), not once the event is over, not for
 * one that was cancelled. A date without a time lasts until its end: "until 12 May" includes the evening.
 */
export function openRegistration(event: Event, now: Date): Open {
  const { link, until } = event.registration ?? { link: null, until: null }
  const closes = until ? spanOf(until, zoneOf(event.timeZone)).to : null
  const isOpen =
    event.status !== 'cancelled' && eventPhase(event, now) !== 'past' && (!closes || now < closes)
  return link && isOpen ? { registration: { link, until }, closes } : { registration: null, closes: null }
}
