import { restoreArchive } from '@/database/archive/restoreArchive'
import { env } from '@/lib/env'
import { report } from './report'

const USAGE = `Usage: npm run restore -- FILE
Restores an archive of "npm run backup" into an empty DATA_DIR and an empty database, of whichever kind DATABASE_URL names.`

const [file = '-'] = process.argv.slice(2)

await report(async () => {
  if (file.startsWith('-')) return USAGE
  const { appVersion, createdAt, entries } = await restoreArchive({
    databaseUrl: env.DATABASE_URL,
    dataDir: env.DATA_DIR,
    file,
    // Only now: it opens the settings of an installation that may not be there yet.
    config: async () => (await import('@payload-config')).default,
  })
  return `Restored ${entries.length} files of ${createdAt} (Fora ${appVersion}) into ${env.DATA_DIR}.
Start Fora with the PAYLOAD_SECRET and AUDIT_KEY of that installation, then run: npm run audit:verify`
})
