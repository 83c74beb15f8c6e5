import { isHistorical } from '@/workflow/domain/storedDate'
import type { ListAs } from '@/workflow/domain/listingTypes'

/** By title: the organisations, then the bodies and groups around them, then what is historical. */
export const listing: ListAs = (forum) => {
  const isOrganisation = !forum.parent && forum.kind !== 'eu-group'
  const current = isOrganisation ? 'organisations' : 'bodies'
  const dimensions = Array.isArray(forum.dimensions) ? forum.dimensions : []
  // The fora of the site's theme themselves: not bodies of another, not those that prepare another's work.
  const isOfTheme = dimensions.length > 0 && !forum.parent && !forum.preparesFor
  return {
    part: isHistorical(forum) ? 'historical' : current,
    byTitle: {},
    facets: isOfTheme ? [`theme=${dimensions.length > 1 ? 'both' : String(dimensions[0])}`] : [],
  }
}
