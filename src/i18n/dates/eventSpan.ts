import type { PartialDate } from '@/lib/dates/PartialDate'
import { spanOf } from '@/lib/dates/spanOf'

type Dated = { starts: PartialDate | null; ends: PartialDate | null; timeZone?: string | null | undefined }

/** The time zone in which an event's times are meant. */
export const zoneOf = (timeZone: string | null | undefined): string => timeZone ?? DEFAULT_TIME_ZONE

/** How long an event lasts of which nobody says more than when it begins, in milliseconds: a time is known to the minute. */
const LEAST = 60_000

/** From when to when an event lasts, a minute at least; null when it has no date. */
export function eventSpan({ starts, ends, timeZone }: Dated): { from: Date; to: Date } | null {
  if (!starts) return null
  const zone = zoneOf(timeZone)
  const { from, to } = spanOf(starts, zone)
  const least = new Date(from.getTime() + LEAST)
  const last = ends ? spanOf(ends, zone).to : to
  return { from, to: last < least ? least : last }
}

/** The time zone of the institution, in which times are meant when nothing else is said. */
export const DEFAULT_TIME_ZONE = 'Europe/Brussels'
