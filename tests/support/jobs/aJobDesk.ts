import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { jobWith, schedule, type Job } from '@/jobs/job'
import type { TimedKind } from '@/jobs/kinds'
import { getTestPayload, writesPastTheWorkflow } from '../testPayload'
import { aRequest, once } from './effects'

/** For a spec file about jobs: kinds of its own, and a clock that stands until it is moved. */
export function aJobDesk() {
  const desk = { payload: {} as Payload } // before the first test
  let count = 0
  beforeAll(async () => {
    desk.payload = await getTestPayload()
    writesPastTheWorkflow()
  })
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06.789Z') })
    vi.spyOn(desk.payload.logger, 'error').mockReturnValue(undefined)
    vi.spyOn(desk.payload.logger, 'warn').mockReturnValue(undefined)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  const newName = () => `kind ${(count += 1)}`
  const later = (ms: number) => vi.setSystemTime(Date.now() + ms)
  const inMs = (ms: number) => new Date(Date.now() + ms)
  /** A kind of job that has happen what its key says. */
  const aKind = (run: TimedKind['run'] = (task) => once(task, task.job.key)): TimedKind => ({
    name: newName(),
    run,
  })
  const keyOf = ({ name }: TimedKind, which = 1) => `${name}, ${which}`
  const plan = async (kind: TimedKind, { due = 0, which = 1 } = {}) => {
    const key = keyOf(kind, which)
    const asked = { key, kind: kind.name, dueAt: inMs(due), data: { which } }
    await schedule(await aRequest(desk.payload), asked)
    return key
  }
  const rowOf = async (key: string): Promise<Job> => {
    const row = await jobWith(desk.payload, key)
    if (!row) throw new Error(`There is no job ${key}`)
    return row
  }
  return { ...{ desk, newName, later, inMs, aKind, keyOf, plan, rowOf } }
}
