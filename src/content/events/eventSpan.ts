import { spanOf } from '@/lib/dates/spanOf'
import type { EventRow } from '../rows/eventRows'
import { zoneOf } from './zoneOf'

type Dated = Pick<EventRow, 'starts' | 'ends' | 'timeZone'>

/** From when to when an event lasts; null when it has no date. */
export function eventSpan({ starts, ends, timeZone }: Dated): { from: Date; to: Date } | null {
  if (!starts) return null
  const zone = zoneOf(timeZone)
  const { from, to } = spanOf(starts, zone)
  return { from, to: ends ? spanOf(ends, zone).to : to }
}
