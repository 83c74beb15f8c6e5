import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { PRIVATE_FOLDER } from '@/lib/privateFolder'
import { fileOf } from '../fileOf'
import { takeLock } from '../lock'
import { ArchiveError } from './ArchiveError'
import { countRows } from './countRows'
import { sameCounts } from './sameCounts'
import type { Import } from './contracts'

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

/** Puts an unpacked database in its place. It appears there whole or not at all. */
export const importSqlite = async ({
  beforeSwitch,
  databaseUrl,
  folder,
  manifest,
}: Import): Promise<void> => {
  const source = path.join(folder, 'fora.db')
  const target = fileOf(databaseUrl)
  await checkIntegrity(source)
  sameCounts(manifest.counts, await countRows(source))
  await mkdir(path.dirname(target), PRIVATE_FOLDER)
  const release = takeLock(target)
  try {
    await beforeSwitch()
    await rename(source, target)
  } finally {
    release()
  }
}
