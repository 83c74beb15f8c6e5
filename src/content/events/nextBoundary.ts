import type { EventRow } from '../rows/eventRows'
import { eventSpan } from './eventSpan'

/** The next moment at which one of the events begins or ends: until then, lists of them stay the same. */
export function nextBoundary(events: readonly EventRow[], now: Date): Date | null {
  const ahead = events
    .flatMap((event) => {
      const span = eventSpan(event)
      return span ? [span.from, span.to] : []
    })
    .filter((moment) => moment > now)
    .sort((a, b) => a.getTime() - b.getTime())
  return ahead[0] ?? null
}
