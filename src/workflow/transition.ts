import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { isBusy } from '@/lib/errors/isBusy'
import { recordAct } from './audit/recordAct'
import { actorOf } from './documents/actorOf'
import { refusalBehind } from './documents/refusalBehind'
import { requestFor } from './documents/requestFor'
import { notSignedIn } from './errors/notSignedIn'
import { WorkflowError } from './errors/WorkflowError'
import type { TransitionInput } from './requirements'
import { change } from './steps/change'
import { check } from './steps/check'
import { claim, type Claimed } from './steps/claim'
import { lock } from './steps/lock'
import { record } from './steps/record'
import { stateOf, type Faces, type State, type TransitionName } from './table'

export type TransitionItem = TransitionInput & {
  collection: string
  id: string
  name: TransitionName
  /** The document's step, as `GET …/transitions` gave it. */
  expected: string | undefined
}

export type TransitionResult = { state: State; faces: Faces; version: string; expected: string }

/** How often the whole is run again when the database says that two transactions met. */
const ATTEMPTS = 10

/**
 * The one door to the public: changes the faces of one document, or of several at once, in one database
 * transaction, and answers when the next request of a visitor is right. A refusal changes nothing but the
 * audit log.
 * @throws WorkflowError 401 · 404 · 403 role · 409 stale · 409 state · 403 four eyes · 422 with problems
 */
export async function transition(
  req: PayloadRequest,
  { items }: { items: TransitionItem[] },
): Promise<TransitionResult[]> {
  if (!actorOf(req.user)) throw notSignedIn()
  for (let attempt = 1; ; attempt++) {
    try {
      return (await inOneTransaction(req, items)).map(({ after, version, step }) => ({
        state: stateOf(after),
        faces: after,
        version,
        expected: String(step),
      }))
    } catch (error) {
      if (attempt < ATTEMPTS && isBusy(error)) continue
      const refusal = await refusalBehind(await requestFor(req), items, error)
      if (refusal instanceof WorkflowError) await rememberRefusal(req, items, refusal)
      throw refusal
    }
  }
}

async function inOneTransaction(
  caller: PayloadRequest,
  items: readonly TransitionItem[],
): Promise<Claimed[]> {
  const req = await requestFor(caller)
  const actor = actorOf(caller.user)
  await initTransaction(req)
  try {
    const set = []
    for (const item of items) set.push(await lock(req, item))
    const checked = []
    for (const locked of set) checked.push(await check(req, locked, { actor, set }))
    const done: Claimed[] = []
    for (const one of checked) {
      const claimed = await claim(req, one)
      await change(req, claimed)
      await record(req, claimed)
      done.push(claimed)
    }
    await commitTransaction(req)
    return done
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** A refusal is an act too: who was refused what, and why. It claims no step. */
async function rememberRefusal(
  caller: PayloadRequest,
  items: readonly TransitionItem[],
  refusal: WorkflowError,
): Promise<void> {
  if (refusal.status === 404) return
  const req = await requestFor(caller)
  await initTransaction(req)
  try {
    for (const { collection, id, name } of items) {
      await recordAct(req, {
        act: 'refusal',
        collection,
        documentId: id,
        name,
        details: { code: refusal.data.code, status: refusal.status },
      })
    }
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    caller.payload.logger.error({ msg: 'A refusal could not be written to the audit log', err: error })
  }
}
