import { APIError, type Payload, type PayloadRequest } from 'payload'
import { isUnknownCommit } from './errors/isBusy'
import { follow, type FollowUp } from './followUps'

/** Is what was written there? Asked after the commit, outside the transaction. */
type ReadBack = () => Promise<boolean>

type Waiting = { readBacks: ReadBack[]; followUps: FollowUp[] }

const queues = new WeakMap<Payload['db'], Map<string, Waiting>>()

/**
 * Has `isThere` decide whether the transaction of `req` was committed, before anybody is told so: a database can
 * lose a commit in silence, or carry one out and not say so.
 */
export async function confirmCommit(req: PayloadRequest, isThere: ReadBack): Promise<void> {
  const waiting = await waitingFor(req)
  if (waiting) waiting.readBacks.push(isThere)
  else await decide(req.payload, { readBacks: [isThere], failure: null })
}

/**
 * Runs a task when the transaction of `req` has been committed, before the commit is answered; at once when there is
 * no transaction. After a rollback the task is forgotten. A task that fails changes nothing about the commit: it is
 * logged, raises an alarm, and is tried again until it succeeds. (Payload has no hook for this.)
 */
export async function afterCommit(req: PayloadRequest, task: FollowUp): Promise<void> {
  const waiting = await waitingFor(req)
  if (waiting) waiting.followUps.push(task)
  else await follow(req.payload, task)
}

async function waitingFor(req: PayloadRequest): Promise<Waiting | null> {
  const id = await req.transactionID
  if (!id) return null
  const queue = queueOf(req.payload)
  const waiting = queue.get(String(id)) ?? { readBacks: [], followUps: [] }
  queue.set(String(id), waiting)
  return waiting
}

function queueOf(payload: Payload): Map<string, Waiting> {
  const { db } = payload
  const existing = queues.get(db)
  if (existing) return existing
  const queue = new Map<string, Waiting>()
  queues.set(db, queue)
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)
  db.commitTransaction = async (transaction) => {
    const id = String(await transaction)
    const { readBacks, followUps } = queue.get(id) ?? { readBacks: [], followUps: [] }
    queue.delete(id)
    let failure: unknown = null
    try {
      await commit(transaction)
    } catch (error) {
      failure = error ?? new Error('The commit failed.')
    }
    await decide(payload, { readBacks, failure })
    for (const task of followUps) await follow(payload, task)
  }
  db.rollbackTransaction = async (transaction) => {
    queue.delete(String(await transaction))
    await rollback(transaction)
  }
  return queue
}

/** How long the database may take to say whether a commit happened, in milliseconds. */
const PATIENCE = 10_000

/** @throws the failure of the commit; or an error that says that nothing was changed, or that nobody knows */
async function decide(
  payload: Payload,
  { readBacks, failure }: { readBacks: readonly ReadBack[]; failure: unknown },
): Promise<void> {
  if (readBacks.length === 0) {
    if (failure !== null) throw failure
    return
  }
  let isThere: boolean
  try {
    isThere = (await Promise.all(readBacks.map((ask) => inTime(ask())))).every(Boolean)
  } catch (err) {
    payload.logger.error({ msg: 'It is not known whether a change was committed', err, failure })
    throw outcomeUnknown()
  }
  if (isThere) {
    if (failure !== null)
      payload.logger.warn({ msg: 'A commit was reported as failed, and had happened', err: failure })
    return
  }
  // The same commit may still be on its way.
  if (isUnknownCommit(failure)) throw outcomeUnknown()
  throw failure ?? notKept()
}

const inTime = async <T>(answer: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${PATIENCE} ms.`)), PATIENCE)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

/** An answer for people, whatever a production build makes of class names. */
const publicError = (status: number, code: string, message: string) => {
  const error = new APIError(message, status, { code }, true)
  error.name = 'CommitError'
  return error
}

const outcomeUnknown = () =>
  publicError(
    503,
    'outcomeUnknown',
    'It is not known whether this was done: the database stopped answering at that moment. Reload the page and look before you try again.',
  )

const notKept = () =>
  publicError(
    500,
    'notKept',
    'The database did not keep this change: nothing was changed. Try again; if it happens again, tell the administrators.',
  )
