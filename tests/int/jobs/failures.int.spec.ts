import { describe, expect, it } from 'vitest'
import { housekeeping } from '@/jobs/housekeeping'
import { jobWith } from '@/jobs/job'
import { doNext, stand, type RecurringKind, type TimedKind } from '@/jobs/kinds'
import { jobsState } from '@/jobs/state'
import { aJobDesk } from '../../support/jobs/aJobDesk'
import { once, times } from '../../support/jobs/effects'
import { rollsBack } from '../../support/testPayload'

const HOUR_MS = 60 * 60_000

const { desk, newName, later, aKind, plan, rowOf } = aJobDesk()

describe('a job that fails', () => {
  it('changes nothing, is tried again after ever longer pauses, and says why', async () => {
    let isBroken = true
    const kind = aKind(async (task) => {
      if (!isBroken) return once(task, task.job.key)
      const failing = async () => Promise.reject(new Error('The mail server is away\0'))
      return once({ ...task, done: failing }, task.job.key)
    })
    const key = await plan(kind)
    const pauses: number[] = []
    for (let attempt = 1; attempt <= 20; attempt += 1) {
      expect(await doNext(desk.payload, kind)).toBe(true)
      const { attempts, error, nextAt, holder } = await rowOf(key)
      expect({ attempts, error, holder }).toEqual({
        ...{ attempts: attempt, error: 'The mail server is away\ufffd', holder: null },
      })
      const pause = Date.parse(nextAt ?? '') - Date.now()
      pauses.push(pause)
      later(pause - 1)
      expect(await doNext(desk.payload, kind)).toBe(false)
      later(1)
    }
    pauses.forEach((pause, index) => {
      const longest = Math.min(1000 * 2 ** index, HOUR_MS)
      expect(pause).toBeGreaterThanOrEqual(longest / 2 - 1)
      expect(pause).toBeLessThanOrEqual(longest)
    })
    if (rollsBack()) expect(await times(desk.payload, key)).toBe(0)
    const { failing, overdueSeconds } = await jobsState(desk.payload, [])
    expect(failing.find((each) => each.key === key)).toMatchObject({
      attempts: 20,
      error: expect.stringContaining('away'),
    })
    expect(overdueSeconds).toBeGreaterThan((4 * HOUR_MS) / 1000)

    isBroken = false
    await doNext(desk.payload, kind)
    expect(await rowOf(key)).toMatchObject({ attempts: 0, error: null, nextAt: null })
    expect((await jobsState(desk.payload, [])).failing.map((each) => each.key)).not.toContain(key)
  })

  it('because it hangs is told to end, and holds up nothing', async () => {
    let heard: unknown
    const name = newName()
    const kind: TimedKind = {
      ...{ name, lease: 50 },
      run: ({ job, signal }) => {
        signal.addEventListener('abort', () => (heard = job.key))
        return new Promise<never>(() => undefined)
      },
    }
    const key = await plan(kind)
    expect(await doNext(desk.payload, kind)).toBe(true)
    expect(heard).toBe(key)
    expect(await rowOf(key)).toMatchObject({
      attempts: 1,
      error: 'It took longer than 0.05 s.',
      holder: null,
    })
  })

  it('with an effect elsewhere happens again until it ends well, each time under the same key', async () => {
    const sent: string[] = []
    const kind = aKind(({ job, signal }) => {
      expect(signal.aborted).toBe(false)
      sent.push(job.key)
      return sent.length === 1 ? Promise.reject(new Error('No answer')) : Promise.resolve()
    })
    const key = await plan(kind)
    await doNext(desk.payload, kind)
    later(HOUR_MS)
    await doNext(desk.payload, kind)
    expect(sent).toEqual([key, key])
    expect((await rowOf(key)).doneAt).not.toBeNull()
  })
})

describe('a job that comes back', () => {
  it('stands once, however many processes begin, and is done once each time', async () => {
    const name = newName()
    const kind: RecurringKind = {
      ...{ name, next: (after) => new Date(after.getTime() + HOUR_MS) },
      run: (task) => once(task, name),
    }
    await Promise.all([stand(desk.payload, kind), stand(desk.payload, kind)])
    for (const round of [1, 2, 3]) {
      while (await doNext(desk.payload, kind));
      expect(await times(desk.payload, name)).toBe(round)
      later(HOUR_MS)
    }
    // Nobody was there for a week: it is done once, not a hundred times.
    later(7 * 24 * HOUR_MS)
    while (await doNext(desk.payload, kind));
    expect(await times(desk.payload, name)).toBe(4)
  })

  it('removes each night what was done a month ago, and nothing that is to be done', async () => {
    const kind = aKind()
    const [old, young, open] = [
      await plan(kind),
      await plan(kind, { which: 2 }),
      await plan(kind, { which: 3, due: HOUR_MS }),
    ]
    await doNext(desk.payload, kind)
    later(1)
    await stand(desk.payload, housekeeping)
    await doNext(desk.payload, kind)
    later(30 * 24 * HOUR_MS - 1)
    await doNext(desk.payload, housekeeping)
    expect([await jobWith(desk.payload, old), await jobWith(desk.payload, young)].map(Boolean)).toEqual([
      true,
      true,
    ])
    expect(await rowOf('housekeeping')).toMatchObject({ dueAt: '2031-03-06T02:00:00.000Z' })
    later(24 * HOUR_MS)
    await doNext(desk.payload, housekeeping)
    expect([await jobWith(desk.payload, old), await jobWith(desk.payload, young)]).toEqual([null, null])
    expect(await rowOf(open)).toMatchObject({ doneAt: null })
  })
})
