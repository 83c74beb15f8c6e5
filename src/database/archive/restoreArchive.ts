import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { extract } from 'tar'
import { PRIVATE_FOLDER } from '@/lib/privateFolder'
import { newerThanThis } from '../schema'
import { ArchiveError } from './ArchiveError'
import { checkArchive } from './checkArchive'
import { importMongo } from './importMongo'
import { importSqlite } from './importSqlite'
import { requireEmpty } from './requireEmpty'
import type { Installation, Manifest } from './contracts'

type Order = Installation & { file: string }

const moveFiles = async (folder: string, dataDir: string): Promise<void> => {
  for (const name of await readdir(folder)) await rename(path.join(folder, name), path.join(dataDir, name))
}

const requireSameEngine = ({ engine }: Manifest, databaseUrl: string): void => {
  const wanted = databaseUrl.startsWith('file:') ? 'sqlite' : 'mongodb'
  if (engine === wanted) return
  throw new ArchiveError(`The archive holds a ${engine} database, and DATABASE_URL names a ${wanted} one.`)
}

/**
 * Restores an installation from an archive: checks every byte first, unpacks beside the target,
 * and moves files and then the database into place.
 * @throws {ArchiveError} before anything was written, when the archive or the target is not right
 */
export const restoreArchive = async ({ file, ...installation }: Order): Promise<Manifest> => {
  const { databaseUrl, dataDir } = installation
  const manifest = await checkArchive(file)
  requireSameEngine(manifest, databaseUrl)
  const newer = newerThanThis(manifest.migrations)
  if (newer) throw new ArchiveError(`The archive ${newer}`)
  await requireEmpty(installation)

  await mkdir(dataDir, PRIVATE_FOLDER)
  const folder = await mkdtemp(path.join(dataDir, '.restoring-'))
  try {
    await mkdir(path.join(folder, 'files'))
    await extract({ cwd: folder, file, preserveOwner: false, strict: true })
    const place = manifest.engine === 'sqlite' ? importSqlite : importMongo
    await place({
      beforeSwitch: () => moveFiles(path.join(folder, 'files'), dataDir),
      databaseUrl,
      folder: path.join(folder, 'database'),
      manifest,
    })
    return manifest
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
