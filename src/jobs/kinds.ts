import { ValidationError, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { now } from '@/lib/clock'
import { LEASE_MS, LeaseLost, claim, finish, jobWith, openJob, postpone, type Job, type JobData } from './job'
import { entriesAfter, newestSeq, type OutboxEntry } from './outbox'

/**
 * How the work of a kind of job ends. What is done in the database and `done` belong into one transaction: then it
 * happens exactly once, whatever dies when. Work that never calls `done` is at an end when it returns: that is for
 * effects elsewhere (a mail, a webhook), which happen at least once, and need a key that is the same each time.
 */
export type Task = {
  /** Of the system: no user, no transaction. */
  req: PayloadRequest
  /**
   * Marks the job as done, in the transaction of `own`.
   * @throws LeaseLost when somebody else has the job by now: the transaction must not be committed
   */
  done: (own: PayloadRequest) => Promise<void>
  /** Aborted when the lease ends: effects elsewhere must have ended by then. Nobody waits for them any longer. */
  signal: AbortSignal
}

type Named = {
  /** Also the key of the one row of what is always there. */
  name: string
  /** How long it may take, in milliseconds; by default 30 s, which is also what a transaction may. */
  lease?: number
  /** While this says no, what is due waits. */
  mayBegin?: (payload: Payload) => Promise<boolean>
}

/** Jobs that are scheduled, each with its time. */
export type TimedKind = Named & { run: (task: Task & { job: Job }) => Promise<void> }

/** What is left of a job that comes back: it goes on at once, with what it notes of how far it is. */
type Rest = { data: JobData }

/** One job that comes back. What takes long is done in pieces: each returns what is left, the last one nothing. */
export type RecurringKind = Named & {
  next: (after: Date) => Date
  run: (task: Task & { job: Job }) => Promise<Rest | void>
}

/** What follows the outbox once for all processes, in the order of the commits. */
export type Consumer = Named & {
  /** With which public change a new one begins: with the first ever, or with the next. */
  from: 'beginning' | 'next'
  /** How many public changes it gets at once. An effect elsewhere wants 1: what failed is then repeated alone. */
  batch: number
  handle: (task: Task & { entries: readonly OutboxEntry[] }) => Promise<void>
}

/** How far somebody is who follows the outbox, and when to go on where that is not at once. */
export type Progress = { cursor: number; nextAt?: string }

/**
 * Who follows the outbox each for themselves: a row each, made and removed by whoever lets them in. Several are served
 * at once, each by one process.
 */
export type Followers = Named & {
  /** How many at once, in each process. */
  atOnce: number
  /** @returns null where the row was removed meanwhile */
  follow: (task: Omit<Task, 'done'> & { job: Job }) => Promise<Progress | null>
}

export type JobKind = TimedKind | RecurringKind | Consumer | Followers

/** Makes the row of what is always there, a consumer or a job that comes back, if there is none. */
export async function stand(payload: Payload, kind: JobKind): Promise<void> {
  if (!('handle' in kind || 'next' in kind) || (await jobWith(payload, kind.name))) return
  const isConsumer = 'handle' in kind
  const cursor = isConsumer && kind.from === 'next' ? await newestSeq(payload) : 0
  try {
    await openJob(payload, { key: kind.name, kind: kind.name, dueAt: isConsumer ? null : now(), cursor })
  } catch (error) {
    // Another process was quicker.
    if (!(error instanceof ValidationError)) throw error
  }
}

/**
 * Takes the next job of a kind that is due, and does it. What fails is put off, and logged.
 * @returns whether there was one: then there may be more
 */
export async function doNext(payload: Payload, kind: JobKind): Promise<boolean> {
  const job = await takeNext(payload, kind)
  if (job) await doTaken(payload, kind, job)
  return job !== null
}

/** Takes the next job of a kind that is due; null where there is none. */
export async function takeNext(payload: Payload, kind: JobKind): Promise<Job | null> {
  const { name, lease, mayBegin } = kind
  if (mayBegin && !(await mayBegin(payload))) return null
  const newest = 'handle' in kind || 'follow' in kind ? await newestSeq(payload) : null
  return claim(payload, { kind: name, lease, ...(newest !== null && { newest }) })
}

/** Does a job that was taken. What fails is put off, and logged. */
export async function doTaken(payload: Payload, kind: JobKind, job: Job): Promise<void> {
  const { lease = LEASE_MS } = kind
  try {
    await within(lease, (signal) => work(payload, kind, job, signal))
  } catch (err) {
    const { key, attempts } = job
    if (err instanceof LeaseLost) payload.logger.warn({ msg: err.message, key })
    else {
      payload.logger.error({ msg: 'A job failed and is tried again', key, attempts: attempts + 1, err })
      await postpone(payload, job, err)
    }
  }
}

/** Waits for something no longer than it may take: what hangs must not hold up what comes after it. */
async function within(ms: number, begin: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const ending = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const reason = new Error(`It took longer than ${ms / 1000} s.`)
      reject(reason)
      ending.abort(reason)
    }, ms)
  })
  try {
    await Promise.race([begin(ending.signal), late])
  } finally {
    clearTimeout(timer)
  }
}

async function work(payload: Payload, kind: JobKind, job: Job, signal: AbortSignal): Promise<void> {
  const req = await createLocalReq({ context: {} }, payload)
  const ends = (next?: Parameters<typeof finish>[2]) => {
    let isDone = false
    const done = async (own: PayloadRequest) => {
      await finish(own, job, next)
      isDone = true
    }
    const end = async (rest?: Rest | void) => {
      if (rest) await finish(req, job, { dueAt: now(), nextAt: now(), data: rest.data })
      else if (!isDone) await done(req)
    }
    return { task: { req, done, signal }, end }
  }

  if ('handle' in kind) {
    const entries = await entriesAfter(payload, job.cursor, kind.batch)
    const { task, end } = ends({ nextAt: now(), cursor: entries.at(-1)?.seq ?? job.cursor })
    await kind.handle({ ...task, entries })
    await end()
  } else if ('follow' in kind) {
    const progress = await kind.follow({ req, job, signal })
    if (progress) await finish(req, job, { nextAt: now(), ...progress })
  } else if ('next' in kind) {
    const dueAt = kind.next(new Date(now())).toISOString()
    const { task, end } = ends({ dueAt, nextAt: dueAt, data: null })
    await end(await kind.run({ ...task, job }))
  } else {
    const { task, end } = ends()
    await kind.run({ ...task, job })
    await end()
  }
}
