import type { FlattenedField } from 'payload'
import { Refusal } from '../Refusal'
import { sortsIn } from './sortsIn'

/**
 * A join is sorted inside one question to the database: only by what is in the row of the other document itself,
 * not by words in a language nor by lists. SQLite fails at the others.
 * @throws {Refusal} 400 for those
 */
export const requireJoinSort = (
  fields: readonly FlattenedField[],
  { sort, path: join }: { sort: unknown; path: string },
): void => {
  const columns = columnsIn(fields, '')
  for (const path of sortsIn(sort)) if (!columns.includes(path)) throw notAnOrder(path, join)
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

const notAnOrder = (asked: string, join: string): Refusal =>
  new Refusal({
    code: 'notAFilter',
    message: `You cannot sort related documents by ${asked}. Use a field that is no list and the same in every language, for instance slug.`,
    path: `joins.${join}.sort`,
    status: 400,
  })
