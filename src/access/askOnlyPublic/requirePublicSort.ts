import type { FlattenedField } from 'payload'
import { filtersOf } from './filtersOf'
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
