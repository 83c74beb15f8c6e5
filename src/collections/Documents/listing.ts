import { isHistorical, storedDate } from '@/workflow/domain/storedDate'
import type { ListAs } from '@/workflow/domain/listingTypes'

/** By the date of the document itself. */
export const listing: ListAs = (document) => {
  const date = storedDate(document.date)
  return {
    part: isHistorical(document) ? 'historical' : 'current',
    ...(date && { begins: date.value, year: date.text.slice(0, 4) }),
  }
}
