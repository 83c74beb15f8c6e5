import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { setStatistics } from './openClient'

/** A large installation: plans that are right for it do no harm in a small one. */
const ROWS = 100_000

/** Into how many values the rows fall, by the column; those that are not here have nearly as many as there are rows. */
const VALUES: Readonly<Record<string, number>> = {
  // Many enough to go by anything else first, few enough to be read in their order rather than all sorted.
  ...{ _status: 20, latest: 20 },
  ...{ deletedAt: 1, version_deletedAt: 1, version__status: 2, snapshot: 1, publishedLocale: 1 },
  // Asked for are those that wait, which are few.
  ...{ version_workflow_state: 1_000 },
  ...{
    kind: 10,
    version_kind: 10,
    value: 10,
    act: 8,
    collection: 5,
    path: 2,
    _locale: 24,
    order: 3,
    _order: 3,
  },
  ...{ parent: ROWS / 3, _parentID: ROWS / 3, documentId: ROWS / 10, actorId: 300, text: ROWS / 10 },
}
/** Of those that have a relation at all, which most have not. */
const VALUES_OF_A_RELATION = ROWS / 10

/**
 * Tells SQLite what it would not find out by itself. Without statistics it takes ten rows to be public; ANALYZE knows
 * averages alone, so that a relation that most texts do not have, or a state that few texts are in, seems no use, and a
 * table that was small when it was looked at is read whole for ever. See docs/decisions/0210.
 */
export const tellStatistics = ({ client, rawTables }: SQLiteAdapter): void => {
  const rows = Object.values(rawTables).flatMap(({ name, columns, indexes = {} }) => {
    const own = Object.values(indexes).map(({ name: index, on, unique }) => {
      let left = ROWS
      const alike = [on].flat().map((key) => {
        const values =
          columns[key]?.reference && !(key in VALUES) ? VALUES_OF_A_RELATION : (VALUES[key] ?? ROWS)
        return (left = Math.max(1, Math.round(left / values)))
      })
      return [name, index, [ROWS, ...(unique ? [...alike.slice(0, -1), 1] : alike)].join(' ')] as const
    })
    const hasTextKey =
      columns.id !== undefined && columns.id.type !== 'serial' && columns.id.type !== 'integer'
    return hasTextKey ? [...own, [name, `sqlite_autoindex_${name}_1`, `${ROWS} 1`] as const] : own
  })
  setStatistics(client, rows)
}
