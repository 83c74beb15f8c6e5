import type { Payload, PayloadRequest, Where } from 'payload'
import { confirmCommit } from '@/lib/afterCommit'
import { clock, now } from '@/lib/clock'
import { randomToken } from '@/lib/hash'
import { storable } from '@/lib/storable'
import { keepOthersOut } from '@/lib/transaction'

/** Something to be done once for all processes: one row, under a key that names it for ever. */
export type Job = {
  id: string
  key: string
  kind: string
  /** When it was to be done (ISO 8601); null for a consumer of the outbox, which is due with the next public change. */
  dueAt: string | null
  /** When it may next be taken: when it is due, when its lease ends, or when it is tried again. Null once it is done. */
  nextAt: string | null
  /** Of whoever has taken it. Each taking has a token of its own. */
  holder: string | null
  /** Failures in a row. */
  attempts: number
  error: string | null
  /** Of a consumer: the number of the last public change that it has handled. */
  cursor: number
  data: JobData | null
  doneAt: string | null
}

/** What a job is about: ids and numbers, never words of a text. */
export type JobData = Readonly<Record<string, string | number>>

/** How long whoever took a job has it alone, where its kind says nothing else, in milliseconds. */
export const LEASE_MS = 30_000
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60 * 60_000
/** Of how many jobs that are due one is taken: others may be quicker with the first. */
const CANDIDATES = 5
const LONGEST_ERROR = 300

const JOBS = { collection: 'jobs' } as const

/** All of what may be empty is written: what MongoDB never got, it would not give back. */
const FRESH = { holder: null, attempts: 0, error: null, cursor: 0, data: null, doneAt: null }

/**
 * Has something done at its time: in the transaction of `req`, so that it is due exactly when what asks for it was
 * committed, and as the last that is done there. Under a key that waits already, it is asked for anew; one that was
 * done is not done again.
 */
export async function schedule(
  req: PayloadRequest,
  { key, kind, dueAt, data = null }: { key: string; kind: string; dueAt: Date; data?: JobData | null },
): Promise<void> {
  await keepOthersOut(req, [`jobs/${key}`])
  const { db } = req.payload
  const due = dueAt.toISOString()
  const row = { ...FRESH, kind, dueAt: due, nextAt: due, data }
  const existing = await db.findOne<Job>({ ...JOBS, req, where: { key: { equals: key } } })
  if (existing?.doneAt) return
  if (existing) await db.updateOne({ ...JOBS, id: existing.id, data: { key, ...row }, req, returning: false })
  else await db.create({ ...JOBS, data: { key, ...row }, req, returning: false })
}

/** The job under a key, done or not; with `req`, as its transaction sees it. */
export const jobWith = ({ db }: Payload, key: string, req?: PayloadRequest): Promise<Job | null> =>
  db.findOne<Job>({ ...JOBS, ...(req && { req }), where: { key: { equals: key } } })

/** The row of a standing job; with `req`, in its transaction. @throws ValidationError when there is one */
export async function openJob(
  { db }: Payload,
  job: Pick<Job, 'key' | 'kind' | 'dueAt' | 'cursor'>,
  req?: PayloadRequest,
): Promise<void> {
  const data = { ...FRESH, ...job, nextAt: job.dueAt ?? now() }
  await db.create({ ...JOBS, data, ...(req && { req }), returning: false })
}

/** Has a standing job looked at now, in the transaction of `req` and as its last; one that somebody does looks anyway. */
export async function wake(req: PayloadRequest, key: string): Promise<void> {
  const where: Where = { key: { equals: key }, holder: { equals: null }, doneAt: { exists: false } }
  await change(req.payload.db, { where, data: { nextAt: now() }, req })
}

/** Takes back what was scheduled, in the transaction of `req`. What somebody is doing at this moment is undone. */
export async function cancel(req: PayloadRequest, key: string): Promise<void> {
  await keepOthersOut(req, [`jobs/${key}`])
  const where = { key: { equals: key }, doneAt: { exists: false } }
  await req.payload.db.deleteMany({ ...JOBS, req, where })
}

/**
 * Takes the job of a kind that has been due for longest. Of any number of processes one gets it, and has it until its
 * lease ends; whoever took it before and did not end it can no longer end it.
 * @param lease how long, in milliseconds
 * @param newest for a consumer of the outbox: the number of the last public change, of which it must know less
 */
export async function claim(
  { db }: Payload,
  { kind, lease = LEASE_MS, newest }: { kind: string; lease?: number | undefined; newest?: number },
): Promise<Job | null> {
  const at = now()
  const { docs } = await db.find<Job>({
    ...{ ...JOBS, limit: CANDIDATES, pagination: false, sort: 'nextAt' },
    where: {
      kind: { equals: kind },
      nextAt: { less_than_equal: at },
      ...(newest !== undefined && { cursor: { less_than: newest } }),
    },
  })
  for (const { id, nextAt, holder, attempts, error } of docs) {
    const lost = holder !== null && {
      attempts: attempts + 1,
      error: 'Whoever did it ended before it was done.',
    }
    const taken = await change(db, {
      where: { id: { equals: id }, nextAt: { equals: nextAt } },
      data: { holder: randomToken(), nextAt: later(lease), attempts, error, ...lost },
    })
    if (taken) return taken
  }
  return null
}

/**
 * Says that a job is done, in the transaction of `req`, which holds what it did: both or nothing.
 * @param next when a standing job is due again, and how far a consumer is; without it the job is done for ever
 * @throws LeaseLost when somebody else has taken the job meanwhile, or it was cancelled: what was done must not stay
 */
export async function finish(
  req: PayloadRequest,
  { id, key, holder }: Job,
  next: Partial<Pick<Job, 'dueAt' | 'nextAt' | 'cursor' | 'data'>> = { nextAt: null },
): Promise<void> {
  const { db } = req.payload
  const done = await change(db, {
    where: held({ id, holder }),
    data: { ...next, ...(next.nextAt === null && { doneAt: now() }), holder: null, attempts: 0, error: null },
    req,
  })
  if (!done) throw new LeaseLost(key)
  await confirmCommit(req, async () => (await db.findOne({ ...JOBS, where: held({ id, holder }) })) === null)
}

/** Puts a job off that could not be done: longer each time, up to an hour, and not all at the same moment. */
export async function postpone({ db }: Payload, job: Job, reason: unknown): Promise<void> {
  const words = reason instanceof Error ? reason.message : String(reason)
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** job.attempts, LONGEST_PAUSE_MS) * (1 + Math.random()) * 0.5
  await change(db, {
    where: held(job),
    data: {
      ...{ nextAt: later(pause), holder: null, attempts: job.attempts + 1 },
      error: storable(words).slice(0, LONGEST_ERROR),
    },
  })
}

/** Removes what was done before a moment, in the transaction of `req`. */
export const removeDone = (req: PayloadRequest, before: Date): Promise<void> =>
  req.payload.db.deleteMany({ ...JOBS, req, where: { doneAt: { less_than: before.toISOString() } } })

/** A job was taken by somebody else before whoever had it was through. */
export class LeaseLost extends Error {
  constructor(key: string) {
    super(`Somebody else has taken the job ${key}, or it was cancelled: what was done of it is undone.`)
    this.name = 'LeaseLost'
  }
}

const held = ({ id, holder }: Pick<Job, 'id' | 'holder'>): Where => ({
  id: { equals: id },
  holder: { equals: holder },
})

const later = (ms: number): string => new Date(clock().getTime() + ms).toISOString()

type Change = { where: Where; data: Partial<Job>; req?: PayloadRequest }

/** Changes the row that is as `where` says, in one statement: of several at once, one. Null when there is none. */
const change = async (db: Payload['db'], asked: Change): Promise<Job | null> =>
  // Payload's types know neither the rows of a collection nor that there may be none.
  (await db.updateOne({ ...JOBS, ...asked, options: { atomic: true } })) as unknown as Job | null
