import type { PartialDate } from '@/lib/dates/PartialDate'
import { spanOf } from '@/lib/dates/spanOf'

type Dated = { starts: PartialDate | null; ends: PartialDate | null; timeZone?: string | null | undefined }

/** The time zone in which an event's times are meant. */
export const zoneOf = (timeZone: string | null | undefined): string => timeZone ?? DEFAULT_TIME_ZONE

/** From when to when an event lasts; null when it has no date. */
export function eventSpan({ starts, ends, timeZone }: Dated): { from: Date; to: Date } | null {
  if (!starts) return null
  const zone = zoneOf(timeZone)
  const { from, to } = spanOf(starts, zone)
  return { from, to: ends ? spanOf(ends, zone).to : to }
}

/** The time zone of the institution, in which times are meant when nothing else is said. */
export const DEFAULT_TIME_ZONE = 'Europe/Brussels'
