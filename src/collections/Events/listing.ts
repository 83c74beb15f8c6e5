import { eventSpan } from '@/i18n/dates/eventSpan'
import { isHistorical, storedDate } from '@/workflow/domain/storedDate'
import type { ListAs } from '@/workflow/domain/listingTypes'

/** What is still to come, at a time that nobody knows. */
const SOME_DAY = '9999-12-31T00:00:00.000Z'

/** By the instants between which it takes place: from them and the clock follows where it is in its life. */
export const listing: ListAs = (event) => {
  const span = eventSpan({
    starts: storedDate(event.starts),
    ends: storedDate(event.ends),
    timeZone: typeof event.timeZone === 'string' ? event.timeZone : null,
  })
  const from = span?.from.toISOString()
  const to = span && (span.to < span.from ? span.from : span.to).toISOString()
  if (isHistorical(event)) return { part: 'historical', ...(from && { begins: from }) }
  if (!span && event.recurs && event.recurs !== 'no') return { part: 'recurring', byTitle: {} }
  return { part: 'current', begins: from ?? SOME_DAY, ends: to ?? SOME_DAY }
}
