import { validOperatorSet } from 'payload/shared'
import type { PublicError } from '@/lib/errors/PublicError'
import { isRecord } from '@/lib/isRecord'
import { nearest } from '@/lib/nearest'
import { LIMITS } from './limits'

const CONNECTIVES: ReadonlySet<string> = new Set(['and', 'or'])
const LISTS: ReadonlySet<string> = new Set(['in', 'not_in'])
// No field here holds a place on a map, and SQLite knows no `all`.
const UNKNOWN: ReadonlySet<string> = new Set(['all', 'intersects', 'near', 'within'])
const OPERATORS: ReadonlySet<string> = new Set([...validOperatorSet].filter((each) => !UNKNOWN.has(each)))

/** Every operator of ours, as somebody who asked by another one is told. */
const OFFERED = [...OPERATORS].filter((each) => each !== 'not_like')

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null

const operandProblem = (path: string, operand: unknown, isListed: boolean): string | undefined => {
  const values: unknown[] = isListed && Array.isArray(operand) ? operand : [operand]
  if (!values.every(isScalar))
    return `${path} must be compared with ${isListed ? 'a list of values' : 'one value'}`
  if (values.some((each) => typeof each === 'string' && each.includes('\0')))
    return `${path} holds a null character`
  if (values.some((each) => typeof each === 'string' && each.length > LIMITS.operand && !isListed))
    return `${path} has more than ${LIMITS.operand} characters`
  return undefined
}

const malformed = (path: string, message: string): PublicError => ({
  code: 'malformedQuery',
  message: `"where" cannot be read: ${message}.`,
  path,
})

const conditionProblem = (path: string, condition: unknown): PublicError | undefined => {
  if (!isRecord(condition) || Object.keys(condition).length === 0)
    return malformed(`where.${path}`, `${path} needs an operator, for instance where[${path}][equals]=value`)
  for (const [operator, operand] of Object.entries(condition)) {
    if (!OPERATORS.has(operator)) return unknownOperator(path, operator)
    const problem = operandProblem(`${path}[${operator}]`, operand, LISTS.has(operator))
    if (problem) return malformed(`where.${path}`, problem)
  }
  return undefined
}

const unknownOperator = (path: string, operator: string): PublicError => {
  const near = nearest(operator, OFFERED)
  const advice = near ? `Did you mean "${near}"? ` : ''
  const message = `${path} is not compared by "${operator.slice(0, LONGEST)}". ${advice}There are ${OFFERED.join(', ')}.`
  return { code: 'notAFilter', message, path: `where.${path}` }
}
const LONGEST = 60

/** What is wrong with a `where`, if Payload cannot read it. */
export const whereProblem = (where: unknown): PublicError | undefined => {
  if (!isRecord(where)) return malformed('where', 'it must be an object of fields and conditions')
  for (const [key, value] of Object.entries(where)) {
    const isConnective = CONNECTIVES.has(key.toLowerCase())
    if (isConnective && !Array.isArray(value))
      return malformed(`where.${key}`, `"${key}" must hold a list of conditions`)
    const parts: unknown[] = isConnective && Array.isArray(value) ? value : []
    const problem = isConnective ? parts.map(whereProblem).find(Boolean) : conditionProblem(key, value)
    if (problem) return problem
  }
  return undefined
}
