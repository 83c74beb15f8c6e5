import path from 'node:path'
import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/lib/env'
import { runSeed } from '@/seed/run'
import { report } from './report'

// Before the server starts: checks the environment, brings the database up to date and, when
// FORA_DEMO=on, loads the first content and the demo accounts into an empty one.
await report(async () => {
  const payload = await getPayload({ config })
  const accountsFile = path.join(env.DATA_DIR, 'demo-accounts.json')
  const result = env.FORA_DEMO ? await runSeed(payload, { accountsFile }) : 'The database is ready.'
  await payload.destroy()
  return result
})
