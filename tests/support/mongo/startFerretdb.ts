import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../freePort'
import { isListening } from '../isListening'
import { buildFerretdb } from './buildFerretdb'
import type { MongoServer } from './MongoServer'

const START_MS = 20_000

/**
 * Starts FerretDB over SQLite files. It has neither transactions nor `$lookup`.
 * @throws {Error} when Go is missing or the server does not start
 */
export const startFerretdb = async (): Promise<MongoServer> => {
  const program = buildFerretdb()
  const folder = mkdtempSync(path.join(tmpdir(), 'fora-ferretdb-'))
  const port = await freePort()
  const server = spawn(program, [`127.0.0.1:${port}`, folder], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))

  const stop = async () => {
    server.kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  if (!(await isListening(port, START_MS))) {
    await stop()
    throw new Error('FerretDB did not start')
  }
  return { name: 'FerretDB', url: `mongodb://127.0.0.1:${port}`, query: '', hasTransactions: false, stop }
}
