import { type ChildProcess, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../support/freePort'
import { atTheDesk } from '../support/http/atTheDesk'
import { forumAt } from '../support/http/forumAt'
import { howMuch } from '../support/howMuch'
import { isListening } from '../support/isListening'
import { refuses, serverOn, serverSettings } from '../support/serverAlone'

/** How often a supervised server is killed in the middle of a publication. */
const KILLS = howMuch('supervisedKills')
const MINUTE = 60_000
const START_MS = 120_000
/** Longer than the door waits for a body that does not come. */
const STRANGERS_MS = 12_000
const SLUG = 'council-of-europe'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fora-nights-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const copyOfSeed = (name: string): string => {
  const dataDir = path.join(folder, name)
  cpSync(process.env.TEST_SEEDED_DIR ?? '', dataDir, { recursive: true })
  return dataDir
}

describe('a server that cannot start', () => {
  it('ends with one line when its database is damaged', async () => {
    const dataDir = copyOfSeed('damaged')
    writeFileSync(path.join(dataDir, 'fora.db'), 'This was a database. '.repeat(1_000))
    expect(await refuses(dataDir)).toMatch(/^The server cannot start\. The database .* is damaged/)
  })

  it('ends with one line when a newer version has migrated its database', async () => {
    const dataDir = copyOfSeed('newer')
    const client = createClient({ url: `file:${path.join(dataDir, 'fora.db')}` })
    await client.execute(`UPDATE payload_migrations SET name = '9999_future' WHERE name LIKE '2026%'`)
    client.close()
    expect(await refuses(dataDir)).toContain('was made by a newer Fora: it has had the migration 9999_future')
  })

  // Each waits ten seconds for the other side: at the same time.
  describe.concurrent.each(['mongodb', 'postgres'])(
    'gives up and ends with one line when at %s://',
    (engine) => {
      const refusesAt = async (port: number) => {
        const DATABASE_URL = `${engine}://fora:hidden@127.0.0.1:${port}/fora`
        const said = await refuses(path.join(folder, `${engine}-${port}`), { DATABASE_URL })
        expect(said).toMatch(
          /^The server cannot start\. The \S+ server of DATABASE_URL cannot be reached \(.+\)\. Start it, .*start Fora again\.$/,
        )
        expect(said).not.toContain('hidden')
      }

      it('nobody listens', async () => refusesAt(await freePort()))

      it('nobody answers', async () => {
        const silent = createServer().listen(0, '127.0.0.1')
        await once(silent, 'listening')
        try {
          await refusesAt((silent.address() as AddressInfo).port)
        } finally {
          silent.close()
        }
      })
    },
  )
})

describe('a server that runs', () => {
  let port: number
  let running: ReturnType<typeof serverOn>
  let dataDir: string
  beforeAll(async () => {
    port = await freePort()
    dataDir = copyOfSeed('running')
    running = serverOn(dataDir, port)
    if (!(await isListening(port, START_MS))) throw new Error('The server did not start.')
  })

  it('keeps a second one from its database, which then ends with one line', async () => {
    const second = serverOn(dataDir, await freePort())
    expect(await second.ended).toBe(1)
    expect(second.lines().at(-1)?.msg).toContain(`is in use by process ${running.server.pid}`)
  })

  it('names each refused request in its answer and in its log', async () => {
    const { headers } = await fetch(`http://127.0.0.1:${port}/api/forums/nobody?depth=1&change=secret`)
    const requestId = headers.get('x-request-id')
    const refusals = () =>
      running.lines().filter((each) => each.requestId === requestId && each.msg === 'Refused')
    await expect.poll(refusals).toHaveLength(1)
    expect(refusals()[0]).toMatchObject({
      method: 'GET',
      path: '/api/forums/nobody',
      status: 404,
      code: 'notFound',
    })
  })

  it('ends within seven seconds of SIGTERM, also while an upload trickles in', async () => {
    const url = `http://127.0.0.1:${port}`
    const token = await (await atTheDesk({ url, dataDir })).tokenOf('author')
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    let answered = ''
    socket.on('data', (chunk: Buffer) => (answered += chunk.toString()))
    const head = [
      'POST /api/media HTTP/1.1',
      ...['Host: fora', `Authorization: JWT ${token}`, 'Content-Length: 1000000'],
      'Content-Type: multipart/form-data; boundary=x',
    ]
    const part = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
    socket.write(`${head.join('\r\n')}\r\n\r\n${part}`)
    const trickle = setInterval(() => socket.writable && socket.write('x'), 100)
    try {
      // Somebody who is signed in may take that long: a stranger would be cut off by now.
      await after(STRANGERS_MS)
      expect([answered, socket.destroyed]).toEqual(['', false])
      const begin = Date.now()
      running.server.kill('SIGTERM')
      expect(await running.ended).toBe(143)
      expect(Date.now() - begin).toBeLessThan(7_000)
    } finally {
      clearInterval(trickle)
      socket.destroy()
    }
  })
})

describe('a supervised server that is killed in the middle of publications', () => {
  it(
    `is up again each time, has lost nothing, and its audit log is whole (${KILLS} times)`,
    async () => {
      const port = await freePort()
      const [dataDir, url] = [copyOfSeed('supervised'), `http://127.0.0.1:${port}`]
      let server: ChildProcess | undefined
      let isOver = false
      let starts = 0
      const supervise = async () => {
        while (!isOver) {
          starts += 1
          server = serverOn(dataDir, port).server
          await once(server, 'exit')
        }
      }
      const supervised = supervise()
      try {
        for (let kill = 1; kill <= KILLS; kill += 1) {
          expect(await isListening(port, START_MS)).toBe(true)
          const desk = await atTheDesk({ url, dataDir })
          const id = await forumAt(url, SLUG)
          await desk.validateSummary(id, `Summary before kill number ${kill}.`)
          const expected = await desk.expectedOf(id)
          const answer = desk.perform('author', id, 'publish', { expected }).then(
            ({ status }) => status,
            () => undefined,
          )
          await after(kill * 13)
          const ended = server && once(server, 'exit')
          server?.kill('SIGKILL')
          await ended
          const status = await answer
          expect(await isListening(port, START_MS)).toBe(true)
          // What was answered with success is there.
          if (status === 200)
            expect(await (await fetch(`${url}/forums/${SLUG}_en`)).text()).toContain(`kill number ${kill}.`)
        }
        expect(starts).toBe(KILLS + 1)
        const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'audit:verify'], {
          encoding: 'utf8',
          env: serverSettings(dataDir, port),
        })
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
        expect(stdout).toContain('The audit log is whole')
      } finally {
        isOver = true
        server?.kill('SIGKILL')
        await supervised
      }
    },
    (2 + KILLS) * MINUTE,
  )
})
