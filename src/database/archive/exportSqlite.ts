import { existsSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { fileOf } from '../fileOf'
import { ArchiveError } from './ArchiveError'
import { countRows } from './countRows'
import type { Export } from './contracts'

const PATIENCE_MS = 10_000

/**
 * Copies a SQLite database into `folder`, as of one moment and while others write it:
 * `VACUUM INTO` is one read transaction.
 */
export const exportSqlite = async (url: string, folder: string): Promise<Export> => {
  const target = path.join(folder, 'fora.db')
  // Opening a file that is not there would make an empty one.
  if (!existsSync(fileOf(url))) throw new ArchiveError(`There is no database at ${fileOf(url)} to back up.`)
  const source = createClient({ url })
  try {
    await source.execute(`PRAGMA busy_timeout = ${PATIENCE_MS}`)
    await source.execute({ sql: 'VACUUM INTO ?', args: [target] })
  } finally {
    source.close()
  }
  return { counts: await countRows(target), isSnapshot: true }
}
