import path from 'node:path'
import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/lib/env'
import { runSeed } from '@/seed/run'
import { report } from './report'
import { UsageError } from './UsageError'

const USAGE = `Usage: npm run seed
Loads the first content and the demo accounts into an empty database; changes nothing in any other.
On SQLite, stop Fora first: one process writes the database.`

await report(async () => {
  if (process.argv.length > 2) return USAGE
  if (env.isOperated && !env.FORA_DEMO) {
    throw new UsageError('This is an operated installation. Set FORA_DEMO=on to load demo content into it.')
  }
  const payload = await getPayload({ config })
  const result = await runSeed(payload, {
    accountsFile: path.join(env.DATA_DIR, 'demo-accounts.json'),
    progress: (done, all) => {
      if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${all}${done === all ? '\n' : ''}`)
    },
  })
  await payload.destroy()
  return result
})
