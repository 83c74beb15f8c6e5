import { createServer, type RequestListener, type Server } from 'node:http'
import type { ListenOptions } from 'node:net'
import { shared } from '@/cache/shared'
import { EnvironmentError } from '@/lib/errors/EnvironmentError'
import { metrics } from '@/lib/metrics'
import { createDoor, type Door } from '.'
import { createListener } from './listener'
import { startListener } from './listener/start'
import { privateSocket, removeLeftSockets } from './privateSocket'
import type { Keep } from './ready'

type Behind = Omit<Door, 'keep'>
type TwoThreads = Pick<Parameters<typeof startListener>[0], 'where' | 'onFailure' | 'program'> & {
  dataDir: string
}

/** Connections that wait while the application is busy. A socket of the file system refuses the next at once. */
const BACKLOG = 65_535
/** Of the listener's headers at most 16 KiB came in, and it adds a few of its own. */
const MOST_HEADERS = 32 * 1024

/**
 * The door with its listener in one thread, for development and for tests: what is kept ready lies in the cache itself.
 * @returns a server that does not listen yet
 */
export const createInOneThread = (behind: Behind): Server => {
  const { store } = shared()
  const { enter, watch, seeReaders } = createDoor({
    ...behind,
    keep: ({ key, ready, bytes, made }) => void store.set(key, made, { ...made, value: ready, bytes }),
  })
  const { peers, hasSession } = behind
  const onSent = () => {
    metrics().ready.inc()
    seeReaders()
  }
  const server = createListener({ store, onSent, forward: enter, peers, hasSession })
  watch(server)
  return server
}

/**
 * The door behind its listener, which has a thread of its own and passes on what it does not answer, over a socket of
 * their own.
 * @throws {EnvironmentError} when one of the two cannot listen
 */
export const openInTwoThreads = async (
  behind: Behind,
  { dataDir, where, onFailure, program }: TwoThreads,
) => {
  await removeLeftSockets(dataDir)
  const { socketPath, remove } = privateSocket(dataDir)
  let keep: Keep = () => undefined
  const { enter, watch, seeReaders } = createDoor({ ...behind, keep: (answer) => keep(answer) })
  const server = createBehindListener(enter)
  watch(server)
  await listen(server, { path: socketPath, backlog: BACKLOG })
  const listener = await startListener({
    ...{ socketPath, where, onFailure, onSent: seeReaders },
    ...(program && { program }),
  }).catch((error: unknown) => {
    server.close()
    remove()
    throw error
  })
  keep = listener.keep
  return {
    port: listener.port,
    close: async (within: number): Promise<void> => {
      await listener.close(within)
      server.close()
      server.closeAllConnections()
      remove()
    },
  }
}

/** The server of which the listener is the only client. */
export const createBehindListener = (enter: RequestListener): Server => {
  // Times are the listener's, and its connections stay.
  const times = { headersTimeout: 0, keepAliveTimeout: 0, requestTimeout: 0 }
  const server = createServer({ ...times, maxHeaderSize: MOST_HEADERS, requireHostHeader: false }, enter)
  server.maxHeadersCount = 0
  server.on('checkExpectation', enter)
  // An answer may come before its request was sent, and end the connection. Node would close it at once, and what is still
  // being sent would break it before the answer is read; so it ends when the listener ends it.
  server.on('connection', (socket) => {
    socket.destroySoon = () => void socket.end()
  })
  return server
}

/** @throws {EnvironmentError} when it cannot */
export const listen = (server: Server, where: ListenOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', ({ message }) =>
      reject(new EnvironmentError(`The server cannot listen: ${message}.`)),
    )
    server.listen(where, () => resolve())
  })
