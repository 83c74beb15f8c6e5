import type { FlattenedField, PayloadRequest, Where } from 'payload'
import { isRecord } from '@/lib/isRecord'
import { publicKeys } from '../hideUnpublished/publicKeys'
import { publicPath } from '../publicTime'
import { Refusal } from '../Refusal'
import { filtersOf } from './filtersOf'
import { pathOf } from './pathOf'
import { unaskable } from './unaskable'

interface Asked {
  req: PayloadRequest
  fields: readonly FlattenedField[]
  where: unknown
}

const OF_WORDS: readonly string[] = ['like', 'not_like', 'contains']
const NOTHING: Where = { id: { exists: false } }

/**
 * A filter as it may be used for an outsider: only by fields that everybody may read, and by a reference only
 * to what is public. What is not public is answered like what does not exist.
 * @throws {Refusal} 400 when it asks for anything else
 */
export const publicWhere = async ({ req, fields, where }: Asked): Promise<Where> => {
  if (!isRecord(where)) throw unaskable('this filter')
  const parts = Object.entries(where).map(async ([key, condition]): Promise<Where> => {
    const connective = key.toLowerCase()
    if ((connective === 'and' || connective === 'or') && Array.isArray(condition)) {
      const inner = await Promise.all(condition.map((each) => publicWhere({ req, fields, where: each })))
      return connective === 'and' ? { and: inner } : { or: inner }
    }
    const path = pathOf(key)
    const filter = filtersOf(fields).get(path)
    if (!filter || !isRecord(condition)) throw unaskable(key)
    // SQLite fails when a date is searched for words.
    if (filter.kind === 'measure' && Object.keys(condition).some((operator) => OF_WORDS.includes(operator)))
      throw unaskable(`words in ${path}`)
    return filter.kind !== 'reference'
      ? { [publicPath(fields, path)]: { ...condition } as Where[string] } // Payload checks operators and operands itself
      : referring({ req, path, to: filter.to, condition })
  })
  return { and: await Promise.all(parts) }
}

interface Reference {
  req: PayloadRequest
  path: string
  to: string
  condition: Record<string, unknown>
}

const referring = async ({ req, path, to, condition }: Reference): Promise<Where> => {
  const operators = Object.entries(condition)
  if (!operators.every(([operator]) => operator === 'equals' || operator === 'in')) throw oneWay(path)
  const asked = operators.map(([, operand]) => idsIn(operand).map((id) => `${to}/${id}`))
  const isPublic = await publicKeys(req, [...new Set(asked.flat())])
  const parts = asked.map((keys): Where => {
    const ids = keys.filter(isPublic).map((key) => key.slice(to.length + 1))
    return ids.length > 0 ? { [path]: { in: ids } } : NOTHING
  })
  return { and: parts }
}

const idsIn = (operand: unknown): string[] =>
  (Array.isArray(operand) ? operand : String(operand).split(','))
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .map((each) => String(each).trim())
    .filter((each) => each !== '')

const oneWay = (path: string): Refusal =>
  new Refusal({
    code: 'notAFilter',
    message: `${path} refers to another document: filter it by "equals" or "in" and the ids.`,
    status: 400,
  })
