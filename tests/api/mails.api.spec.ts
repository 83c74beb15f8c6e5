import { setTimeout as after } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { MAIL } from '@/workflow/commands/tell'
import { howMuch, isProof } from '../support/howMuch'
import { startWorkers, type Workers } from '../support/jobs/startWorkers'
import { aMailServer, type MailServer } from '../support/mail/aMailServer'

/** Texts of which people are told while the mail server is dead. */
const TEXTS = howMuch('textsToldOf')
/** How often a process is killed that sends mails, at any moment of what it does. */
const KILLS = howMuch('sendersKilled')
/** The kill falls this late at most, in milliseconds. */
const LATEST = 400
/** A mail server takes up to so long to answer: a kill often falls in between. */
const SLOWEST_ANSWER = 100

const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe.each([
  { engine: 'postgres', count: 3 },
  { engine: 'sqlite', count: 1 },
] as const)('a mail server dead for a day ($engine, senders: $count)', ({ engine, count }) => {
  let workers: Workers
  let server: MailServer
  beforeAll(async () => {
    server = await aMailServer()
    workers = await startWorkers(engine, { SMTP_URL: server.url })
  }, 2 * MINUTE)
  afterAll(async () => {
    await workers.remove()
    await server.stop()
  })

  type Waiting = { next_at: string; holder: string | null; attempts: number }
  const waiting = () =>
    workers.ask<Waiting>(
      `SELECT next_at, holder, attempts FROM jobs WHERE kind = '${MAIL}' AND done_at IS NULL`,
    )
  /** Waits until nobody has a mail in hand, nor one to send at this moment: then the clock takes nothing from anybody. */
  const untilIdle = () =>
    vi.waitFor(
      async () => {
        const busy = (await waiting()).filter(({ holder, next_at }) => holder || next_at <= workers.now())
        expect(busy).toEqual([])
      },
      { timeout: (1 + TEXTS / 10) * MINUTE, interval: 100 },
    )
  const senders = () => Promise.all(Array.from({ length: count }, () => workers.start('mails')))

  it(
    `gets every mail when it is back, and at most one twice for each of ${KILLS} kills`,
    async () => {
      await server.stop()
      for (let half = 0; half < 2; half += 1) {
        workers.script('tests/support/jobs/askForReviews.ts', String(TEXTS / 2))
        const sender = await workers.start('mails')
        for (let hour = 0; hour < 4; hour += 1) {
          await untilIdle()
          workers.pass(HOUR)
        }
        await untilIdle()
        await workers.kill(sender)
      }
      const told = await workers.ask<{ email: string }>(
        'SELECT users.email FROM notifications JOIN users ON users.id = notifications.person',
      )
      expect(told.length).toBeGreaterThanOrEqual(2 * TEXTS)
      const open = await waiting()
      expect(open).toHaveLength(told.length)
      expect(open.filter(({ attempts }) => attempts === 0)).toEqual([])

      await server.start()
      server.own.slowest = SLOWEST_ANSWER
      let kills = 0
      let cutShort = 0
      while (kills < KILLS) {
        // Nobody lives whose lease would end with this: what is sent again was cut short.
        workers.pass(HOUR)
        for (const sender of await senders()) {
          await after(Math.random() * LATEST)
          await workers.kill(sender)
          kills += 1
        }
        cutShort += (await waiting()).filter(({ holder }) => holder).length
      }
      server.own.slowest = 0
      workers.pass(HOUR)
      await workers.start('mails')
      while ((await waiting()).length > 0) {
        await untilIdle()
        workers.pass(HOUR)
      }
      const arrived = new Map(server.received.map(({ messageId, to }) => [messageId, to]))
      expect([...arrived.values()].sort()).toEqual(told.map(({ email }) => email).sort())
      const repeated = server.received.length - arrived.size
      expect(repeated).toBeLessThanOrEqual(kills)
      const pairs = new Set(server.received.map(({ messageId, to }) => `${messageId} ${to}`))
      expect(pairs.size).toBe(arrived.size)
      if (isProof)
        console.info(`${told.length} mails, ${kills} kills, ${cutShort} cut short, ${repeated} sent twice`)
    },
    (KILLS + TEXTS / 4 + 4) * MINUTE,
  )
})
