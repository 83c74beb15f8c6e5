import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { extract } from 'tar'
import type { SanitizedConfig } from 'payload'
import { PRIVATE_FOLDER } from '@/lib/privateFolder'
import { RESTORED_MARK } from '@/lib/restoredMark'
import { engineOf, type EngineName } from '../engine'
import { newerThanThis } from '../schema'
import { ArchiveError } from './ArchiveError'
import { checkArchive } from './checkArchive'
import { countRows } from './countRows'
import { fromMongo } from './fromMongo'
import { importMongo } from './importMongo'
import { checkSqlite, importSqlite } from './importSqlite'
import { importPostgres } from './postgres'
import { requireEmpty } from './requireEmpty'
import { bringUpToDate } from './sqliteFile'
import { toMongo } from './toMongo'
import type { Installation, Manifest } from './contracts'

type Order = Installation & {
  file: string
  /** Loads the configuration of Payload, which translates between MongoDB and the others. */
  config?: () => Promise<SanitizedConfig>
}

const moveFiles = async (folder: string, dataDir: string): Promise<void> => {
  for (const name of await readdir(folder)) await rename(path.join(folder, name), path.join(dataDir, name))
}

/** @throws {ArchiveError} when there is no way from the database of the archive to another one */
const requireWay = (from: Manifest['engine'], to: EngineName, isTranslated: boolean): void => {
  if (from === 'postgres' && to !== 'postgres')
    throw new ArchiveError(
      'The archive was made before an upgrade, and only PostgreSQL can take it. Restore it there, start Fora once, and make another one.',
    )
  if ((from === 'mongodb') !== (to === 'mongodb') && !isTranslated)
    throw new ArchiveError(`The archive holds a ${from} database, and DATABASE_URL names a ${to} one.`)
}

type Unpacked = { folder: string; manifest: Manifest; config: Order['config'] }

/** Puts what an archive holds into the form that a database takes. Gives where that is, and what it holds. */
const convert = async (
  to: EngineName,
  { folder, manifest, config: load }: Unpacked,
): Promise<Pick<Unpacked, 'folder' | 'manifest'>> => {
  const { counts, engine: from } = manifest
  const file = path.join(folder, 'fora.db')
  if (from !== 'mongodb') await checkSqlite(file, counts)
  if (from === 'mongodb' ? to === 'mongodb' : to !== 'mongodb') return { folder, manifest }
  if (!load) throw new Error('Nobody translates.')
  const config = await load()
  if (from === 'mongodb') {
    await fromMongo(config, { folder, file, manifest })
    return { folder, manifest: { ...manifest, engine: 'sqlite', counts: await countRows(file) } }
  }
  await bringUpToDate(file)
  const documents = path.join(folder, 'documents')
  return { folder: documents, manifest: { ...manifest, counts: await toMongo(config, file, documents) } }
}

const IMPORTS = { sqlite: importSqlite, postgres: importPostgres, mongodb: importMongo }

/**
 * Restores an installation from an archive: checks every byte first, unpacks beside the target,
 * and moves files and then the database into place.
 * @throws {ArchiveError} before anything was written, when the archive or the target is not right
 */
export const restoreArchive = async ({ file, config, ...installation }: Order): Promise<Manifest> => {
  const { databaseUrl, dataDir } = installation
  const manifest = await checkArchive(file)
  const engine = engineOf(databaseUrl)
  requireWay(manifest.engine, engine, config !== undefined)
  const newer = newerThanThis(manifest.migrations)
  if (newer) throw new ArchiveError(`The archive ${newer}`)
  await requireEmpty(installation)

  await mkdir(dataDir, PRIVATE_FOLDER)
  const folder = await mkdtemp(path.join(dataDir, '.restoring-'))
  try {
    await mkdir(path.join(folder, 'files'))
    await extract({ cwd: folder, file, preserveOwner: false, strict: true })
    const unpacked = { folder: path.join(folder, 'database'), manifest, config }
    await IMPORTS[engine]({
      beforeSwitch: async () => {
        await moveFiles(path.join(folder, 'files'), dataDir)
        await writeFile(path.join(dataDir, RESTORED_MARK), `${manifest.createdAt}\n`)
      },
      databaseUrl,
      ...(await convert(engine, unpacked)),
    })
    return manifest
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
