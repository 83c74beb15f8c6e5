import type { FlattenedField, PayloadRequest, Where } from 'payload'
import { isRecord } from '@/lib/isRecord'
import { publicKeys } from '../hideUnpublished/publicKeys'
import { publicPath } from '../publicTime'
import { allOrRefusal } from '../Refusal'
import {
  conditionOf,
  isWithoutValue,
  needsAValue,
  MEETS_NOTHING,
  refused,
  type FieldComparison,
} from './conditionOf'
import { filtersOf } from './filtersOf'
import { pathOf } from './pathOf'
import { needsALanguage, saysNothing, unaskable } from './unaskable'

interface Asked {
  req: PayloadRequest
  fields: readonly FlattenedField[]
  where: unknown
}

/** A filter for the database, and the lists that it looks into. */
type Made = { where: Where; lists: readonly string[] }

/**
 * A filter as it may be used for an outsider: only by fields that everybody may read, and by a reference only
 * to what is public. What is not public is answered like what does not exist.
 * @throws {Refusal} 400 when it asks for anything else
 */
export const publicWhere = async (asked: Asked): Promise<Where> => {
  if (asked.where === '' || (isRecord(asked.where) && Object.keys(asked.where).length === 0)) return {}
  return (await made(asked)).where
}

const made = async ({ req, fields, where }: Asked): Promise<Made> => {
  if (!isRecord(where) || Object.keys(where).length === 0) throw saysNothing('where', 'An empty filter')
  const parts = Object.entries(where).map(([key, condition]) => async (): Promise<Made> => {
    const connective = key.toLowerCase()
    if ((connective === 'and' || connective === 'or') && Array.isArray(condition)) {
      if (condition.length === 0) throw saysNothing(`where.${key}`, `An empty "${key}"`)
      const inner = await allOrRefusal(condition.map((each) => () => made({ req, fields, where: each })))
      if (connective === 'and') return allOf(inner)
      return {
        where: { or: inner.map((each) => each.where) },
        lists: [...new Set(inner.flatMap(({ lists }) => lists))],
      }
    }
    const path = pathOf(key)
    const filters = filtersOf(fields)
    const filter = filters.get(path)
    if (!filter) throw unaskable({ asked: key, known: [...filters.keys()] })
    if (!isRecord(condition) || Object.keys(condition).length === 0)
      throw saysNothing(`where.${key}`, `${key} without an operator`)
    if (filter.isLocalized && isEveryLanguage(req)) throw needsALanguage(path)
    const column = publicPath(fields, path)
    const comparisons = Object.entries(condition).map(([operator, operand]) => async (): Promise<Made> => {
      const comparison = { path: column, filter, operator, operand }
      return {
        where: filter.to ? await referring(req, comparison, filter.to) : conditionOf(comparison),
        lists: filter.list ? [filter.list] : [],
      }
    })
    return allOf(await allOrRefusal(comparisons))
  })
  return allOf(await allOrRefusal(parts))
}

/**
 * All of several filters. SQL looks for one entry of a list that meets all that is said of the list, MongoDB for one
 * entry each: so only one of them says something of it.
 */
const allOf = (parts: readonly Made[]): Made => {
  const [one, ...more] = parts
  if (one && more.length === 0) return one
  const lists = parts.flatMap((part) => part.lists)
  const twice = lists.find((list, index) => lists.indexOf(list) !== index)
  if (twice)
    throw refused(
      { path: twice },
      `${twice} is a list: one condition about it at a time, or several of which one is enough ("or", or "in").`,
    )
  return { where: { and: parts.map(({ where }) => where) }, lists }
}

const isEveryLanguage = ({ locale }: PayloadRequest): boolean => locale === 'all' || String(locale) === '*'

const referring = async (req: PayloadRequest, comparison: FieldComparison, to: string): Promise<Where> => {
  const { path, operator, operand } = comparison
  if (operator !== 'equals' && operator !== 'in')
    throw refused(
      comparison,
      `${path} refers to another document: filter it by "equals" or "in" and the ids.`,
    )
  if (isWithoutValue(operand)) throw needsAValue(comparison)
  const keys = idsIn(operand).map((id) => `${to}/${id}`)
  const isPublic = await publicKeys(req, [...new Set(keys)])
  const ids = keys.filter(isPublic).map((key) => key.slice(to.length + 1))
  return ids.length > 0 ? { [path]: { in: ids } } : MEETS_NOTHING
}

const idsIn = (operand: unknown): string[] =>
  (Array.isArray(operand) ? operand : String(operand).split(','))
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .map((each) => String(each).trim())
