import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import next from 'next'
import { env } from '@/lib/env'
import { createDevices } from '@/lib/http/device'
import { logger } from '@/lib/logger'
import { createDoor } from '.'
import { createSessionCheck } from './session'
import { createSources } from './source'

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

const start = async (): Promise<void> => {
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

  const server = createDoor({
    handle: application.getRequestHandler(),
    sources: createSources({ trusted: env.TRUSTED_PROXIES, now: Date.now }),
    hasSession: createSessionCheck(env.PAYLOAD_SECRET ?? ''),
    isDevice: createDevices(env.PAYLOAD_SECRET ?? '').isKnown,
    isSecure: env.SERVER_URL.startsWith('https:'),
  })
  // Hot reload comes over a socket; a built server has none.
  if (isDev)
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
      upgrades.emit('upgrade', request, socket, head),
    )
  server.once('error', stopWith)
  server.listen({ host: hostname, port })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close(server, signal === 'SIGINT' ? 130 : 143))

  const close = async (open: Server, code: number): Promise<void> => {
    // A client that neither sends nor reads must not keep the server from ending.
    setTimeout(() => open.closeAllConnections(), isDev ? 0 : GRACE_MS).unref()
    await new Promise((resolve) => open.close(resolve))
    await application.close()
    process.exit(code)
  }
}

const stopWith = (error: unknown): never => {
  logger.fatal({ msg: 'The server cannot start', err: error })
  process.exit(1)
}

try {
  await start()
} catch (error) {
  stopWith(error)
}
