import path from 'node:path'
import { writeArchive } from '@/database/archive/writeArchive'
import { env } from '@/lib/env'
import { version } from '@/lib/version'
import { report } from './report'

const USAGE = `Usage: npm run backup [-- FILE]
Writes database and files into one archive, also while Fora runs. Default: backups/fora-<time>.tar.gz`

const now = new Date()
const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
const [file = path.join('backups', `fora-${stamp}.tar.gz`)] = process.argv.slice(2)

await report(async () => {
  if (file.startsWith('-')) return USAGE
  const { counts, entries, isSnapshot } = await writeArchive({
    appVersion: version(),
    databaseUrl: env.DATABASE_URL,
    dataDir: env.DATA_DIR,
    now,
    out: file,
  })
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const warning = isSnapshot
    ? ''
    : '\nThis server cannot read as of one moment: if somebody wrote meanwhile, take another one while Fora is stopped.'
  return `Wrote and checked ${path.resolve(file)}: ${rows} rows and ${entries.length} files.${warning}
PAYLOAD_SECRET and AUDIT_KEY are not in it. Keep them elsewhere: a restored audit log is verified with them.`
})
