import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { engineOf } from '../engine'
import { fileOf } from '../fileOf'
import { ArchiveError } from './ArchiveError'
import { collectionNames } from './collectionNames'
import { isKept } from './isKept'
import type { Installation } from './contracts'
import { tablesOf, withPostgres } from './postgres'
import { WAITING_PREFIX } from './waitingPrefix'
import { withMongo } from '../withMongo'

const firstFullCollection = (url: string): Promise<string | undefined> =>
  withMongo(url, async (db) => {
    for (const name of await collectionNames(db)) {
      if (!name.startsWith(WAITING_PREFIX) && (await db.collection(name).findOne({}))) return name
    }
    return undefined
  })

/**
 * Makes sure that nothing would be overwritten.
 * @throws {ArchiveError} naming what is there already
 */
export const requireEmpty = async ({ databaseUrl, dataDir }: Installation): Promise<void> => {
  const occupant = existsSync(dataDir)
    ? (await readdir(dataDir)).find((name) => isKept(name, undefined))
    : undefined
  if (occupant) {
    throw new ArchiveError(
      `${dataDir} is not empty (it has ${occupant}). Restore into an empty folder: move this one away, or set DATA_DIR.`,
    )
  }
  if (engineOf(databaseUrl) === 'sqlite') {
    if (!existsSync(fileOf(databaseUrl))) return
    throw new ArchiveError(`${fileOf(databaseUrl)} is there already. Move it away first.`)
  }
  if (engineOf(databaseUrl) === 'postgres') {
    const [table] = await withPostgres(databaseUrl, tablesOf)
    if (!table) return
    throw new ArchiveError(
      `The database is not empty: it has the table ${table}. Restore into an empty database.`,
    )
  }
  const full = await firstFullCollection(databaseUrl)
  if (full)
    throw new ArchiveError(
      `The database is not empty: ${full} holds documents. Restore into an empty database.`,
    )
}
