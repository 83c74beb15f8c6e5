import type { FlattenedField } from 'payload'
import { publicPath } from '../publicTime'
import { filtersOf } from './filtersOf'
import { pathOf } from './pathOf'
import { sortsIn } from './sortsIn'
import { unaskable } from './unaskable'

/**
 * Outsiders sort by what they may read. An order by a reference would tell about documents that are not public.
 * @throws {Refusal} 400 when they ask for anything else
 */
export const requirePublicSort = (fields: readonly FlattenedField[], sort: unknown): void => {
  for (const path of sortsIn(sort)) {
    const filter = filtersOf(fields).get(path)
    if (!filter || filter.kind === 'reference') throw unaskable(path)
  }
}

/** The order as it is asked of the database. */
export const publicSort = (fields: readonly FlattenedField[], sort: unknown): unknown => {
  if (Array.isArray(sort)) return sort.map((each) => publicSort(fields, each))
  if (typeof sort !== 'string') return sort
  const order = (each: string) => {
    const [, direction = '', path = ''] = /^(-?)(.*)$/.exec(each.trim()) ?? []
    return direction + publicPath(fields, pathOf(path))
  }
  return sort.split(',').map(order).join(',')
}
