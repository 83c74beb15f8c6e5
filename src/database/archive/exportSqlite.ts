import { existsSync } from 'node:fs'
import { copyFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { z } from 'zod'
import { fileOf } from '../fileOf'
import { ArchiveError } from './ArchiveError'
import { countRows } from './countRows'
import { PASSING, type Export } from './contracts'

const PATIENCE_MS = 10_000

const named = z.object({ name: z.string() })

export const migrationsOf = async (file: string): Promise<string[]> => {
  const client = createClient({ url: `file:${file}` })
  try {
    const { rows } = await client.execute('SELECT name FROM payload_migrations ORDER BY name')
    return rows.map((row) => named.parse(row).name)
  } finally {
    client.close()
  }
}

const vacuumInto = async (file: string, target: string): Promise<void> => {
  const source = createClient({ url: `file:${file}` })
  try {
    await source.execute(`PRAGMA busy_timeout = ${PATIENCE_MS}`)
    await source.execute({ sql: 'VACUUM INTO ?', args: [target] })
  } finally {
    source.close()
  }
}

/** SQLite cannot even read beside a write-ahead log where it may not write. */
const mayNotWrite = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^SQLITE_(CANTOPEN|READONLY)/.test(String(error.code))

const forgetPassing = async (file: string): Promise<void> => {
  const client = createClient({ url: `file:${file}` })
  try {
    const { rows } = await client.execute({
      sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name = ?",
      args: [PASSING],
    })
    if (rows.length > 0) await client.execute(`DELETE FROM ${PASSING}`)
  } finally {
    client.close()
  }
}

/** When and how large a file is: another one, if somebody wrote meanwhile. */
const stateOf = async (file: string): Promise<string> => {
  const { mtimeMs, size } = await stat(file)
  return `${mtimeMs} ${size}`
}

/** Copies the files of a database that lies where nobody here can write, and reads the copy. */
const vacuumCopy = async (file: string, target: string): Promise<void> => {
  const copy = `${target}.copy`
  const parts = ['', '-wal'].filter((end) => existsSync(file + end))
  const states = () => Promise.all(parts.map((end) => stateOf(file + end)))
  try {
    const before = await states()
    for (const end of parts) await copyFile(file + end, copy + end)
    if ((await states()).join() !== before.join())
      throw new ArchiveError(`Somebody wrote to ${file} while it was read. Try again.`)
    await vacuumInto(copy, target)
  } finally {
    for (const end of ['', '-wal', '-shm']) await rm(copy + end, { force: true })
  }
}

/**
 * Copies a SQLite database into `folder`, as of one moment and while others write it:
 * `VACUUM INTO` is one read transaction.
 */
export const exportSqlite = async (url: string, folder: string): Promise<Export> => {
  const [file, target] = [fileOf(url), path.join(folder, 'fora.db')]
  // Opening a file that is not there would make an empty one.
  if (!existsSync(file)) throw new ArchiveError(`There is no database at ${file} to back up.`)
  try {
    await vacuumInto(file, target)
  } catch (error) {
    if (!mayNotWrite(error)) throw error
    await vacuumCopy(file, target)
  }
  await forgetPassing(target)
  const counts = await countRows(target)
  return {
    engine: 'sqlite',
    counts,
    isSnapshot: true,
    migrations: 'payload_migrations' in counts ? await migrationsOf(target) : [],
  }
}
