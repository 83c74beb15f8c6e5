import { spawn } from 'node:child_process'
import { freePort } from '../freePort'
import { isListening } from '../isListening'
import { buildFerretdb } from './buildFerretdb'
import type { MongoServer } from './MongoServer'
import { startTransactionProxy } from './transactionProxy'

const START_MS = 20_000

/**
 * Starts FerretDB over tables in memory. It has neither transactions nor `$lookup`: see `transactionProxy`.
 * @throws {Error} when Go is missing or the server does not start
 */
export const startFerretdb = async (): Promise<MongoServer> => {
  const program = buildFerretdb()
  const [own, port] = [await freePort(), await freePort()]
  // Go looks through its memory less often: a fifth less work for the whole of a run.
  const env = { ...process.env, GOGC: '600', GOMEMLIMIT: '1GiB' }
  const server = spawn(program, [`127.0.0.1:${own}`], { env, stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))

  let endProxy = (): void => undefined
  const stop = async () => {
    endProxy()
    server.kill()
    await ended
  }
  if (!(await isListening(own, START_MS))) {
    await stop()
    throw new Error('FerretDB did not start')
  }
  endProxy = await startTransactionProxy({ port, to: own })
  return {
    name: 'FerretDB behind a proxy',
    url: `mongodb://127.0.0.1:${port}`,
    query: 'replicaSet=fora',
    rollsBack: false,
    hasLookup: false,
    stop,
  }
}
