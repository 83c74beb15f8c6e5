import type { ListAs } from '@/workflow/domain/listingTypes'

/** By where it appears. */
export const listing: ListAs = (page) => ({
  part: typeof page.placement === 'string' && page.placement ? page.placement : 'elsewhere',
})
