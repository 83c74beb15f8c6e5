import { validOperatorSet } from 'payload/shared'
import { isRecord } from '@/lib/isRecord'
import { LIMITS } from './limits'

const CONNECTIVES: ReadonlySet<string> = new Set(['and', 'or'])
const LISTS: ReadonlySet<string> = new Set(['in', 'not_in'])
// No field here holds a place on a map, and SQLite knows no `all`.
const UNKNOWN: ReadonlySet<string> = new Set(['all', 'intersects', 'near', 'within'])
const OPERATORS: ReadonlySet<string> = new Set([...validOperatorSet].filter((each) => !UNKNOWN.has(each)))

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

const conditionProblem = (path: string, condition: unknown): string | undefined => {
  if (!isRecord(condition)) return `${path} needs an operator, for instance where[${path}][equals]=value`
  for (const [operator, operand] of Object.entries(condition)) {
    if (!OPERATORS.has(operator)) return `${path} has the unknown operator "${operator}"`
    const problem = operandProblem(`${path}[${operator}]`, operand, LISTS.has(operator))
    if (problem) return problem
  }
  return undefined
}

/** What is wrong with a `where`, in a sentence without a full stop. Undefined when Payload can read it. */
export const whereProblem = (where: unknown): string | undefined => {
  if (!isRecord(where)) return 'it must be an object of fields and conditions'
  for (const [key, value] of Object.entries(where)) {
    const isConnective = CONNECTIVES.has(key.toLowerCase())
    if (isConnective && !Array.isArray(value)) return `"${key}" must hold a list of conditions`
    const parts: unknown[] = isConnective && Array.isArray(value) ? value : []
    const problem = isConnective ? parts.map(whereProblem).find(Boolean) : conditionProblem(key, value)
    if (problem) return problem
  }
  return undefined
}
