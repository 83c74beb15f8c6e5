import type { PayloadRequest } from 'payload'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { recordAct } from '../ledgers/audit/acts'
import { actorOf } from '../domain/actor'
import { keyOf } from '../domain/keys'
import { refusalBehind } from '../queries/refusalBehind'
import { requestFor } from '../ledgers/requestFor'
import { notSignedIn } from '../errors/notSignedIn'
import { WorkflowError } from '../errors'
import { inTransaction } from '../ledgers/transaction'
import type { TransitionInput } from '../domain/requirements'
import { change } from './change'
import { check } from './check'
import { claim, type Claimed } from './claim'
import { lock } from './lock'
import { record } from './record'
import { stateOf, type Faces, type State, type TransitionName } from '../domain/table'

export type TransitionItem = TransitionInput & {
  collection: string
  id: string
  name: TransitionName
  /** The document's step, as `GET …/transitions` gave it. */
  expected: string | undefined
}

export type TransitionResult = { state: State; faces: Faces; version: string; expected: string }

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
  try {
    const done = await inTransaction(req, frameOf(items), (own) => takeSteps(own, items))
    return done.map(({ after, version, step }) => ({
      state: stateOf(after),
      faces: after,
      version,
      expected: String(step),
    }))
  } catch (error) {
    const refusal = await refusalBehind(await requestFor(req), items, error)
    if (refusal instanceof WorkflowError) await rememberRefusal(req, items, refusal)
    throw refusal
  }
}

const frameOf = (items: readonly TransitionItem[]) => ({
  about: items.map(({ collection, id }) => keyOf(collection, id)),
  locale: DEFAULT_LOCALE,
})

async function takeSteps(req: PayloadRequest, items: readonly TransitionItem[]): Promise<Claimed[]> {
  const actor = actorOf(req.user)
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
  return done
}

/** A refusal is an act too: who was refused what, and why. It claims no step. */
async function rememberRefusal(
  caller: PayloadRequest,
  items: readonly TransitionItem[],
  refusal: WorkflowError,
): Promise<void> {
  if (refusal.status === 404) return
  try {
    await inTransaction(caller, { about: [] }, async (req) => {
      for (const { collection, id, name } of items) {
        await recordAct(req, {
          act: 'refusal',
          collection,
          documentId: id,
          name,
          details: { code: refusal.data.code, status: refusal.status },
        })
      }
    })
  } catch (error) {
    caller.payload.logger.error({ msg: 'A refusal could not be written to the audit log', err: error })
  }
}
