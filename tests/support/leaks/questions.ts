import type { Payload } from 'payload'
import { CANARY, CANARY_DAY, canaryIn } from './canary'
import { CONTENT } from './Canaries'
import { pathsOf } from './pathsOf'

/** Questions whose answer must be the same whether or not anything is hidden: what they find, and in which order. */
export const questions = (payload: Payload): string[] =>
  CONTENT.flatMap((collection) => {
    const paths = pathsOf(payload, payload.collections[collection].config.flattenedFields, 2)
    return paths.flatMap((path) => {
      const value = canaryIn(path.split('.').at(-1) ?? '', 'en')
      return [
        ...[
          `where[${path}][equals]=${value}`,
          `where[${path}][like]=${CANARY}`,
          `where[${path}][exists]=true`,
        ],
        ...[`where[${path}][not_equals]=${value}`, `where[${path}][greater_than]=${CANARY_DAY}`],
        ...[`where[or][0][${path}][contains]=${CANARY}`, `sort=${path}`, `sort=-${path}`],
      ].map((query) => `/api/${collection}?${query}&limit=100&select[slug]=true`)
    })
  })
