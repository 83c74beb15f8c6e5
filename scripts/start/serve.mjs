import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Trouble } from './Trouble.mjs'

const READY_MS = 120_000
const PAUSE_MS = 200

const answers = async (url) => {
  try {
    const { status } = await fetch(url, { redirect: 'manual' })
    return status < 500
  } catch {
    return false
  }
}

/**
 * Starts the server and waits until it answers. It ends with this process and, as a service, this
 * process with it.
 * @returns stops the server
 * @throws {Trouble} when it ends by itself or never answers
 */
export const serve = async ({ command, args, env, address, isService = true }) => {
  const server = spawn(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  let exitCode
  server.on('exit', (code) => (exitCode = code ?? 1))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => server.kill(signal))

  for (
    const deadline = Date.now() + READY_MS;
    !(await answers(`${address}/api/health`));
    await sleep(PAUSE_MS)
  ) {
    if (exitCode !== undefined) throw new Trouble('The server ended while it started.', 'It says why above.')
    if (Date.now() > deadline) {
      server.kill()
      throw new Trouble(`The server did not answer at ${address}.`, 'Does it say why above?')
    }
  }
  if (isService) server.on('exit', (code) => process.exit(code ?? 0))
  const stop = async () => {
    if (exitCode !== undefined) return
    server.kill()
    await once(server, 'exit')
  }
  return Object.assign(stop, { pid: server.pid })
}
