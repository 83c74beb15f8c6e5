import type { FlattenedField } from 'payload'
import { offeredOf } from '@/access/askOnlyPublic/conditionOf'
import { filtersOf, type FieldFilter } from '@/access/askOnlyPublic/filtersOf'
import type { Random } from '../fuzz/random'
import { type Condition, NO_DAYS } from './answer'
import { WORDS, type Texts } from './texts'

export type Question = {
  collection: keyof Texts
  condition: Condition | null
  sort: string[]
  limit: number
  locale: string
}

const DATES = [
  '2026',
  '2026-05',
  '2026-05-20',
  '2026-05-20T12:30:00Z',
  '2026-05-20T14:30:00+02:00',
  '2014-01-01',
]
const CHOICES = [
  'summit',
  'meeting',
  'as-planned',
  'internet-governance',
  'political',
  'en',
  'fr',
  'year',
  'time',
  'agenda',
]

/** A question that anybody might ask: a filter of up to seven conditions, an order and a page. */
export const aQuestion = (
  random: Random,
  { collection, fields, texts }: { collection: keyof Texts; fields: readonly FlattenedField[]; texts: Texts },
): Question => {
  const filters = [...filtersOf(fields)]
  const ids = Object.values(texts)
    .flat()
    .map(({ id }) => id)
  const operandFor = ({ kind }: FieldFilter, operator: string): unknown => {
    const one = (): unknown => {
      if (kind === 'reference' && random.isLikely(0.05)) return random.pick(['', null])
      if (kind === 'id' || kind === 'reference')
        return random.isLikely(0.9) ? random.pick(ids) : 'f'.repeat(24)
      if (random.isLikely(0.1) && !/than/.test(operator)) return random.pick(['', null])
      if (kind === 'date') return random.pick(random.isLikely(0.02) ? NO_DAYS : DATES)
      return random.isLikely(0.3) ? random.pick(CHOICES) : random.pick(WORDS)
    }
    if (operator === 'exists') return random.isLikely(0.5)
    if (operator === 'in' || operator === 'not_in')
      return Array.from({ length: 1 + Math.floor(random.next() * 3) }, one)
    if (operator !== 'like' && operator !== 'contains') return one()
    if (random.isLikely(0.05)) return random.pick(['', null])
    const word: string = kind === 'choice' ? random.pick(CHOICES) : random.pick(WORDS)
    const part = word.slice(Math.floor((random.next() * word.length) / 2)).trim() || word
    return random.isLikely(0.3)
      ? part.toUpperCase().replace('SS', 'ß')
      : random.isLikely(0.3)
        ? part.toLowerCase()
        : part
  }
  const comparison = (used: Set<string>): Condition => {
    const [path, filter] = random.pick(filters.filter(([, { list }]) => !list || !used.has(list)))
    if (filter.list) used.add(filter.list)
    const operator = random.pick(offeredOf(filter))
    return { path, operator, operand: operandFor(filter, operator) }
  }
  const condition = (depth: number, used: Set<string>): Condition => {
    const chance = random.next()
    if (depth === 0 || chance < 0.5) return comparison(used)
    const parts = Array.from({ length: 1 + Math.floor(random.next() * 3) }, () => condition(depth - 1, used))
    return chance < 0.75 ? { and: parts } : { or: parts }
  }
  const sortable = filters.filter(([, { list, kind }]) => !list && kind !== 'reference').map(([path]) => path)
  return {
    collection,
    condition: random.isLikely(0.9) ? condition(2, new Set()) : null,
    sort: Array.from(
      { length: 1 + Math.floor(random.next() * 2) },
      () => `${random.isLikely(0.5) ? '-' : ''}${random.pick(sortable)}`,
    ),
    limit: random.isLikely(0.25) ? 1 + Math.floor(random.next() * 12) : 100,
    locale: random.isLikely(0.8) ? 'en' : 'fr',
  }
}

/** A condition as it is sent. */
export const whereOf = (condition: Condition): unknown => {
  if ('and' in condition) return { and: condition.and.map(whereOf) }
  if ('or' in condition) return { or: condition.or.map(whereOf) }
  return { [condition.path]: { [condition.operator]: condition.operand } }
}
