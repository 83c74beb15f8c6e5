import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { describe, expect, it } from 'vitest'
import { LEASE_MS, cancel, claim, jobWith, schedule } from '@/jobs/job'
import { doNext } from '@/jobs/kinds'
import { jobsState } from '@/jobs/state'
import { aJobDesk } from '../../support/jobs/aJobDesk'
import { aRequest, once, times } from '../../support/jobs/effects'
import { rollsBack } from '../../support/testPayload'

const { desk, later, inMs, aKind, keyOf, plan, rowOf } = aJobDesk()

describe('a job that is due', () => {
  it('is done once, not early, and stays done when it is asked for again', async () => {
    const kind = aKind()
    const key = await plan(kind, { due: 1000 })
    later(999)
    expect(await doNext(desk.payload, kind)).toBe(false)
    later(1)
    expect(await doNext(desk.payload, kind)).toBe(true)
    expect(await rowOf(key)).toMatchObject({ doneAt: '2031-02-03T04:05:07.789Z', nextAt: null, holder: null })
    await plan(kind)
    expect(await doNext(desk.payload, kind)).toBe(false)
    expect(await times(desk.payload, key)).toBe(1)
  })

  // FerretDB finds first and then changes: two may win.
  it.runIf(rollsBack())('is done once by many that look at the same moment, each of twenty', async () => {
    const kind = aKind()
    for (let which = 1; which <= 20; which += 1) await plan(kind, { which })
    const worker = async () => {
      while (await doNext(desk.payload, kind));
    }
    await Promise.all([worker(), worker(), worker()])
    // Who lost a race to all that it saw looks again.
    await worker()
    for (let which = 1; which <= 20; which += 1) expect(await times(desk.payload, keyOf(kind, which))).toBe(1)
  })

  it('comes before those that were due later', async () => {
    const seen: unknown[] = []
    const kind = aKind(({ job }) => Promise.resolve(void seen.push(job.data?.which)))
    for (const [which, due] of [30, 10, 20].entries()) await plan(kind, { which, due })
    later(100)
    while (await doNext(desk.payload, kind));
    expect(seen).toEqual([1, 2, 0])
  })

  it('is done at its new time when it is asked for anew, and not at all when it is cancelled', async () => {
    const kind = aKind()
    const key = await plan(kind, { due: 1000 })
    await plan(kind, { due: 2000 })
    later(1500)
    expect(await doNext(desk.payload, kind)).toBe(false)
    await cancel(await aRequest(desk.payload), key)
    later(1000)
    expect(await doNext(desk.payload, kind)).toBe(false)
    expect(await jobWith(desk.payload, key)).toBeNull()
  })

  it.runIf(rollsBack())('is due exactly when what asked for it was committed', async () => {
    const kind = aKind()
    const ask = async (which: number) => {
      const req = await aRequest(desk.payload)
      await initTransaction(req)
      await schedule(req, { key: keyOf(kind, which), kind: kind.name, dueAt: inMs(0) })
      return req
    }
    await killTransaction(await ask(1))
    await commitTransaction(await ask(2))
    expect(await jobWith(desk.payload, keyOf(kind, 1))).toBeNull()
    expect(await doNext(desk.payload, kind)).toBe(true)
    expect(await times(desk.payload, keyOf(kind, 2))).toBe(1)
  })
})

describe('a job whose worker died', () => {
  it('is taken over when the lease has ended, not before, and its failure is counted', async () => {
    const kind = aKind()
    const key = await plan(kind)
    expect(await claim(desk.payload, { kind: kind.name })).toMatchObject({ key, attempts: 0 })
    later(LEASE_MS - 1)
    expect(await doNext(desk.payload, kind)).toBe(false)
    later(1)
    expect(await claim(desk.payload, { kind: kind.name })).toMatchObject({ key, attempts: 1 })
    expect((await jobsState(desk.payload, [])).failing.map((each) => each.key)).toContain(key)
    later(LEASE_MS)
    expect(await doNext(desk.payload, kind)).toBe(true)
    expect(await rowOf(key)).toMatchObject({ attempts: 0, error: null, nextAt: null })
    expect(await times(desk.payload, key)).toBe(1)
  })

  it.runIf(rollsBack())('is not done by it after all when it was only slow: that is undone', async () => {
    let runs = 0
    const slow = aKind(async (task) => {
      runs += 1
      if (runs === 1) {
        later(LEASE_MS)
        expect(await claim(desk.payload, { kind: slow.name })).not.toBeNull()
      }
      await once(task, task.job.key)
    })
    const key = await plan(slow)
    await doNext(desk.payload, slow)
    expect(await times(desk.payload, key), 'what the slow one did').toBe(0)
    later(LEASE_MS)
    await doNext(desk.payload, slow)
    expect({ runs, times: await times(desk.payload, key) }).toEqual({ runs: 2, times: 1 })
  })

  it.runIf(rollsBack())('has done nothing when it was cancelled while it was being done', async () => {
    const kind = aKind(async ({ req, done, job }) => {
      await cancel(req, job.key)
      await once({ req, done }, job.key)
    })
    const key = await plan(kind)
    await doNext(desk.payload, kind)
    expect(await jobWith(desk.payload, key)).toBeNull()
    expect(await times(desk.payload, key)).toBe(0)
  })
})
