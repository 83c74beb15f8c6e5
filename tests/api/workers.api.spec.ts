import { setTimeout as after } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { LEASE_MS } from '@/jobs/job'
import { howMuch, isProof } from '../support/howMuch'
import { startWorkers, type Workers } from '../support/jobs/startWorkers'
import { aReceiver, isSigned } from '../support/webhooks/aReceiver'

/** How often one of two workers is killed, at any moment of what it does. */
const KILLS = howMuch('workersKilled')
/** How many jobs and public changes come with each. */
const EACH = 100
/** The kill falls this late at most, in milliseconds. */
const LATEST = 400

/** The same, while they call a partner. */
const CALLERS_KILLED = howMuch('callersKilled')

const MINUTE = 60_000

describe('two workers on one PostgreSQL, one of which is killed again and again', () => {
  let workers: Workers
  beforeAll(async () => {
    workers = await startWorkers()
  }, MINUTE)
  afterAll(() => workers.remove())

  const keys: string[] = []
  const add = async () => {
    const first = keys.length / 2
    for (let index = first; index < first + EACH; index += 1) {
      const seq = 3 * (index + 1)
      await workers.ask(
        `INSERT INTO jobs (id, key, kind, due_at, next_at, attempts, cursor)
         VALUES (md5($1), $1, 'write', $2, $2, 0, 0)`,
        [`job ${index}`, workers.now()],
      )
      await workers.ask(
        `INSERT INTO outbox (id, seq, collection, document_id, act, at)
         VALUES (md5($1), $2, 'pages', 'none', 'publish', $3)`,
        [`outbox/${seq}`, seq, workers.now()],
      )
      keys.push(`job ${index}`, `outbox/${seq}`)
    }
  }
  const open = async () => {
    const [found] = await workers.ask<{ count: number }>(
      `SELECT (SELECT count(*) FROM jobs WHERE kind = 'write' AND done_at IS NULL)
         + (SELECT count(*) FROM outbox WHERE seq > (SELECT cursor FROM jobs WHERE key = 'follow')) AS count`,
    )
    return Number(found?.count ?? 1)
  }

  it(
    `do each job and each public change once (${KILLS} kills)`,
    async () => {
      let cutShort = 0
      const pair = [await workers.start(), await workers.start()]
      for (let kill = 0; kill < KILLS; kill += 1) {
        await add()
        await after(Math.random() * LATEST)
        const victim = pair.shift()
        if (victim) await workers.kill(victim)
        const held = await workers.ask('SELECT key FROM jobs WHERE holder IS NOT NULL')
        cutShort += held.length
        // Leases end: those of the dead, and those of the living in the middle of their work.
        workers.pass(LEASE_MS)
        pair.push(await workers.start())
      }
      while ((await open()) > 0) {
        workers.pass(LEASE_MS)
        await after(100)
      }
      const happened = await workers.ask<{ what: string; times: string }>(
        'SELECT edition AS what, count(*) AS times FROM change_notes GROUP BY edition',
      )
      expect(happened.filter(({ times }) => times !== '1')).toEqual([])
      expect(happened.map(({ what }) => what).sort()).toEqual([...keys].sort())
      if (isProof) console.info(`${KILLS} kills, ${keys.length} things to do, ${cutShort} cut short`)
    },
    (KILLS + 2) * MINUTE,
  )

  it(
    `call a partner about each change at least once, in order for each document (${CALLERS_KILLED} kills)`,
    async () => {
      const DOCUMENTS = ['a', 'b', 'c', 'd']
      const accepted = new Map(DOCUMENTS.map((name) => [`pages/${name}`, [] as number[]]))
      const faults: string[] = []
      let isWell = false
      let secret = ''
      const receiver = await aReceiver(async (got) => {
        vi.useFakeTimers({ toFake: ['Date'], now: new Date(workers.now()) })
        if (!isSigned(got, secret)) faults.push(`${got.id} is not signed`)
        vi.useRealTimers()
        const before = accepted.get(got.document) ?? []
        const number = Number(got.data.version)
        // None before those that it follows, and none again when a later one was accepted.
        if (number !== before.length && number !== before.length - 1)
          faults.push(`${got.document}: ${number} after ${before.join()}`)
        const dice = isWell ? 1 : Math.random()
        if (dice < 0.15) return 0
        if (dice < 0.3) return 500
        if (dice < 0.5) await after(Math.random() * 100)
        if (number === before.length) before.push(number)
        return 200
      })
      ;({ secret } = JSON.parse(
        workers.script('tests/support/webhooks/makeWebhook.ts', receiver.address).trim().split('\n').at(-1) ??
          '',
      ) as { secret: string })
      let count = 0
      const announce = () =>
        workers.ask(
          `INSERT INTO outbox (id, seq, collection, document_id, act, kind, version, at)
           SELECT md5('called' || $1::int + n), (SELECT COALESCE(max(seq), 0) FROM outbox) + 2 * n, 'pages',
             substr('abcd', (n - 1) % 4 + 1, 1), 'publish', 'published', (($1::int + n - 1) / 4)::text, $2
           FROM generate_series(1, 20) AS n`,
          [count, workers.now()],
        )
      const startTwo = () => Promise.all([1, 2].map(() => workers.start('webhooks')))
      let callers = await startTwo()
      for (let kill = 0; kill < CALLERS_KILLED; kill += 1) {
        await announce()
        count += 20
        await after(Math.random() * LATEST)
        // Both: the lease of one that lives would end with the clock.
        await Promise.all(callers.map(workers.kill))
        workers.pass(2 * MINUTE)
        callers = await startTwo()
      }
      isWell = true
      const all = DOCUMENTS.map(() => Array.from({ length: count / 4 }, (_, number) => number))
      await vi.waitFor(
        () => {
          workers.pass(MINUTE)
          expect([...accepted.values()]).toEqual(all)
        },
        { timeout: MINUTE, interval: 200 },
      )
      receiver.stop()
      expect(faults).toEqual([])
      if (isProof) console.info(`${CALLERS_KILLED} kills, ${count} changes, ${receiver.got.length} calls`)
    },
    (CALLERS_KILLED + 2) * MINUTE,
  )

  it('as `npm run worker` does the jobs of the application, and ends when it is told to', async () => {
    const worker = workers.command()
    const due = async () => {
      const [row] = await workers.ask<{ due_at: string }>(
        `SELECT due_at FROM jobs WHERE key = 'housekeeping'`,
      )
      return row?.due_at ?? ''
    }
    // Done, and due again in the night.
    await expect.poll(due, { timeout: MINUTE }).toMatch(/T02:00:00\.000Z$/)
    expect(await worker.end('SIGTERM')).toBe(143)
  })

  it('are refused on SQLite, whose one process does its jobs itself', async () => {
    const worker = workers.command({ DATABASE_URL: 'file:none.db' })
    expect(await worker.ended).toBe(1)
    expect(worker.said()).toContain('On SQLite one process has the database')
  })
})
