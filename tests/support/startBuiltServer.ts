import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './freePort'
import { isListening } from './isListening'

const START_MS = 120_000
const STANDALONE = path.resolve('.next/standalone')

/** A server of the built application, on an empty database of its own. */
export interface BuiltServer {
  url: string
  dataDir: string
  stop: () => Promise<void>
}

/**
 * Starts what `next build` made, as an operator's own installation, alone in a folder of its own:
 * a file that the build forgot to bring along is then missed.
 * @throws {Error} when nothing was built, or the server does not listen
 */
export const startBuiltServer = async (settings: Record<string, string> = {}): Promise<BuiltServer> => {
  if (!existsSync(path.join(STANDALONE, 'server.js')))
    throw new Error('Nothing is built: run next build first.')
  const folder = mkdtempSync(path.join(tmpdir(), 'fora-api-'))
  const [app, dataDir] = [path.join(folder, 'app'), path.join(folder, 'data')]
  cpSync(STANDALONE, app, { recursive: true })
  cpSync('.next/static', path.join(app, '.next/static'), { recursive: true })
  const port = await freePort()
  const server = spawn(process.execPath, ['server.js'], {
    cwd: app,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_URL: `file:${path.join(dataDir, 'fora.db')}`,
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      // Tests speak for the edge, too.
      TRUSTED_PROXIES: '127.0.0.1',
      LOG_LEVEL: 'fatal',
      PAYLOAD_SECRET: 'a-secret-for-tests-only-0123456789',
      PORT: String(port),
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async () => {
    server.kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  if (!(await isListening(port, START_MS))) {
    await stop()
    throw new Error('The built server did not start')
  }
  return { url: `http://127.0.0.1:${port}`, dataDir, stop }
}
