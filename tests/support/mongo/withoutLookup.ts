import type { Payload } from 'payload'

/** FerretDB has no `$lookup`: Payload's adapter asks for joins one by one there, and counts their ends together. */
export const withoutLookup = (payload: Payload): Payload => {
  if (process.env.FORA_TEST_LOOKUP === 'off')
    Object.assign(payload.db, { useJoinAggregations: false, usePipelineInSortLookup: false })
  return payload
}
