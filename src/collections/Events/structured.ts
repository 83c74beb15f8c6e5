import {
  type DescribeThing,
  dateOf,
  imageOf,
  linkedThing,
  SCHEMA_ORG,
  workOf,
  type Thing,
} from '@/content/structured'
import type { EventView } from './read'

/** An event by schema.org. */
export const eventThing: DescribeThing<EventView> = (event, here) => {
  const { place, online, status, starts, ends, zone, organiser, partOf, recurs } = event
  const isThere = place.venue !== null || place.city !== null || place.country !== null
  const places = [
    ...(isThere ? [placeOf(place)] : []),
    ...(online ? [{ '@type': 'VirtualLocation', url: online }] : []),
  ]
  const about = {
    ...workOf(event, here),
    image: imageOf(event.illustration, here),
    organizer: organiser ? { '@type': 'Organization', name: organiser } : undefined,
    superEvent: partOf ? linkedThing('Event', partOf, here) : undefined,
  }
  // An event without a date is none to search engines; what recurs is a series.
  if (!starts) return { ...about, '@type': recurs === 'no' ? 'WebPage' : 'EventSeries' }
  return {
    ...about,
    '@type': 'Event',
    ...{ startDate: dateOf(starts, zone), endDate: dateOf(ends, zone) },
    eventStatus: `${SCHEMA_ORG}/${STATUSES[status] ?? 'EventScheduled'}`,
    eventAttendanceMode:
      places.length > 0
        ? `${SCHEMA_ORG}/${online ? (isThere ? 'Mixed' : 'Online') : 'Offline'}EventAttendanceMode`
        : undefined,
    location: places.length > 1 ? places : places[0],
  }
}

const STATUSES: Readonly<Partial<Record<string, string>>> = {
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
}

const placeOf = ({ venue, city, country }: EventView['place']): Thing => ({
  '@type': 'Place',
  name: venue ?? city ?? undefined,
  address: {
    ...{ '@type': 'PostalAddress', addressLocality: city ?? undefined },
    addressCountry: country ?? undefined,
  },
})
