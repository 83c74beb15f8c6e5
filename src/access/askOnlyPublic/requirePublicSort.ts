import type { FlattenedField } from 'payload'
import { filtersOf } from './filtersOf'
import { pathOf } from './pathOf'
import { unaskable } from './unaskable'

/**
 * Outsiders sort by what they may read. An order by a reference would tell about documents that are not public.
 * @throws {Refusal} 400 when they ask for anything else
 */
export const requirePublicSort = (fields: readonly FlattenedField[], sort: unknown): void => {
  if (sort === undefined || sort === null || sort === '') return
  for (const each of Array.isArray(sort) ? sort : String(sort).split(',')) {
    const asked = String(each).trim().replace(/^-/, '')
    const filter = filtersOf(fields).get(pathOf(asked))
    if (!filter || filter.kind === 'reference') throw unaskable(asked)
  }
}
