import type { ListAs } from '@/workflow/listings/types'

/** By where it appears. */
export const listing: ListAs = (page) => ({
  part: typeof page.placement === 'string' && page.placement ? page.placement : 'elsewhere',
})
