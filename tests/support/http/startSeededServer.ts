import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../freePort'

const START_MS = 120_000
const PAUSE_MS = 100
const LAST_WORDS = 2_000

/** A built server of a test's own. */
export interface TestServer {
  url: string
  /** Its data: a copy of the seeded one. It outlives the server, until `remove`. */
  dataDir: string
  /** Ends the server, by default at once and without warning. */
  end: (signal?: NodeJS.Signals) => Promise<void>
  /** Closes the far end of its output, as a terminal does that is gone, or a collector of logs. */
  stopReading: () => void
  remove: () => Promise<void>
}

/**
 * Starts another built server on the first content, for tests that change its settings or kill it.
 * @param options `env`: settings; `dataDir`: to go on with existing data instead of a fresh copy;
 *   `port`: where others look for it
 * @throws {Error} when it does not answer in time
 */
export const startSeededServer = async (
  options: { env?: Record<string, string>; dataDir?: string; port?: number } = {},
): Promise<TestServer> => {
  const dataDir = options.dataDir ?? copyOfSeed()
  const port = options.port ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  const server = spawn(process.execPath, ['.next/standalone/server.js'], {
    env: {
      ...process.env,
      ...{
        NODE_ENV: 'production',
        PORT: String(port),
        HOST: '127.0.0.1',
        TRUSTED_PROXIES: '127.0.0.1',
        SERVER_URL: url,
        DATA_DIR: dataDir,
      },
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // Why it ended stands in the last line of its log.
  let lastSaid = ''
  server.stdout.on('data', (said: Buffer) => (lastSaid = String(said).slice(-LAST_WORDS)))
  server.stderr.pipe(process.stderr)
  const end = async (signal: NodeJS.Signals = 'SIGKILL') => {
    if (server.exitCode !== null || server.signalCode !== null) return
    server.kill(signal)
    await once(server, 'exit')
  }
  const stopReading = () => {
    server.stdout.destroy()
    server.stderr.destroy()
  }
  const remove = async () => {
    await end()
    rmSync(dataDir, { recursive: true, force: true })
  }
  await answering(url, server, () => lastSaid)
  return { url, dataDir, end, stopReading, remove }
}

const copyOfSeed = (): string => {
  const seeded = process.env.TEST_SEEDED_DIR
  if (!seeded) throw new Error('TEST_SEEDED_DIR is not set: run this with npm test -- api')
  const copy = mkdtempSync(path.join(tmpdir(), 'fora-server-'))
  cpSync(seeded, copy, { recursive: true })
  return copy
}

const answering = async (url: string, server: ChildProcess, lastSaid: () => string): Promise<void> => {
  for (const deadline = Date.now() + START_MS; Date.now() < deadline; await sleep(PAUSE_MS)) {
    if (server.exitCode !== null)
      throw new Error(`The server ended with code ${server.exitCode}: ${lastSaid()}`)
    try {
      if ((await fetch(`${url}/api/health`)).status < 500) return
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  throw new Error(`The server at ${url} did not answer.`)
}
