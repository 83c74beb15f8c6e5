import { setTimeout as after } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LEASE_MS } from '@/jobs/job'
import { PUBLISHING } from '@/workflow/commands/schedule'
import { howMuch, isProof } from '../support/howMuch'
import { startWorkers, type Workers } from '../support/jobs/startWorkers'

const TEXTS = howMuch('textsDueAtOnce')
/** How often one of the workers is killed, at any moment of what it does. */
const KILLS = howMuch('publishersKilled')
/** The kill falls this late at most, in milliseconds. */
const LATEST = 400

/** Nothing was published for so long: what is left was taken by whoever is dead. */
const STANDSTILL_MS = 2_000

const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe.each([
  { engine: 'postgres', count: 3 },
  { engine: 'sqlite', count: 1 },
] as const)('texts that are due at one moment ($engine, workers: $count)', ({ engine, count }) => {
  let workers: Workers
  let due: string
  beforeAll(
    async () => {
      workers = await startWorkers(engine)
      due = new Date(Date.parse(workers.now()) + HOUR).toISOString()
      workers.script('tests/support/jobs/scheduleTexts.ts', String(TEXTS), due)
    },
    (2 + TEXTS / 20) * MINUTE,
  )
  afterAll(() => workers.remove())

  const publications = () =>
    workers.ask<{ document_id: string; at: string; times: string | number }>(
      `SELECT document_id, min(at) AS at, count(*) AS times FROM audit_log
        WHERE act = 'transition' AND name = 'publish' GROUP BY document_id`,
    )

  it(
    `none of ${TEXTS} goes public early, and each goes public once (${KILLS} kills)`,
    async () => {
      const start = () => workers.start(PUBLISHING)
      const running: Awaited<ReturnType<typeof start>>[] = []
      while (running.length < count) running.push(await start())
      workers.pass(HOUR - 1)
      // Each looks several times in between.
      await after(500)
      expect(await publications()).toEqual([])

      workers.pass(1)
      let cutShort = 0
      for (let kill = 0; kill < KILLS; kill += 1) {
        await after(Math.random() * LATEST)
        const victim = running.shift()
        if (victim) await workers.kill(victim)
        cutShort += (await workers.ask('SELECT key FROM jobs WHERE holder IS NOT NULL')).length
        running.push(await start())
      }
      const open = async () => (await workers.ask(`SELECT key FROM records WHERE publish_at > ''`)).length
      for (let before = 0, left = await open(); left > 0; [before, left] = [left, await open()]) {
        // What the dead had taken is free again when their leases end.
        if (left === before) workers.pass(LEASE_MS)
        await after(STANDSTILL_MS)
      }
      const done = await publications()
      expect(done).toHaveLength(TEXTS)
      expect(done.filter(({ times }) => Number(times) !== 1)).toEqual([])
      expect(done.filter(({ at }) => at < due)).toEqual([])
      expect(await workers.ask('SELECT key FROM editions')).toHaveLength(TEXTS)
      for (const worker of running) await workers.kill(worker)
      expect(workers.script('scripts/auditVerify.ts')).toContain('no fault')
      if (isProof) console.info(`${TEXTS} texts, ${KILLS} kills, ${cutShort} cut short`)
    },
    (KILLS + 4) * MINUTE,
  )
})
