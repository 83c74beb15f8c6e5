import { copyFile, link, mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { filesIn } from './filesIn'
import { isKept } from './isKept'

/** Uploads never change, so a link will do; small files such as the audit log's head are rewritten in place. */
const SMALL = 256 * 1024

const place = async (from: string, to: string): Promise<void> => {
  await mkdir(path.dirname(to), { recursive: true })
  if ((await stat(from)).size <= SMALL) return copyFile(from, to)
  try {
    await link(from, to)
  } catch (error) {
    // Not every disk has links (EPERM, EMLINK, ENOTSUP); a file that is gone is another matter.
    if (!(error instanceof Error && 'code' in error) || error.code === 'ENOENT') throw error
    await copyFile(from, to)
  }
}

type Stage = {
  dataDir: string
  databaseFile: string | undefined
  folder: string
  isWanted: (file: string) => boolean
}

/** Puts what belongs into an archive beside the database under `folder`. */
export const stageFiles = async ({ dataDir, databaseFile, folder, isWanted }: Stage): Promise<void> => {
  const database = databaseFile && path.relative(dataDir, databaseFile)
  for (const file of await filesIn(dataDir)) {
    if (isWanted(file) && isKept(file, database))
      await place(path.join(dataDir, file), path.join(folder, file))
  }
}
