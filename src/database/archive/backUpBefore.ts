import path from 'node:path'
import { env } from '@/lib/env'
import { EnvironmentError } from '@/lib/errors/EnvironmentError'
import { version } from '@/lib/version'
import { writeArchive } from './writeArchive'

type Upgrade = {
  databaseUrl: string
  /** The first one that will be made. */
  migration: string
  steps: readonly { name: string }[]
}

/**
 * A backup before an upgrade, in the folder of the data: a server may write nowhere else.
 * @returns the file
 * @throws {EnvironmentError} when it cannot be written: then there must be no upgrade
 */
export const backUpBefore = async ({ databaseUrl, migration, steps }: Upgrade): Promise<string> => {
  const now = new Date()
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const out = path.join(env.DATA_DIR, 'backups', `before-${migration}-${stamp}.tar.gz`)
  try {
    await writeArchive({
      appVersion: version(),
      databaseUrl,
      dataDir: env.DATA_DIR,
      isPlain: true,
      now,
      out,
      steps,
    })
    return out
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new EnvironmentError(
      `The database is older than this version of Fora, and the backup from before the upgrade could not be written to ${out} (${reason}). Nothing was changed.`,
    )
  }
}
