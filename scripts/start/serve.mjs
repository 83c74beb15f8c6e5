import { spawn } from 'node:child_process'
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
 * Starts the server and waits until it answers. It ends with this process, and this process with it.
 * @throws {Trouble} when it ends by itself or never answers
 */
export const serve = async ({ command, args, env, address }) => {
  const server = spawn(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  let exitCode
  server.on('exit', (code) => (exitCode = code ?? 1))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))

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
  server.on('exit', (code) => process.exit(code ?? 0))
}
