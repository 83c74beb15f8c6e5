import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeArchive } from '@/database/archive/writeArchive'

let folder: string
const inFolder = (...parts: string[]) => path.join(folder, ...parts)
const databaseUrl = () => `file:${inFolder('database', 'fora.db')}`

/** Changes the database, which then must not be open any more: the folder of its log would be written. */
const query = async (sql: string) => {
  const client = createClient({ url: databaseUrl() })
  await client.execute(sql)
  client.close()
}

const backUp = (out: string) =>
  writeArchive({
    appVersion: '0.1.0',
    dataDir: inFolder('data'),
    databaseUrl: databaseUrl(),
    now: new Date(),
    out,
  })

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fora-backup-'))
  await mkdir(inFolder('data', 'backups'), { recursive: true })
  await mkdir(inFolder('database'))
  await writeFile(inFolder('data', 'backups', 'before.tar.gz'), 'an earlier one')
  await writeFile(inFolder('data', 'picture.png'), 'an upload')
  await query('CREATE TABLE payload_migrations (name TEXT)')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a backup', () => {
  it('writes nothing into the data folder, which may be full or for reading only', async () => {
    const changedAt = async () => (await stat(inFolder('data'))).mtimeMs
    const before = await changedAt()
    await backUp(inFolder('new', 'a.tar.gz'))
    expect(await changedAt()).toBe(before)
    expect(await readdir(inFolder('new'))).toEqual(['a.tar.gz'])
  })

  it('leaves out earlier ones, and itself where it is written into the data folder', async () => {
    const { entries } = await backUp(inFolder('data', 'mine', 'a.tar.gz'))
    expect(entries.map((entry) => entry.path)).toEqual(['database/fora.db', 'files/picture.png'])
  })

  it('says which migrations the database has had', async () => {
    await query(`INSERT INTO payload_migrations VALUES ('20260101_000000_initial')`)
    expect((await backUp(inFolder('a.tar.gz'))).migrations).toEqual(['20260101_000000_initial'])
  })

  it('is refused of a database that a newer version has migrated', async () => {
    await query(`INSERT INTO payload_migrations VALUES ('99990101_000000_future')`)
    await expect(backUp(inFolder('a.tar.gz'))).rejects.toThrow(
      'The database was made by a newer Fora: it has had the migration 99990101_000000_future',
    )
    await expect(stat(inFolder('a.tar.gz'))).rejects.toThrow(/ENOENT/)
  })
})
