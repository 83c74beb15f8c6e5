import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../../support/freePort'

const PAUSE_MS = 50
const PATIENCE_MS = 10_000

/** A server that answers, says its process id, and ends as it is told, or when its parent is gone. */
const SERVER = `
import { createServer } from 'node:http'
process.on('disconnect', () => process.exit(1))
process.on('SIGTERM', () => process.exit(143))
createServer((_, response) => response.end('alive')).listen(Number(process.env.PORT), '127.0.0.1')
console.log('server ' + process.pid)
`

let folder: string
let launcher: ChildProcess
let said = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fora-serve-'))
  said = ''
})
afterEach(() => {
  for (const pid of [launcher.pid, serverPid()]) if (pid && isAlive(pid)) process.kill(pid, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const until = async (holds: () => boolean): Promise<void> => {
  for (const deadline = Date.now() + PATIENCE_MS; !holds(); await sleep(PAUSE_MS))
    if (Date.now() > deadline) throw new Error(`This did not come about; it said:\n${said}`)
}

const serverPid = () => Number(/server (\d+)/.exec(said)?.[1] ?? 0)

/** Starts a server as `npm start` does, through `shell` where there is one. */
const launch = async (server: string, { through = '' } = {}) => {
  const port = await freePort()
  writeFileSync(path.join(folder, 'server.mjs'), server)
  writeFileSync(
    path.join(folder, 'launch.mjs'),
    `import { serve } from ${JSON.stringify(path.resolve('scripts/start/serve.mjs'))}
     await serve({ command: process.execPath, args: ['server.mjs'], env: process.env, address: 'http://127.0.0.1:${port}' })
     console.log('ready')`,
  )
  const [command = '', ...args] = through ? ['sh', '-c', through] : [process.execPath, 'launch.mjs']
  const { PATH } = process.env
  launcher = spawn(command, args, {
    cwd: folder,
    env: { NODE_ENV: 'test', PATH, PORT: String(port), ...(through && { npm_lifecycle_event: 'start' }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(launcher, 'exit').then(([code]: (number | null)[]) => code)
  for (const output of [launcher.stdout, launcher.stderr])
    output?.on('data', (text: Buffer) => (said += text.toString()))
  return { ended }
}

const launchReady = async (options?: { through: string }) => {
  const launched = await launch(SERVER, options)
  await until(() => said.includes('ready'))
  return launched
}

describe('npm start', () => {
  it.each(['SIGKILL', 'SIGSEGV', 'SIGABRT'] as const)(
    'ends with a failure and its reason when its server is ended by %s, so that a supervisor starts it again',
    async (signal) => {
      const { ended } = await launchReady()
      process.kill(serverPid(), signal)
      expect(await ended).toBe(1)
      expect(said).toContain(`The server is gone: it was ended by ${signal}:`)
    },
  )

  it('ends without a failure when it is asked to', async () => {
    const { ended } = await launchReady()
    launcher.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(isAlive(serverPid())).toBe(false)
  })

  it('says why when its server does not even start', async () => {
    const { ended } = await launch('process.kill(process.pid, "SIGKILL")')
    expect(await ended).toBe(1)
    expect(said).toContain('The server did not start: it was ended by SIGKILL')
  })

  it('leaves no server behind when it is killed itself', async () => {
    await launchReady()
    launcher.kill('SIGKILL')
    await until(() => !isAlive(serverPid()))
  })

  it('leaves no server behind when npm alone is killed', async () => {
    // A second command keeps the shell from giving its place to the first.
    await launchReady({ through: `'${process.execPath}' launch.mjs; true` })
    launcher.kill('SIGKILL')
    await until(() => !isAlive(serverPid()))
  })
})
