import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { say } from './say.mjs'
import { Trouble } from './Trouble.mjs'
import { onceParentEnded } from './onceParentEnded.mjs'

const READY_MS = 120_000
const PAUSE_MS = 200
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP']

const answers = async (url) => {
  try {
    const { status } = await fetch(url, { redirect: 'manual' })
    return status < 500
  } catch {
    return false
  }
}

const HINTS = {
  SIGKILL: ': by hand, or by the system, which does that when memory runs out (see `dmesg` or the journal)',
  SIGABRT: ': Node.js gave up, most likely because its memory ran out',
  SIGSEGV: ': a segmentation fault',
}

/** Why a server ended that nobody had asked to. */
const reasonOf = ({ code, signal }) =>
  signal ? `it was ended by ${signal}${HINTS[signal] ?? ''}` : `it ended by itself with code ${code}`

/**
 * Starts the server and waits until it answers. It ends with this process and, as a service, this
 * process with it: with a failure when nobody asked for the end, so that a supervisor starts it again.
 * @returns stops the server
 * @throws {Trouble} when it ends by itself or never answers
 */
export const serve = async ({ command, args, env, address, isService = true }) => {
  // The channel is how the server notices that this process is gone, however it went.
  const server = spawn(command, args, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  let end
  let isAskedToEnd = false
  server.on('exit', (code, signal) => (end = { code, signal }))
  const askToEnd = (signal) => {
    isAskedToEnd = true
    server.kill(signal)
  }
  for (const signal of STOPPING) process.once(signal, () => askToEnd(signal))
  if (isService) onceParentEnded(() => askToEnd('SIGTERM'))

  for (
    const deadline = Date.now() + READY_MS;
    !(await answers(`${address}/api/health`));
    await sleep(PAUSE_MS)
  ) {
    if (end && isAskedToEnd) process.exit(0)
    if (end) throw new Trouble(`The server did not start: ${reasonOf(end)}.`, 'It says more above.')
    if (Date.now() > deadline) {
      server.kill()
      throw new Trouble(`The server did not answer at ${address}.`, 'Does it say why above?')
    }
  }
  const finish = ({ code, signal }) => {
    if (isAskedToEnd) process.exit(0)
    say(`The server is gone: ${reasonOf({ code, signal })}.`, { isError: true })
    process.exit(code || 1)
  }
  if (isService) {
    if (end) finish(end)
    server.on('exit', (code, signal) => finish({ code, signal }))
  }
  const stop = async () => {
    if (end) return
    server.kill()
    await once(server, 'exit')
  }
  return Object.assign(stop, { pid: server.pid })
}
