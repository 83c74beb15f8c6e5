import { describe, expect, it, vi } from 'vitest'
import { createFollower } from '@/jobs/follower'
import { LEASE_MS, claim } from '@/jobs/job'
import { doNext, stand, type Consumer } from '@/jobs/kinds'
import { newestSeq, type OutboxEntry } from '@/jobs/outbox'
import { laneOf, runLanes } from '@/jobs/run'
import { jobsState } from '@/jobs/state'
import { inTransaction } from '@/workflow/ledgers/transaction'
import { aJobDesk } from '../../support/jobs/aJobDesk'
import { happen, times } from '../../support/jobs/effects'
import { rollsBack } from '../../support/testPayload'

const { desk, newName, later, rowOf } = aJobDesk()

/** Public changes, in order; returns their keys. */
const announce = async (many: number): Promise<string[]> => {
  const { db } = desk.payload
  let seq = await newestSeq(desk.payload)
  const keys: string[] = []
  for (let count = 0; count < many; count += 1) {
    // Numbers are those of the audit log: there are gaps.
    seq += 3
    const change = { collection: 'pages', documentId: `p${seq}`, slug: null, act: 'publish', tags: [] }
    await db.create({ collection: 'outbox', data: { ...change, at: '2026-01-01T00:00:00.000Z', seq } })
    keys.push(`outbox/${seq}`)
  }
  return keys
}

/** A consumer that has each public change happen, in one transaction with its cursor. */
const aConsumer = async (asked: Partial<Consumer> = {}): Promise<Consumer> => {
  const name = newName()
  const handle: Consumer['handle'] = ({ req, done, entries }) =>
    inTransaction(req, { about: [] }, async (own) => {
      for (const { key } of entries) await happen(own, `${name} ${key}`)
      await done(own)
    })
  const consumer: Consumer = { name, from: 'next', batch: 4, handle, ...asked }
  await stand(desk.payload, consumer)
  return consumer
}

const all = async (consumer: Consumer) => {
  while (await doNext(desk.payload, consumer));
}
const timesOf = (consumer: Consumer, keys: readonly string[]) =>
  Promise.all(keys.map((key) => times(desk.payload, `${consumer.name} ${key}`)))
const ones = (keys: readonly string[]) => keys.map(() => 1)
const waiting = async (consumer: Consumer) =>
  (await jobsState(desk.payload, [consumer])).consumers.find(({ name }) => name === consumer.name)?.waiting

describe('a consumer of the outbox', () => {
  it('gets each public change once, in order, a few at once', async () => {
    const seen: string[][] = []
    const before = await announce(3)
    const consumer = await aConsumer({
      handle: ({ entries }) => Promise.resolve(void seen.push(entries.map(({ key }) => key))),
    })
    const keys = await announce(10)
    expect(await waiting(consumer)).toBe(10)
    await all(consumer)
    expect(seen.flat()).toEqual(keys)
    expect(seen.map(({ length }) => length)).toEqual([4, 4, 2])
    expect(await waiting(consumer)).toBe(0)
    expect(await doNext(desk.payload, consumer), 'nothing new, nothing taken').toBe(false)

    seen.length = 0
    const fromBeginning = await aConsumer({ ...consumer, name: newName(), from: 'beginning', batch: 100 })
    await all(fromBeginning)
    expect(seen.flat()).toEqual([...before, ...keys])
  })

  // FerretDB finds first and then changes: two may win.
  it.runIf(rollsBack())('gets it once among several processes', async () => {
    const consumer = await aConsumer()
    const keys = await announce(12)
    await Promise.all([all(consumer), all(consumer), all(consumer)])
    await all(consumer)
    expect(await timesOf(consumer, keys)).toEqual(ones(keys))
  })

  it('is taken over from a process that died, and goes on where that one was', async () => {
    const consumer = await aConsumer()
    const keys = await announce(6)
    await doNext(desk.payload, consumer)
    expect(await claim(desk.payload, { kind: consumer.name })).not.toBeNull()
    await all(consumer)
    expect(await timesOf(consumer, keys)).toEqual([1, 1, 1, 1, 0, 0])
    later(LEASE_MS)
    await all(consumer)
    expect(await timesOf(consumer, keys)).toEqual(ones(keys))
  })

  it.runIf(rollsBack())('that fails has moved by nothing, and by all of it when it succeeds', async () => {
    let isBroken = true
    const good = await aConsumer()
    const consumer = await aConsumer({
      handle: (task) =>
        good.handle({
          ...task,
          done: async (own) => {
            await task.done(own)
            if (isBroken) throw new Error('The database is away')
          },
        }),
    })
    const keys = await announce(3)
    const { cursor } = await rowOf(consumer.name)
    await doNext(desk.payload, consumer)
    expect(await rowOf(consumer.name)).toMatchObject({ cursor, attempts: 1, error: 'The database is away' })
    expect(await timesOf(good, keys)).toEqual([0, 0, 0])
    expect(await waiting(consumer)).toBe(3)

    isBroken = false
    later(1000)
    await all(consumer)
    expect(await timesOf(good, keys)).toEqual(ones(keys))
    expect(await waiting(consumer)).toBe(0)
  })

  it('that fails, or hangs, keeps no other from its work', async () => {
    vi.useRealTimers()
    let release = () => {}
    const hung = new Promise<void>((resolve) => (release = resolve))
    const failing = await aConsumer({ handle: () => Promise.reject(new Error('No')) })
    const hanging = await aConsumer({ handle: () => hung })
    const good = await aConsumer()
    const keys = await announce(5)
    const lanes = [failing, hanging, good].map((each) => laneOf(desk.payload, each))
    const away = { name: 'away', pause: 1, step: () => Promise.reject(new Error('The database is away')) }
    const stop = runLanes(desk.payload, [away, ...lanes])
    await vi.waitFor(async () => expect(await timesOf(good, keys)).toEqual(ones(keys)), { timeout: 20_000 })
    expect((await rowOf(failing.name)).error).toBe('No')
    expect((await rowOf(hanging.name)).holder).not.toBeNull()

    let hasEnded = false
    const ended = stop().then(() => (hasEnded = true))
    await new Promise(setImmediate)
    expect(hasEnded, 'before what is in hand is done').toBe(false)
    release()
    await ended
    expect((await rowOf(hanging.name)).holder).toBeNull()
  })
})

describe('what follows the outbox in each process for itself', () => {
  it('begins with the newest change, gets all that come, in order, and none twice', async () => {
    const before = await announce(2)
    const seen: OutboxEntry[] = []
    const follower = createFollower(newName(), (_, entries) => Promise.resolve(void seen.push(...entries)))
    await follower.drain(desk.payload)
    const keys = await announce(600)
    await Promise.all([follower.drain(desk.payload), follower.drain(desk.payload)])
    await follower.drain(desk.payload)
    expect(seen.map(({ key }) => key)).toEqual([before.at(-1), ...keys])
    expect(follower.applied(desk.payload)).toBe(await newestSeq(desk.payload))
  })

  it('gets again what it failed at, before what came after', async () => {
    const seen: string[] = []
    let isBroken = false
    const follower = createFollower(newName(), (_, entries) => {
      if (isBroken) return Promise.reject(new Error('No'))
      return Promise.resolve(void seen.push(...entries.map(({ key }) => key)))
    })
    await follower.drain(desk.payload)
    seen.length = 0
    isBroken = true
    const first = await announce(1)
    await expect(follower.drain(desk.payload)).rejects.toThrow('No')
    isBroken = false
    const second = await announce(1)
    await follower.drain(desk.payload)
    expect(seen).toEqual([...first, ...second])
  })
})
