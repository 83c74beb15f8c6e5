import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { PRIVATE_FOLDER } from '@/lib/privateFolder'
import { fileOf } from '../fileOf'
import { takeLock } from '../lock'
import { ArchiveError } from './ArchiveError'
import { countRows } from './countRows'
import { sameCounts } from './sameCounts'
import type { ArchiveImport } from './contracts'

const checkIntegrity = async (file: string): Promise<void> => {
  const client = createClient({ url: `file:${file}` })
  try {
    const { rows } = await client.execute('PRAGMA integrity_check')
    const verdict = rows[0]?.[0]
    if (verdict !== 'ok') throw new ArchiveError(`The archive's database is damaged: ${String(verdict)}.`)
  } finally {
    client.close()
  }
}

/**
 * Looks whether an unpacked SQLite file is whole.
 * @throws {ArchiveError} saying what is wrong with it
 */
export const checkSqlite = async (file: string, counts: Record<string, number>): Promise<void> => {
  await checkIntegrity(file)
  sameCounts(counts, await countRows(file))
}

/** Puts an unpacked database in its place. It appears there whole or not at all. */
export const importSqlite = async ({ beforeSwitch, databaseUrl, folder }: ArchiveImport): Promise<void> => {
  const source = path.join(folder, 'fora.db')
  const target = fileOf(databaseUrl)
  await mkdir(path.dirname(target), PRIVATE_FOLDER)
  const release = takeLock(target)
  try {
    await beforeSwitch()
    await rename(source, target)
  } finally {
    release()
  }
}
