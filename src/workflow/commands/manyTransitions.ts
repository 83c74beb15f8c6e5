import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { canonicalJson } from '@/lib/canonicalJson'
import { sha256 } from '@/lib/hash'
import { actingOn, actorIdOf } from '../domain/actor'
import { keyOf } from '../domain/keys'
import { MOST_ANSWERS_KEPT } from '../domain/programs'
import type { Problem } from '../domain/requirements'
import type { Claimed, TransitionItem } from '../domain/steps'
import { WorkflowError, notSignedIn } from '../errors'
import { answeredRequest, countRequests, keepAnswer, requestKey } from '../ledgers/programTexts'
import { lookAtAll } from '../queries/check'
import { resultOf, transition, type TransitionResult } from './transition'

/** What became of a text of several. */
export type Moved = Pick<TransitionItem, 'collection' | 'id'> & { transition: string } & TransitionResult

type Answer = { items: Moved[] }

type Asked = {
  items: readonly TransitionItem[]
  /** By what name the request may come again, if at all. */
  key?: string | undefined
}

/**
 * Moves several texts in one transaction, or none of them: each by the transition by which it is moved alone, on the same
 * conditions. A refusal says of each what speaks against it.
 * @throws WorkflowError 401 · 403 · 404 · 409 · 422 with problems by item · 429
 */
export async function moveTogether(caller: PayloadRequest, { items, key: given }: Asked): Promise<Answer> {
  const account = actorIdOf(caller)
  const key = given === undefined ? undefined : requestKey(account, given)
  const digest = sha256(canonicalJson(items))
  const before = await answerTo(caller, key, digest)
  if (before) return before
  if (key !== undefined && (await countRequests(caller, account)) >= MOST_ANSWERS_KEPT)
    throw new WorkflowError(429, worded('reason.program.tooManyKept', { number: MOST_ANSWERS_KEPT }), {
      code: 'tooManyRequests',
    })
  try {
    let answer: Answer = { items: [] }
    const alongside = async (own: PayloadRequest, taken: readonly Claimed[]) => {
      answer = { items: taken.map(movedBy) }
      if (key !== undefined) await keepAnswer(own, { key, account, digest, status: 200, answer })
    }
    await transition(caller, { items, alongside })
    return answer
  } catch (error) {
    // Of two at once by the same name, the second finds what the first has done.
    const meanwhile = await answerTo(caller, key, digest)
    if (meanwhile) return meanwhile
    if (!(error instanceof WorkflowError) || error.status === 503) throw error
    const problems = await problemsByItem(caller, items)
    throw problems.length > 0 ? refusal(error, problems) : error
  }
}

/** Looks what speaks against moving all of them. @throws WorkflowError as moving them does */
export async function lookAtTogether(
  caller: PayloadRequest,
  items: readonly TransitionItem[],
): Promise<void> {
  const problems = await problemsByItem(caller, items)
  if (problems.length > 0)
    throw new WorkflowError(422, worded('reason.incomplete'), { code: 'refused', problems })
}

async function answerTo(
  req: PayloadRequest,
  key: string | undefined,
  digest: string,
): Promise<Answer | undefined> {
  const before = key === undefined ? undefined : await answeredRequest(req, key)
  if (before && before.digest !== digest)
    throw new WorkflowError(422, worded('reason.program.otherRequest'), { code: 'otherRequest' })
  // As it was kept below.
  return before ? (before.answer as Answer) : undefined
}

const movedBy = (claimed: Claimed): Moved => ({
  ...{ collection: claimed.item.collection, id: claimed.item.id, transition: claimed.item.name },
  ...resultOf(claimed),
})

async function problemsByItem(req: PayloadRequest, items: readonly TransitionItem[]): Promise<Problem[]> {
  const actorOn = (collection: string) => {
    const actor = actingOn(req.user, collection)
    if (!actor) throw notSignedIn()
    return actor
  }
  const { problems } = await lookAtAll(req, items, { actor: actorOn })
  return items.flatMap(({ collection, id }, index) =>
    (problems.get(keyOf(collection, id)) ?? []).map((problem) => ({
      ...problem,
      path: ['items', index, problem.path].filter((part) => part !== '').join('.'),
    })),
  )
}

const refusal = ({ data, message, status }: WorkflowError, problems: Problem[]): WorkflowError =>
  new WorkflowError(status, message, { code: data.code, problems })
