import type { FlattenedField } from 'payload'
import { Refusal } from '../Refusal'
import { pathOf } from './pathOf'

/**
 * A join is sorted inside one question to the database: only by what is in the row of the other document itself,
 * not by words in a language nor by lists. SQLite fails at the others.
 * @throws {Refusal} 400 for those
 */
export const requireJoinSort = (fields: readonly FlattenedField[], sort: unknown): void => {
  if (sort === undefined || sort === null || sort === '') return
  const columns = columnsIn(fields, '')
  for (const each of Array.isArray(sort) ? sort : String(sort).split(',')) {
    const asked = pathOf(String(each).trim().replace(/^-/, ''))
    if (!columns.includes(asked)) throw notAnOrder(asked)
  }
}

const columnsIn = (fields: readonly FlattenedField[], prefix: string): string[] => [
  ...(prefix ? [] : ['id']),
  ...fields.flatMap((field) => {
    if ('localized' in field && field.localized) return []
    if ('hasMany' in field && field.hasMany) return []
    const path = `${prefix}${field.name}`
    if (field.type === 'group' || field.type === 'tab') return columnsIn(field.flattenedFields, `${path}.`)
    return 'flattenedFields' in field ? [] : [path]
  }),
]

const notAnOrder = (asked: string): Refusal =>
  new Refusal({
    code: 'notAFilter',
    message: `You cannot sort related documents by ${asked}. Use a field that is no list and the same in every language, for instance slug.`,
    status: 400,
  })
