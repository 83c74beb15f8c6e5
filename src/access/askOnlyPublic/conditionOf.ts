import type { Where } from 'payload'
import { isMoment } from '@/lib/dates/isMoment'
import { Refusal } from '../Refusal'
import type { FieldFilter, ValueKind } from './filtersOf'

export type FieldComparison = { path: string; filter: FieldFilter; operator: string; operand: unknown }

const ORDER = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const
const SAME = ['equals', 'not_equals', 'in', 'not_in'] as const

/** What can be asked of one value, and of one of several: what all three databases answer alike. */
const OF_ONE: Readonly<Record<ValueKind, readonly string[]>> = {
  id: [...SAME, 'exists'],
  text: [...SAME, 'exists', 'like', 'contains', ...ORDER],
  choice: [...SAME, 'exists', 'like', 'contains', ...ORDER],
  date: [...SAME, 'exists', ...ORDER],
  number: [...SAME, 'exists', ...ORDER],
  checkbox: ['equals', 'not_equals', 'exists'],
  reference: ['equals', 'in'],
}
const OF_SEVERAL: Readonly<Record<ValueKind, readonly string[]>> = {
  ...OF_ONE,
  text: ['equals', 'in', 'like', 'contains'],
  choice: ['equals', 'in', 'contains'],
  date: ['equals', 'in'],
  number: ['equals', 'in'],
  checkbox: ['equals'],
}

/** Meets nothing, and everything. */
export const MEETS_NOTHING: Where = { id: { exists: false } }
const EVERYTHING: Where = { id: { exists: true } }

/**
 * One comparison as every database answers it in the same way. An empty value is no value: `''` and `null` compare
 * like a field that nobody filled in. What is unlike something includes what has no value.
 * @throws {Refusal} 400 when it cannot be answered, with what can
 */
export const conditionOf = (asked: FieldComparison): Where => {
  const { path, filter, operator } = asked
  const offered = offeredOf(filter)
  if (!offered.includes(operator)) {
    const what = filter.list ? `${path} holds a list, which` : path
    throw refused(asked, `${what} is not compared by "${operator}": use ${inWords(offered)}.`)
  }
  if (filter.list && isWithoutValue(asked.operand)) throw needsAValue(asked)
  return makers[operator as keyof typeof makers](asked)
}

/** By what the public may compare a field. */
export const offeredOf = ({ kind, list }: FieldFilter): readonly string[] =>
  (list ? OF_SEVERAL : OF_ONE)[kind]

/** Is no value asked for, or none among several? */
export const isWithoutValue = (operand: unknown): boolean => {
  const all = listed(operand)
  return all.length === 0 || all.some((each) => each === null || String(each).trim() === '')
}

/**
 * Of a list, no database says alike that it is empty; and a relation to what is not public shows as none, which an answer
 * to that question would tell.
 */
export const needsAValue = (asked: FieldComparison): Refusal =>
  refused(
    asked,
    `${asked.path} ${asked.filter.list ? 'holds a list' : 'refers to another document'}: "${asked.operator}" needs a value. That there is none cannot be asked.`,
  )

const inWords = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(', ')}${names.length > 1 ? ' or ' : ''}${names.at(-1) ?? ''}`

export const refused = ({ path }: Pick<FieldComparison, 'path'>, message: string): Refusal =>
  new Refusal({ code: 'notAFilter', status: 400, message, path: `where.${path}` })

type Value = string | number | boolean

/** Each once: a database takes some ten thousands of values, and a body of one letter after the other has more. */
const ids = ({ operand }: FieldComparison): Value[] => [
  ...new Set(
    listed(operand)
      .map(String)
      .filter((id) => ID.test(id)),
  ),
]
const ID = /^[\w-]{1,64}$/

const compared = (asked: FieldComparison, operator: string, value: unknown): Where => ({
  [asked.path]: { [operator]: value },
})

/** Text and choices may be stored empty. */
const isOfWords = ({ filter: { kind } }: FieldComparison): boolean => kind === 'text' || kind === 'choice'
const isPresent = (asked: FieldComparison): Where => {
  const exists = compared(asked, 'exists', true)
  return isOfWords(asked) ? { and: [exists, compared(asked, 'not_equals', '')] } : exists
}
const isEmpty = (asked: FieldComparison): Where => {
  const isMissing = compared(asked, 'exists', false)
  return isOfWords(asked) ? { or: [isMissing, compared(asked, 'equals', '')] } : isMissing
}

const isOne = (asked: FieldComparison): Where => {
  if (asked.filter.kind === 'id') return isAmong(asked)
  const value = valueOf(asked, asked.operand)
  if (value === null) return isEmpty(asked)
  return compared(asked, 'equals', value)
}
const isOther = (asked: FieldComparison): Where => {
  if (asked.filter.kind === 'id') return isNotAmong(asked)
  const value = valueOf(asked, asked.operand)
  if (value === null) return isPresent(asked)
  return { or: [compared(asked, 'not_equals', value), isEmpty(asked)] }
}
const isAmong = (asked: FieldComparison): Where => {
  if (asked.filter.kind === 'id') {
    const known = ids(asked)
    return known.length > 0 ? compared(asked, 'in', known) : MEETS_NOTHING
  }
  const { values, hasEmpty } = valuesOf(asked)
  const parts = [
    ...(values.length > 0 ? [compared(asked, 'in', values)] : []),
    ...(hasEmpty ? [isEmpty(asked)] : []),
  ]
  return parts.length > 0 ? { or: parts } : MEETS_NOTHING
}
const isNotAmong = (asked: FieldComparison): Where => {
  if (asked.filter.kind === 'id') {
    const known = ids(asked)
    return known.length > 0 ? compared(asked, 'not_in', known) : EVERYTHING
  }
  const { values, hasEmpty } = valuesOf(asked)
  if (values.length === 0) return hasEmpty ? isPresent(asked) : EVERYTHING
  const isNone = compared(asked, 'not_in', values)
  return hasEmpty ? { and: [isPresent(asked), isNone] } : { or: [isNone, isEmpty(asked)] }
}
const exists = (asked: FieldComparison): Where => {
  const wanted = String(asked.operand)
  if (wanted !== 'true' && wanted !== 'false') throw refused(asked, `${asked.path}[exists] is true or false.`)
  return wanted === 'true' ? isPresent(asked) : isEmpty(asked)
}
/** In one go: MongoDB's adapter takes what looks like an id for one, when it is asked by `contains`. */
const holds = (asked: FieldComparison): Where => {
  const value = valueOf(asked, asked.operand)
  if (value === null) return isPresent(asked)
  const { codes, list } = asked.filter
  if (list && codes) {
    const meant = codes.filter((code) => code.toLowerCase().includes(String(value).toLowerCase()))
    return meant.length > 0 ? compared(asked, 'in', meant) : MEETS_NOTHING
  }
  return compared(asked, String(value).includes(' ') ? 'contains' : 'like', value)
}
const holdsWords = (asked: FieldComparison): Where => {
  const words = String(asked.operand ?? '')
    .split(' ')
    .filter(Boolean)
  if (words.length === 0) return isPresent(asked)
  return compared(asked, 'like', words.join(' '))
}
const isBeside = (asked: FieldComparison): Where => {
  const value = valueOf(asked, asked.operand)
  if (value === null) throw refused(asked, `${asked.path}[${asked.operator}] needs a value.`)
  const order = compared(asked, asked.operator, value)
  return isOfWords(asked) ? { and: [order, compared(asked, 'not_equals', '')] } : order
}

const makers = {
  equals: isOne,
  not_equals: isOther,
  in: isAmong,
  not_in: isNotAmong,
  exists,
  contains: holds,
  like: holdsWords,
  greater_than: isBeside,
  greater_than_equal: isBeside,
  less_than: isBeside,
  less_than_equal: isBeside,
} as const

const listed = (operand: unknown): unknown[] => {
  if (Array.isArray(operand)) return operand
  const written = typeof operand === 'string' ? operand : operand === null ? '' : String(operand)
  return written.trim() === '' ? [] : written.split(',')
}

const valuesOf = (asked: FieldComparison): { values: Value[]; hasEmpty: boolean } => {
  const all = listed(asked.operand).map((each) => valueOf(asked, each))
  const values = [...new Set(all.filter((each) => each !== null))]
  return { values, hasEmpty: values.length < new Set(all).size }
}

/** A value as its field holds it; null for an empty one. */
const valueOf = (asked: FieldComparison, given: unknown): Value | null => {
  if (given === null || given === undefined || given === '') return null
  const { path, filter } = asked
  const written = given instanceof Date ? given.toISOString() : String(given)
  if (filter.kind === 'number') {
    const number = Number(written)
    if (written.trim() === '' || !Number.isFinite(number))
      throw refused(asked, `${path} is compared with a number.`)
    return number
  }
  if (filter.kind === 'checkbox') {
    if (written !== 'true' && written !== 'false')
      throw refused(asked, `${path} is compared with true or false.`)
    return written === 'true'
  }
  if (filter.kind !== 'date') return written
  if (!isMoment(written)) throw notAMoment(path)
  return new Date(written).toISOString()
}

// It does not say what was sent: that goes into logs, and says nothing that whoever sent it does not know.
const notAMoment = (path: string): Refusal =>
  new Refusal({
    code: 'malformedQuery',
    status: 400,
    path: `where.${path}`,
    message: `${path} is compared with a date. Dates are written 2026-11-25T09:00:00Z, or 2026-11-25, 2026-11 and 2026 for their first instants (a + in an address is %2B).`,
  })
