import type { Where } from 'payload'
import type { eventFacts } from '@/collections/Events/facts'

/** A part of the listing: what is neither historical nor recurs without a date. */
export const CURRENT: Where = { part: { equals: 'current' } }

/**
 * The lives of an event by the clock, as conditions about its listing: for the lists of the site and for whoever asks the
 * API by `when`. @param now ISO 8601, UTC
 */
export const WHEN: Readonly<Record<(typeof eventFacts)['when'][number], (now: string) => Where[]>> = {
  current: (now) => [CURRENT, { begins: { less_than_equal: now } }, { ends: { greater_than: now } }],
  upcoming: (now) => [CURRENT, { begins: { greater_than: now } }],
  past: (now) => [CURRENT, { ends: { less_than_equal: now } }],
}

/** What begins or ends after a moment, the next first: until then each event stays where it is in its life. */
export const NEXT = ['begins', 'ends'] as const
