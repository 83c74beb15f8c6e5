import { EventEmitter } from 'node:events'
import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import next from 'next'
import { env } from '@/lib/env'
import { EnvironmentError } from '@/lib/errors/EnvironmentError'
import { createDevices } from '@/lib/http/device'
import { logger } from '@/lib/logger'
import { start } from '@/lib/start'
import { PRIVATE_FOLDER } from '@/lib/privateFolder'
import { surviveClosedOutput } from '@/lib/surviveClosedOutput'
import { builtActions } from './actions'
import { createInOneThread, listen, openInTwoThreads } from './open'
import { createSessionCheck } from './session'
import { createSources } from './source'
import { speakJson } from './speakJson'
import { startTracing } from './tracing'

const isDev = env.NODE_ENV === 'development'
/** How long requests in flight may take to end once the server is told to stop, in milliseconds. */
const GRACE_MS = 5_000

type Settings = NonNullable<Parameters<typeof next>[0]['conf']>

/** The settings as the build wrote them down, as Next's own standalone server has them. */
const builtSettings = (): Settings => {
  const manifest = readFileSync('.next/required-server-files.json', 'utf8')
  // Next's own file, of this very version.
  const { config } = JSON.parse(manifest) as { config: Settings }
  const settings = { ...config, distDir: './.next' }
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(settings)
  return settings
}

/** Next would listen for upgrades on our server, past the door: it gets this instead. */
const upgrades = new EventEmitter()

/**
 * Starts the server: Next's request handler behind the front door.
 * @param onFailure called when it cannot go on after all, though it listens already
 * @throws {Error} when something is missing that it needs: the database, its lock, the folder of the data
 */
export const serve = async (onFailure: (reason: unknown) => void): Promise<void> => {
  if (!isDev) speakJson(logger)
  surviveClosedOutput()
  checkDataDir()
  const endTracing = startTracing()
  const { HOST: hostname, PORT: port } = env
  const origin = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`
  process.env.PORT = String(port)
  process.env.__NEXT_PRIVATE_ORIGIN = origin
  const application = next({
    dev: isDev,
    dir: process.cwd(),
    hostname,
    port,
    // Only `on` is ever called.
    httpServer: upgrades as Server,
    ...(isDev ? { turbopack: true } : { conf: builtSettings() }),
  })
  await application.prepare()
  // Next prepares in the background, in development with the first request: until then answers would be errors.
  if (isDev) start.outcome.catch(onFailure)
  else await start.outcome

  const behind = {
    handle: application.getRequestHandler(),
    peers: {
      ...createSources({ trusted: env.TRUSTED_PROXIES, now: Date.now }),
      isSecure: env.SERVER_URL.startsWith('https:'),
    },
    hasSession: createSessionCheck(env.PAYLOAD_SECRET ?? ''),
    actions: isDev ? undefined : builtActions(),
    isDevice: createDevices(env.PAYLOAD_SECRET ?? '').isKnown,
    answersPerMinute: env.API_ANSWERS_PER_MINUTE,
  }
  const open = isDev
    ? await openForDevelopment(behind)
    : await openInTwoThreads(behind, {
        dataDir: env.DATA_DIR,
        where: { host: hostname, port },
        onFailure,
      })
  const close = async (code: number): Promise<void> => {
    // A client that neither sends nor reads must not keep the server from ending.
    await open.close(isDev ? 0 : GRACE_MS)
    await application.close()
    await endTracing()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close(signal === 'SIGINT' ? 130 : 143))
  // `npm start` is gone, however it went: without it nobody would end this process.
  if (process.connected) process.once('disconnect', () => void close(1))
}

const openForDevelopment = async (behind: Parameters<typeof createInOneThread>[0]) => {
  const server = createInOneThread(behind)
  // Hot reload comes over a socket; a built server has none.
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
    upgrades.emit('upgrade', request, socket, head),
  )
  await listen(server, { host: env.HOST, port: env.PORT })
  return {
    close: async (within: number): Promise<void> => {
      setTimeout(() => server.closeAllConnections(), within).unref()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Uploads and the head of the audit log are written there, wherever the database is. */
const checkDataDir = (): void => {
  try {
    mkdirSync(env.DATA_DIR, PRIVATE_FOLDER)
    accessSync(env.DATA_DIR, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new EnvironmentError(
      `The data folder ${env.DATA_DIR} cannot be written (${error instanceof Error ? error.message : String(error)}). Give it to the user that runs Fora, on a disk that is not read-only, or set DATA_DIR.`,
    )
  }
}
