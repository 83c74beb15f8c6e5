import config from '@payload-config'
import { getPayload } from 'payload'
import { engineOf } from '@/database/engine'
import { startWorker } from '@/jobs/registry'
import { holdAfterRestore } from '@/workflow/commands/afterRestore'
import { env } from '@/lib/env'
import { surviveClosedOutput } from '@/lib/surviveClosedOutput'
import { report } from './report'
import { onceParentEnded } from './start/onceParentEnded.mjs'
import { UsageError } from './UsageError'

const USAGE = `Usage: npm run worker
Does the jobs of an installation apart from its servers, until it is stopped. There may be several; give the servers
JOBS=off to leave all of it to them.`

const EMBEDDED =
  'On SQLite one process has the database: the server does the jobs itself (JOBS=embedded). Workers are for PostgreSQL and MongoDB.'

const CODES = { SIGINT: 130, SIGTERM: 143 } as const

/** Returns when it has begun; what is in hand is ended before the process is. */
const begin = async (): Promise<void> => {
  if (process.argv.length > 2) throw new UsageError(USAGE)
  if (engineOf(env.DATABASE_URL) === 'sqlite') throw new UsageError(EMBEDDED)
  surviveClosedOutput()
  const payload = await getPayload({ config })
  await holdAfterRestore(payload, env.DATA_DIR)
  const stop = startWorker(payload)
  payload.logger.info({ msg: 'The worker does jobs from now on', pid: process.pid })
  const end = async (signal: keyof typeof CODES) => {
    await stop()
    await payload.destroy()
    process.exit(CODES[signal])
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(signal))
  // npm is told to end, and tells nobody; or it is killed.
  onceParentEnded(() => void end('SIGTERM'))
}

try {
  await begin()
} catch (error) {
  await report(() => Promise.reject(error as Error))
}
