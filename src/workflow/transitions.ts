import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { worded } from '@/i18n/desk/reasons'
import { cleanLines } from '@/lib/cleanText'
import { bodyOf, parse } from './answer'
import { lookAtTogether, moveTogether } from './commands/manyTransitions'
import { actorOf } from './domain/actor'
import { keyOf } from './domain/keys'
import { MOST_MOVED, MOVED_TOGETHER } from './domain/manyTransitions'
import { programOf } from './domain/programs'
import type { TransitionItem } from './domain/steps'
import { WorkflowError, answerRefusal, notSignedIn } from './errors'
import { isDryRun, requestKeyIn } from './programDrafts'
import { requestFor } from './ledgers/transaction'
import { inTurn } from './queries/inTurn'

const words = z.string().transform(cleanLines).optional()

const Item = (slugs: readonly string[]) =>
  z.strictObject({
    collection: z.enum(slugs, { error: `collection is one of: ${slugs.join(', ')}.` }),
    id: z.string({ error: 'It is the id of a text.' }).min(1).max(64),
    transition: z.enum(MOVED_TOGETHER, {
      error: `transition is one of: ${MOVED_TOGETHER.join(', ')}. What decides on a text is done with that text alone.`,
    }),
    expected: z.string().max(20).optional(),
    comment: words,
    changeNote: words,
    minor: z.boolean().optional(),
    assignee: z.string().max(64).optional(),
    dueOn: z.string().max(64).optional(),
  })

const Several = (slugs: readonly string[]) =>
  z.strictObject({
    items: z
      .array(Item(slugs), { error: 'items is a list of texts, each with its transition.' })
      .min(1, 'items has one text at least.')
      .max(MOST_MOVED, `items has ${MOST_MOVED} texts at most.`),
  })

/** `POST /api/transitions`: moves several texts in one transaction, or none; for staff, and for programs by their list. */
export const transitionsEndpoint: Endpoint = {
  ...{ path: '/transitions', method: 'post', custom: { access: 'staff, service accounts' } },
  handler: async (req) => {
    try {
      const who = programOf(req.user) ?? actorOf(req.user)
      if (!who) throw notSignedIn()
      return await inTurn(who, async () => {
        const items = await itemsIn(req)
        const caller = await requestFor(req)
        if (isDryRun(req)) {
          await lookAtTogether(caller, items)
          return answerWith({ dryRun: true, items: [] })
        }
        return answerWith(await moveTogether(caller, { items, key: requestKeyIn(req) }))
      })
    } catch (error) {
      return answerRefusal(error, req)
    }
  },
}

const answerWith = (body: object): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'private, no-store' } })

/** What is asked for, each text once and with the step that was seen. */
async function itemsIn(req: PayloadRequest): Promise<TransitionItem[]> {
  const slugs = req.payload.config.collections.filter(({ custom }) => custom?.hasWorkflow)
  const { items } = parse(Several(slugs.map(({ slug }) => slug)), await bodyOf(req))
  const unseen = items.flatMap(({ expected }, index) => (expected === undefined ? [index] : []))
  if (unseen.length > 0) {
    const said = worded('reason.program.expected')
    const problems = unseen.map((index) => ({
      ...{ path: `items.${index}.expected`, code: 'preconditionRequired', ...said },
    }))
    throw new WorkflowError(428, said, { code: 'preconditionRequired', problems })
  }
  const keys = items.map(({ collection, id }) => keyOf(collection, id.toLowerCase()))
  const twice = keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []))
  if (twice.length > 0) {
    const said = worded('reason.transitions.twice')
    const problems = twice.map((index) => ({ path: `items.${index}`, code: 'twice', ...said }))
    throw new WorkflowError(422, said, { code: 'twice', problems })
  }
  return items.map(({ transition: name, ...said }) => {
    const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
    // What is not given is absent: zod's types say that it may be there as undefined.
    return { ...given, name } as TransitionItem
  })
}
