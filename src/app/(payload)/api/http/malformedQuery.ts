import type { PublicError } from '@/lib/errors/PublicError'
import { conditionsIn } from '@/lib/conditionsIn'
import { isRecord } from '@/lib/isRecord'
import { LIMITS } from './limits'
import { nestingOf } from '@/lib/nestingOf'
import { ordersOf } from '@/lib/ordersOf'
import { parsedWhere } from './parsedWhere'
import { readQuery } from './readQuery'
import { whereProblem } from './whereProblem'

const NUMBERS = ['depth', 'limit', 'page'] as const
const LARGEST = 1_000_000_000

const broken = (path: string, message: string): PublicError => ({ code: 'malformedQuery', message, path })

const problemOfWhere = (value: unknown): PublicError | undefined => {
  if (value === undefined || value === '') return undefined
  try {
    const where = parsedWhere(value)
    if (nestingOf(where, LIMITS.nesting) > LIMITS.nesting) {
      return broken('where', `"where" is nested more than ${LIMITS.nesting} levels deep.`)
    }
    const problem = whereProblem(where)
    if (problem) return problem
    if (conditionsIn(where) <= LIMITS.conditions) return undefined
    return broken('where', `"where" has more than ${LIMITS.conditions} conditions or words. Ask in parts.`)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return broken('where', '"where" is not valid JSON. Write it as JSON, or as where[field][equals]=value.')
  }
}

const problemOfNumber = (name: string, value: unknown): PublicError | undefined => {
  const number = typeof value === 'string' && value !== '' ? Number(value) : 0
  if (Number.isNaN(number) || (Number.isInteger(number) && Math.abs(number) <= LARGEST)) return undefined
  return broken(name, `"${name}" must be a whole number.`)
}

/** Payload reads a parameter of that name as JSON. */
const isReadable = (data: unknown): boolean => {
  if (typeof data !== 'string' || data === '') return true
  try {
    // Payload takes it for a document.
    return isRecord(JSON.parse(data))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return false
  }
}

/** Why a query cannot be understood, before Payload sees it: some of these would become a 500 there. */
export const malformedQuery = (url: string): PublicError | undefined => {
  const query = readQuery(url)
  const problem = problemOfWhere(query.where)
  if (problem) return problem
  const joins = Object.values(isRecord(query.joins) ? query.joins : {}).filter(isRecord)
  const sorts = [query, ...joins].flatMap(({ sort }) => ordersOf(sort))
  if (sorts.length > LIMITS.sorts) return broken('sort', `"sort" names more than ${LIMITS.sorts} fields.`)
  if (!isReadable(query.data)) return broken('data', '"data" is not a JSON object.')
  return NUMBERS.map((name) => problemOfNumber(name, query[name])).find(Boolean)
}
