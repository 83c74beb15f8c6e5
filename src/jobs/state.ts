import type { Payload, Where } from 'payload'
import { clock } from '@/lib/clock'
import { HELD_KINDS, holdOf } from '@/workflow/ledgers/audit/restores'
import type { Job } from './job'
import type { JobKind } from './kinds'

/** Of how many jobs that fail the state tells. */
const SHOWN = 20

type JobsState = {
  /** For how long the job that is due for longest has been due. */
  overdueSeconds: number
  /** What failed the last time, with how often in a row, and when it is tried again. */
  failing: Pick<Job, 'key' | 'attempts' | 'error' | 'nextAt'>[]
  /** How many public changes each consumer has still to handle. */
  consumers: { name: string; waiting: number }[]
}

/** What is overdue for longer concerns everybody: nobody does the jobs, or one of them fails. */
export const LATE_SECONDS = 600

/** For how long the job that is due for longest has been due, in seconds. What waits for a person is not late. */
export async function overdueSeconds(payload: Payload): Promise<number> {
  const at = clock()
  const isDue: Where[] = [{ doneAt: { exists: false } }, { dueAt: { less_than_equal: at.toISOString() } }]
  const isHeld = (await holdOf(payload)) !== null
  const { docs } = await payload.db.find<Job>({
    ...{ collection: 'jobs', limit: 1, pagination: false, sort: 'dueAt' },
    where: { and: isHeld ? [...isDue, { kind: { not_in: [...HELD_KINDS] } }] : isDue },
  })
  const [due] = docs
  return due?.dueAt ? Math.round((at.getTime() - Date.parse(due.dueAt)) / 1000) : 0
}

/** How the jobs do, whichever processes do them: for operators. */
export async function jobsState(payload: Payload, kinds: readonly JobKind[]): Promise<JobsState> {
  const { db } = payload
  const find = async (where: Where, sort: string, limit: number): Promise<Job[]> =>
    (await db.find<Job>({ ...{ collection: 'jobs', limit, pagination: false, sort }, where })).docs
  const failing = await find({ attempts: { greater_than: 0 } }, '-attempts', SHOWN)
  const consumers = await Promise.all(
    kinds
      .flatMap((kind) => ('handle' in kind ? [kind.name] : []))
      .map(async (name) => {
        const [row] = await find({ key: { equals: name } }, 'key', 1)
        const { totalDocs } = await db.count({
          collection: 'outbox',
          where: { seq: { greater_than: row?.cursor ?? 0 } },
        })
        return { name, waiting: totalDocs }
      }),
  )
  return {
    overdueSeconds: await overdueSeconds(payload),
    failing: failing.map(({ key, attempts, error, nextAt }) => ({ key, attempts, error, nextAt })),
    consumers,
  }
}

/** How many jobs of a kind wait to be done, and for how long the oldest of them has been due. */
export async function stateOfKind(
  { db }: Payload,
  kind: string,
): Promise<{ waiting: number; overdueSeconds: number }> {
  const at = clock()
  const where: Where = {
    and: [
      { kind: { equals: kind } },
      { nextAt: { exists: true } },
      { dueAt: { less_than: at.toISOString() } },
    ],
  }
  const { totalDocs } = await db.count({ collection: 'jobs', where })
  const [oldest] = (
    await db.find<Job>({ ...{ collection: 'jobs', limit: 1, pagination: false, sort: 'dueAt', where } })
  ).docs
  const overdue = oldest?.dueAt ? Math.round((at.getTime() - Date.parse(oldest.dueAt)) / 1000) : 0
  return { waiting: totalDocs, overdueSeconds: overdue }
}
