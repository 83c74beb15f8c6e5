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
import { createDoor } from '.'
import { builtActions } from './actions'
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

  const server = createDoor({
    handle: application.getRequestHandler(),
    sources: createSources({ trusted: env.TRUSTED_PROXIES, now: Date.now }),
    hasSession: createSessionCheck(env.PAYLOAD_SECRET ?? ''),
    actions: isDev ? undefined : builtActions(),
    isDevice: createDevices(env.PAYLOAD_SECRET ?? '').isKnown,
    isSecure: env.SERVER_URL.startsWith('https:'),
    answersPerMinute: env.API_ANSWERS_PER_MINUTE,
  })
  // Hot reload comes over a socket; a built server has none.
  if (isDev)
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
      upgrades.emit('upgrade', request, socket, head),
    )
  await listen(server, { host: hostname, port })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close(server, signal === 'SIGINT' ? 130 : 143))
  // `npm start` is gone, however it went: without it nobody would end this process.
  if (process.connected) process.once('disconnect', () => void close(server, 1))

  const close = async (open: Server, code: number): Promise<void> => {
    // A client that neither sends nor reads must not keep the server from ending.
    setTimeout(() => open.closeAllConnections(), isDev ? 0 : GRACE_MS).unref()
    await new Promise((resolve) => open.close(resolve))
    await application.close()
    await endTracing()
    process.exit(code)
  }
}

const listen = (server: Server, { host, port }: { host: string; port: number }): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(new EnvironmentError(`The server cannot listen at ${host}:${port}: ${error.message}.`)),
    )
    server.listen({ host, port }, () => resolve())
  })

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
