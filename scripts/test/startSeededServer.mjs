import { cpSync } from 'node:fs'
import path from 'node:path'
import { build } from '../start/build.mjs'
import { builtServer } from '../start/builtServer.mjs'
import { prepare } from '../start/prepare.mjs'
import { serve } from '../start/serve.mjs'
import { freePort } from './freePort.mjs'

let started

const start = async ({ folder, env, cleanUp, beforeServing }) => {
  await build(env)
  await prepare(env)
  await beforeServing?.()
  // As it was before any test: tests that need a server of their own begin with a copy.
  const seeded = path.join(folder, 'seeded')
  cpSync(env.DATA_DIR, seeded, { recursive: true })

  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const stop = await serve({
    ...builtServer({ ...env, PORT: String(port), SERVER_URL: address }),
    address,
    isService: false,
  })
  cleanUp.push(stop)
  return {
    TEST_SERVER_URL: address,
    TEST_ACCOUNTS_FILE: path.join(env.DATA_DIR, 'demo-accounts.json'),
    TEST_SEEDED_DIR: seeded,
    TEST_SERVER_PID: String(stop.pid),
  }
}

/**
 * The built server on a scratch database with the first content: started by the first leg that
 * needs it, used by all.
 * @returns the variables through which tests find it
 */
export const startSeededServer = (context) => (started ??= start(context))
