import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { create } from 'tar'
import { hashFile } from '@/lib/hashFile'
import { engineOf, type EngineName } from '../engine'
import { fileOf } from '../fileOf'
import { newerThanThis } from '../schema'
import { ArchiveError } from './ArchiveError'
import { checkArchive } from './checkArchive'
import { exportMongo } from './exportMongo'
import { exportSqlite } from './exportSqlite'
import { exportPostgres } from './postgres'
import { filesIn } from './filesIn'
import { stageFiles } from './stageFiles'
import type { ArchiveEntry, Export, Installation, Manifest } from './contracts'

/** Where the audit log's last row is written down outside the database, one file an instance. */
const isAuditHead = (file: string) => /^audit-head(\.|$)/.test(file)

type Order = Installation & {
  appVersion: string
  now: Date
  out: string
  /** As the database is, before an upgrade: for the same kind of database alone. */
  isPlain?: boolean
  /** The migrations that this version knows; by default all of them. */
  steps?: readonly { name: string }[]
}

const EXPORTS: Record<EngineName, (url: string, folder: string, isPlain?: boolean) => Promise<Export>> = {
  sqlite: exportSqlite,
  postgres: exportPostgres,
  mongodb: exportMongo,
}

const describe =
  (folder: string) =>
  async (file: string): Promise<ArchiveEntry> => {
    const { size } = await stat(path.join(folder, file))
    return { path: file, size, sha256: await hashFile(path.join(folder, file)) }
  }

const stage = async (
  folder: string,
  { appVersion, databaseUrl, dataDir, isPlain, now, steps }: Order,
): Promise<void> => {
  const database = path.join(folder, 'database')
  await mkdir(database)
  const engine = engineOf(databaseUrl)
  const databaseFile = engine === 'sqlite' ? fileOf(databaseUrl) : undefined
  const files = { dataDir, databaseFile, folder: path.join(folder, 'files') }
  // In this order: the head names a row that the database then has, and each file that the database
  // mentions is there to be taken.
  await stageFiles({ ...files, isWanted: isAuditHead })
  const exported = await EXPORTS[engine](databaseUrl, database, isPlain)
  const newer = newerThanThis(exported.migrations, steps)
  if (newer) throw new ArchiveError(`The database ${newer}`)
  await stageFiles({ ...files, isWanted: (file) => !isAuditHead(file) })

  const entries: ArchiveEntry[] = []
  for (const file of await filesIn(folder)) entries.push(await describe(folder)(file))
  const createdAt = now.toISOString()
  const manifest: Manifest = {
    product: 'fora',
    format: 1,
    appVersion,
    createdAt,
    ...exported,
    entries,
  }
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2))
}

/** Makes an empty file for its owner alone: an archive holds password hashes and drafts. */
const reserve = async (file: string): Promise<void> => {
  try {
    await (await open(file, 'wx', 0o600)).close()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    throw new ArchiveError(`${file} is there already. Choose another name.`)
  }
}

const pack = async (folder: string, out: string): Promise<Manifest> => {
  const unfinished = `${out}.part`
  await reserve(out)
  try {
    await reserve(unfinished)
    const files = ['manifest.json', ...(await filesIn(folder)).filter((file) => file !== 'manifest.json')]
    await create({ cwd: folder, file: unfinished, gzip: true, portable: true }, files)
    const manifest = await checkArchive(unfinished)
    await rename(unfinished, out)
    return manifest
  } catch (error) {
    await rm(unfinished, { force: true })
    await rm(out, { force: true })
    throw error
  }
}

/**
 * Writes database and files of an installation into one archive, while it runs, and reads the
 * archive back before it gets its name.
 */
export const writeArchive = async (order: Order): Promise<Manifest> => {
  if (!existsSync(order.dataDir))
    throw new ArchiveError(`There is no data folder at ${order.dataDir} to back up.`)
  const out = path.resolve(order.out)
  await mkdir(path.dirname(out), { recursive: true })
  // Beside the archive: the data may be on a disk that is full or read-only, and the archive needs the space anyway.
  const folder = await mkdtemp(path.join(path.dirname(out), '.backup-'))
  try {
    await stage(folder, order)
    return await pack(folder, out)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
