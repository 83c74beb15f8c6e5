import { filtersOf, type FieldFilter } from '@/access/askOnlyPublic/filtersOf'
import type { FlattenedField } from 'payload'
import type { Row } from './texts'

/** What a filter and an order mean, in plain JavaScript: what every database must answer. */

export type Condition =
  { and: Condition[] } | { or: Condition[] } | { path: string; operator: string; operand: unknown }
type Place = { fields: readonly FlattenedField[]; locale: string }
type Value = string | number | boolean

/** The texts that a condition is true of, in an order. */
export const answerTo = (
  rows: readonly Row[],
  { condition, sort, ...place }: Place & { condition: Condition | null; sort: readonly string[] },
): Row[] =>
  rows
    .filter((row) => !condition || meets(row, condition, place))
    .toSorted((one, other) => compare(one, other, { ...place, sort }))

const meets = (row: Row, condition: Condition, place: Place): boolean => {
  if ('and' in condition) return condition.and.every((each) => meets(row, each, place))
  if ('or' in condition) return condition.or.some((each) => meets(row, each, place))
  const { path, operator, operand } = condition
  const filter = filterOf(path, place)
  const found = valuesAt(row, path, place).filter((each) => !filter.list || isThere(each))
  const test = TESTS[operator]
  if (!test) throw new Error(`The oracle knows no ${operator}.`)
  return filter.list
    ? found.some((each) => test([each], operand, filter))
    : test([found[0] ?? null], operand, filter)
}

/**
 * Whether a condition is none that can be answered: of a list and of a relation, that there is no value; and days that are
 * in no calendar.
 */
export const isRefused = (condition: Condition, place: Pick<Place, 'fields'>): boolean => {
  if ('and' in condition) return condition.and.some((each) => isRefused(each, place))
  if ('or' in condition) return condition.or.some((each) => isRefused(each, place))
  const { list, kind } = filterOf(condition.path, { ...place, locale: 'en' })
  const operands = [condition.operand].flat()
  if (operands.some((each) => kind === 'date' && NO_DAYS.some((day) => day === each))) return true
  return (Boolean(list) || kind === 'reference') && operands.some((each) => each === '' || each === null)
}

/** In no calendar. */
export const NO_DAYS = ['2026-02-30', '2025-02-29', '2026-04-31T10:00:00Z'] as const

const filterOf = (path: string, { fields }: Place): FieldFilter => {
  const filter = filtersOf(fields).get(path)
  if (!filter) throw new Error(`${path} is no filter.`)
  return filter
}

/** The values of a row at a path: one, or as many as its list has. What is empty is null. */
const valuesAt = (row: Row, path: string, { fields, locale }: Place): (Value | null)[] => {
  const column = path === 'updatedAt' ? 'publishedAt' : path
  const { isLocalized } = filterOf(path, { fields, locale })
  const inside = column
    .split('.')
    .reduce<unknown[]>(
      (each, name) => each.flatMap((one) => (one as Record<string, unknown> | null)?.[name] ?? []),
      [row],
    )
  return inside.map((one) => {
    const value = isLocalized ? ((one as Record<string, unknown>)[locale] ?? null) : one
    return value === '' ? null : (value as Value | null)
  })
}

type Test = (found: (Value | null)[], operand: unknown, filter: FieldFilter) => boolean

const valueOf = (operand: unknown, { kind }: FieldFilter): Value | null => {
  if (operand === null || operand === '') return null
  return kind === 'date' ? new Date(String(operand)).toISOString() : (operand as Value)
}
const isThere = (value: Value | null | undefined): value is Value => value !== null && value !== undefined
const bytes = (value: Value): Buffer => Buffer.from(String(value))
const order = (one: Value, other: Value): number => Buffer.compare(bytes(one), bytes(other))
const includes = (value: Value, words: string): boolean =>
  String(value).toLowerCase().includes(words.toLowerCase())

const equals: Test = ([value], operand, filter) => value === valueOf(operand, filter)
const among: Test = (found, operand, filter) =>
  (operand as unknown[]).some((each) => equals(found, each, filter))
const ordered =
  (isIt: (difference: number) => boolean): Test =>
  ([value], operand, filter) => {
    const other = valueOf(operand, filter)
    return isThere(value) && other !== null && isIt(order(value, other))
  }

const TESTS: Readonly<Record<string, Test>> = {
  equals,
  not_equals: (...asked) => !equals(...asked),
  in: among,
  not_in: (...asked) => !among(...asked),
  exists: ([value], operand) => isThere(value) === (operand === true),
  contains: ([value], operand) => isThere(value) && includes(value, String(operand ?? '')),
  like: ([value], operand) =>
    isThere(value) &&
    String(operand ?? '')
      .split(' ')
      .every((word) => includes(value, word)),
  greater_than: ordered((difference) => difference > 0),
  greater_than_equal: ordered((difference) => difference >= 0),
  less_than: ordered((difference) => difference < 0),
  less_than_equal: ordered((difference) => difference <= 0),
}

/** By each path in turn, what is empty first; then the newest made, and the last id, first. */
const compare = (one: Row, other: Row, { sort, ...place }: Place & { sort: readonly string[] }): number => {
  for (const each of [...sort, '-createdAt', '-id']) {
    const [path, sign] = each.startsWith('-') ? [each.slice(1), -1] : [each, 1]
    const [a, b] = [stored(one, path, place), stored(other, path, place)]
    const difference = a === null || b === null ? Number(a !== null) - Number(b !== null) : order(a, b)
    if (difference !== 0) return sign * difference
  }
  return 0
}

/** For an order what is stored counts, be it empty. */
const stored = (row: Row, path: string, { fields, locale }: Place): Value | null => {
  const column = path === 'updatedAt' ? 'publishedAt' : path
  const found = column
    .split('.')
    .reduce<unknown>((inside, name) => (inside as Record<string, unknown> | null)?.[name], row)
  const value = filterOf(path, { fields, locale }).isLocalized
    ? (found as Record<string, unknown> | undefined)?.[locale]
    : found
  return (value as Value | undefined) ?? null
}
