import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { create, extract } from 'tar'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkArchive } from '@/database/archive/checkArchive'
import { filesIn } from '@/database/archive/filesIn'
import { restoreArchive } from '@/database/archive/restoreArchive'
import { writeArchive } from '@/database/archive/writeArchive'

let folder: string
const inFolder = (...parts: string[]) => path.join(folder, ...parts)
const installation = (name: string) => ({
  dataDir: inFolder(name),
  databaseUrl: `file:${inFolder(name, 'fora.db')}`,
})

const query = async (name: string, sql: string) => {
  const client = createClient({ url: installation(name).databaseUrl })
  const { rows } = await client.execute(sql)
  client.close()
  return rows
}

const backUp = (name = 'old') =>
  writeArchive({ ...installation(name), appVersion: '0.1.0', now: new Date(), out: inFolder('a.tar.gz') })

/** Packs the archive anew after `change` had its way with the unpacked files. */
const tamper = async (change: (unpacked: string) => Promise<string[] | void>) => {
  const unpacked = inFolder('unpacked')
  await mkdir(unpacked)
  await extract({ file: inFolder('a.tar.gz'), cwd: unpacked })
  const extra = (await change(unpacked)) ?? []
  const files = [...(await filesIn(unpacked)), ...extra]
  await create({ cwd: unpacked, file: inFolder('b.tar.gz'), gzip: true, preservePaths: true }, files)
  return inFolder('b.tar.gz')
}

const changeManifest = (change: (manifest: Record<string, unknown>) => void) => async (unpacked: string) => {
  const file = path.join(unpacked, 'manifest.json')
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'))
  if (typeof manifest !== 'object' || manifest === null) throw new Error('no manifest')
  change(manifest as Record<string, unknown>)
  await writeFile(file, JSON.stringify(manifest))
}

const restore = (file: string, name = 'new') => restoreArchive({ ...installation(name), file })

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fora-archive-'))
  await mkdir(inFolder('old', 'media'), { recursive: true })
  await query('old', 'PRAGMA journal_mode = WAL')
  await query('old', 'CREATE TABLE texts (id TEXT PRIMARY KEY, body TEXT)')
  await query('old', `INSERT INTO texts VALUES ('1', 'Internet governance'), ('2', 'ITU')`)
  await writeFile(inFolder('old', 'media', 'small.txt'), 'a file')
  await writeFile(inFolder('old', 'media', 'large.bin'), randomBytes(600_000))
  await writeFile(inFolder('old', 'fora.lock'), '')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('an archive', () => {
  it('gives back the same database and the same files', async () => {
    const { counts, isSnapshot } = await backUp()
    expect({ counts, isSnapshot }).toEqual({ counts: { texts: 2 }, isSnapshot: true })
    await restore(inFolder('a.tar.gz'))

    expect(await query('new', 'SELECT * FROM texts')).toEqual(await query('old', 'SELECT * FROM texts'))
    for (const file of ['small.txt', 'large.bin']) {
      const [before, after] = ['old', 'new'].map((name) => readFile(inFolder(name, 'media', file)))
      expect((await after)?.equals((await before) ?? Buffer.of())).toBe(true)
    }
  })

  it('leaves out what this installation called webhooks about, and lets that stand at a restore', async () => {
    const marks = ['webhooks-called', 'webhooks-called.0a1b.part']
    for (const name of marks) await writeFile(inFolder('old', name), '7 2026-01-01T00:00:00.000Z\n')
    await backUp()
    await mkdir(inFolder('new'))
    await writeFile(inFolder('new', 'webhooks-called'), '9 2026-01-02T00:00:00.000Z\n')
    await restore(inFolder('a.tar.gz'))
    expect((await readdir(inFolder('new'))).filter((name) => name.startsWith('webhooks'))).toEqual([marks[0]])
    expect(await readFile(inFolder('new', 'webhooks-called'), 'utf8')).toMatch(/^9 /)
  })

  it('is taken while somebody else writes, as of one moment', async () => {
    const writer = createClient({ url: installation('old').databaseUrl })
    const transaction = await writer.transaction('write')
    await transaction.execute(`INSERT INTO texts VALUES ('3', 'not committed')`)
    expect((await backUp()).counts).toEqual({ texts: 2 })
    await transaction.rollback()
    writer.close()
  })

  it('is for its owner alone, leaves nothing behind and never replaces another one', async () => {
    await backUp()
    expect((await stat(inFolder('a.tar.gz'))).mode & 0o077).toBe(0)
    expect((await readdir(inFolder('old'))).filter((name) => name.startsWith('.'))).toEqual([])
    await expect(backUp()).rejects.toThrow(/is there already/)
    await expect(checkArchive(inFolder('a.tar.gz'))).resolves.toMatchObject({ engine: 'sqlite' })
  })
})

describe('a backup of nothing', () => {
  it('is refused and makes nothing', async () => {
    await expect(backUp('nowhere')).rejects.toThrow(/no data folder/)
    await mkdir(inFolder('empty'))
    await expect(backUp('empty')).rejects.toThrow(/no database/)
    expect(await readdir(inFolder('empty'))).toEqual([])
  })
})

describe('a restore', () => {
  beforeEach(() => backUp())

  it('opens the data to its owner alone', async () => {
    await restore(inFolder('a.tar.gz'))
    expect((await stat(inFolder('new'))).mode & 0o777).toBe(0o700)
  })

  const refuses = async (file: string, reason: RegExp) => {
    await expect(restore(file)).rejects.toThrow(reason)
    await expect(readdir(inFolder('new'))).rejects.toThrow(/ENOENT/)
  }

  it('refuses an archive that was cut short', async () => {
    const { size } = await stat(inFolder('a.tar.gz'))
    for (const part of [0.05, 0.5, 0.99]) {
      await truncate(inFolder('a.tar.gz'), Math.floor(size * part))
      await refuses(inFolder('a.tar.gz'), /damaged|no archive/)
      await rm(inFolder('a.tar.gz'))
      await backUp()
    }
  })

  it('refuses an archive with one wrong byte', async () => {
    const bytes = await readFile(inFolder('a.tar.gz'))
    const middle = Math.floor(bytes.length / 2)
    bytes[middle] = (bytes[middle] ?? 0) ^ 1
    await writeFile(inFolder('a.tar.gz'), bytes)
    await refuses(inFolder('a.tar.gz'), /damaged/)
  })

  it('refuses a file that is not what was backed up', async () => {
    const file = await tamper((unpacked) => writeFile(path.join(unpacked, 'files/media/small.txt'), 'A file'))
    await refuses(file, /small\.txt is not what was backed up/)
  })

  it('refuses an archive in which a file is missing', async () => {
    const file = await tamper((unpacked) => rm(path.join(unpacked, 'files/media/small.txt')))
    await refuses(file, /small\.txt is missing/)
  })

  it('refuses an archive with a file too many', async () => {
    const file = await tamper((unpacked) => writeFile(path.join(unpacked, 'files/extra.txt'), ''))
    await refuses(file, /extra\.txt is not in its manifest/)
  })

  it('refuses a path outside the target', async () => {
    await writeFile(inFolder('evil.txt'), 'evil')
    await refuses(await tamper(() => Promise.resolve(['../evil.txt'])), /outside the target/)
  })

  it('refuses a link', async () => {
    const file = await tamper(async (unpacked) => {
      await symlink('/etc/passwd', path.join(unpacked, 'files/passwd'))
      return ['files/passwd']
    })
    await refuses(file, /passwd is not a plain file/)
  })

  it('refuses an archive of a newer version', async () => {
    const file = await tamper(changeManifest((manifest) => (manifest.format = 2)))
    await refuses(file, /Upgrade Fora first/)
  })

  it('refuses an archive whose database a newer version has migrated', async () => {
    const newer = ['20260101_000000_initial', '99990101_000000_future']
    const file = await tamper(changeManifest((manifest) => (manifest.migrations = newer)))
    await refuses(
      file,
      /The archive was made by a newer Fora: it has had the migration 99990101_000000_future/,
    )
  })

  it('refuses what is no archive of ours', async () => {
    await writeFile(inFolder('c.tar.gz'), 'hello')
    await refuses(inFolder('c.tar.gz'), /damaged|no archive/)
  })

  it('says of a file that is not there that it is not there, not that it is damaged', async () => {
    await refuses(inFolder('nowhere.tar.gz'), /cannot be read: ENOENT/)
  })

  it('refuses a target that holds anything', async () => {
    await mkdir(inFolder('new'))
    await writeFile(inFolder('new', 'note.txt'), '')
    await expect(restore(inFolder('a.tar.gz'))).rejects.toThrow(/is not empty \(it has note\.txt\)/)
    expect(await readdir(inFolder('new'))).toEqual(['note.txt'])
  })

  it('refuses what was made before an upgrade for any but its own kind of database', async () => {
    const file = await tamper(changeManifest((manifest) => (manifest.engine = 'postgres')))
    await expect(restore(file)).rejects.toThrow(/only PostgreSQL can take it/)
    await expect(stat(inFolder('new'))).rejects.toThrow(/ENOENT/)
  })

  it('refuses MongoDB where nobody translates, before anything is looked at there', async () => {
    const target = { dataDir: inFolder('new'), databaseUrl: 'mongodb://127.0.0.1:1/fora' }
    await expect(restoreArchive({ ...target, file: inFolder('a.tar.gz') })).rejects.toThrow(
      /holds a sqlite database/,
    )
  })
})
