import { isHistorical } from '@/workflow/domain/storedDate'
import type { ListAs } from '@/workflow/domain/listingTypes'

/** Forum by forum, and then by title. */
export const listing: ListAs = (role) => ({
  part: isHistorical(role) ? 'historical' : 'current',
  byTitle: { after: typeof role.forum === 'string' ? `forums/${role.forum}` : null },
})
