import type { PayloadRequest } from 'payload'
import { actingOn, actorIdOf } from '../domain/actor'
import { keyOf } from '../domain/keys'
import type { Claimed, TransitionItem } from '../domain/steps'
import { WorkflowError, notSignedIn } from '../errors'
import { keepAnswer } from '../ledgers/programTexts'
import { lookAtAll } from '../queries/check'
import { answerBefore, repeatable, requireRoom } from './repeatable'
import { resultOf, transition, type Refused, type TransitionResult } from './transition'

/** What became of a text of several. */
type Moved = Pick<TransitionItem, 'collection' | 'id'> & { transition: string } & TransitionResult

type Answer = { items: Moved[] }

type Named = {
  /** By what name the request may come again, if at all. */
  key?: string | undefined
}

/**
 * Moves several texts in one transaction, or none of them: each by the transition by which it is moved alone, on the same
 * conditions. A refusal says of each what speaks against it, and has the status of the first.
 * @throws WorkflowError 401 · 403 · 404 · 409 · 422 with problems by item · 429
 */
export async function moveTogether(
  caller: PayloadRequest,
  { items, key }: Named & { items: readonly TransitionItem[] },
): Promise<Answer> {
  const found: { judged: Judged | null } = { judged: null }
  try {
    return await moveOnce(caller, {
      ...{ items, key, said: items },
      answerOf: (taken): Answer => ({ items: taken.map(movedBy) }),
      refusedOf: async ({ status }) => {
        if (status !== 503) found.judged = await judge(caller, items)
        return found.judged?.refused
      },
    })
  } catch (error) {
    throw found.judged ? refusalOf(items, found.judged) : error
  }
}

/** Moves one text. @throws WorkflowError as `transition()` does · 429 */
export const moveOne = (
  caller: PayloadRequest,
  { item, key }: Named & { item: TransitionItem },
): Promise<TransitionResult> =>
  moveOnce(caller, {
    ...{ items: [item], key, said: { item } },
    answerOf: (taken): TransitionResult => taken.map(resultOf)[0] as TransitionResult, // of one, one
  })

type Once<Told> = Named & {
  items: readonly TransitionItem[]
  /** What makes it this request and no other. */
  said: unknown
  answerOf: (taken: readonly Claimed[]) => Told
  refusedOf?: (refusal: WorkflowError) => Promise<readonly Refused[] | undefined>
}

/** Who asks again by the same name within a day is answered the same: the answer is kept in the transaction that moves. */
async function moveOnce<Told extends Record<string, unknown>>(
  caller: PayloadRequest,
  { answerOf, items, key, refusedOf, said }: Once<Told>,
): Promise<Told> {
  const again = repeatable(actorIdOf(caller), { key, said })
  // As it was kept below.
  const answered = async () => again && ((await answerBefore(caller, again))?.answer as Told | undefined)
  const before = await answered()
  if (before) return before
  if (again) await requireRoom(caller, again)
  const done: { answer?: Told } = {}
  try {
    const taken = await transition(caller, {
      items,
      alongside: async (own, claimed) => {
        done.answer = answerOf(claimed)
        if (again) await keepAnswer(own, { ...again, status: 200, answer: done.answer })
      },
      refusedOf: async (refusal) =>
        (await answered()) ? [] : ((await refusedOf?.(refusal)) ?? items.map((item) => ({ item, refusal }))),
    })
    if (!done.answer) throw new Error(`Nothing came of ${taken.length} transitions.`)
    return done.answer
  } catch (error) {
    // Of two at once by the same name, the second finds what the first has done.
    const meanwhile = await answered()
    if (meanwhile) return meanwhile
    throw error
  }
}

/** Looks what speaks against moving all of them. @throws WorkflowError as moving them does */
export async function lookAtTogether(
  caller: PayloadRequest,
  items: readonly TransitionItem[],
): Promise<void> {
  const found = await judge(caller, items)
  if (found) throw refusalOf(items, found)
}

const movedBy = (claimed: Claimed): Moved => ({
  ...{ collection: claimed.item.collection, id: claimed.item.id, transition: claimed.item.name },
  ...resultOf(claimed),
})

/** Those of several that are refused, in their order, and the steps of those that there are. */
type Judged = { refused: [Refused, ...Refused[]]; steps: ReadonlyMap<TransitionItem, number> }

/** Looks at each of them; null where nothing speaks against any. */
async function judge(req: PayloadRequest, items: readonly TransitionItem[]): Promise<Judged | null> {
  const actor = (collection: string) => {
    const acting = actingOn(req.user, collection)
    if (!acting) throw notSignedIn()
    return acting
  }
  const { loaded, refusals } = await lookAtAll(req, items, { actor })
  const [first, ...others] = items.flatMap((item): Refused[] => {
    const refusal = refusals.get(keyOf(item.collection, item.id))
    return refusal ? [{ item, refusal }] : []
  })
  const steps = [...loaded.values()].map(({ document, item }) => [item, document.record.step] as const)
  return first ? { refused: [first, ...others], steps: new Map(steps) } : null
}

/** One refusal of all: what speaks against each by its place, and at which step each of these is now. */
function refusalOf(items: readonly TransitionItem[], { refused, steps }: Judged): WorkflowError {
  const placed = refused.map((one) => ({ ...one, index: items.indexOf(one.item) }))
  const problems = placed.flatMap(({ index, refusal }) =>
    refusal.problems.map((problem) => ({
      ...problem,
      path: ['items', index, problem.path].filter((part) => part !== '').join('.'),
    })),
  )
  const known = placed.flatMap(({ index, item }) => {
    const step = steps.get(item)
    const { collection, id } = item
    return step === undefined ? [] : [{ index, collection, id, expected: String(step) }]
  })
  const [{ refusal: first }] = refused
  return new WorkflowError(first.status, first.message, { code: first.data.code, problems, items: known })
}
