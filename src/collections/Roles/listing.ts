import { isHistorical } from '@/workflow/listings/storedDate'
import type { ListAs } from '@/workflow/listings/types'

/** Forum by forum, and then by title. */
export const listing: ListAs = (role) => ({
  part: isHistorical(role) ? 'historical' : 'current',
  byTitle: { after: typeof role.forum === 'string' ? `forums/${role.forum}` : null },
})
