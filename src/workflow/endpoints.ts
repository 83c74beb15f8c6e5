import { restoreVersionOperation, type Endpoint, type CollectionSlug } from 'payload'
import { z } from 'zod'
import { cleanLines } from '@/lib/cleanText'
import { sizeProblem } from '@/lib/sizeProblem'
import { stepSeen } from '@/lib/http/stepSeen'
import { answer, answerMade, bodyOf, parse, parseQuery } from './answer'
import { decide } from './commands/decide'
import { moveOne } from './commands/manyTransitions'
import { propose } from './commands/propose'
import { actorOf } from './domain/actor'
import { programOf } from './domain/programs'
import { PROPOSAL_DECISIONS, KIND_NAMES, type DecisionName } from './domain/proposals'
import { transitionsBehind } from './domain/sequences'
import { answerRefusal, notSignedIn, preconditionRequired, WorkflowError } from './errors'
import { oneTimeLink } from './ledgers/people'
import { requestFor } from './ledgers/transaction'
import { requestKeyIn } from './programDrafts'
import { afterCreation } from './queries/asks'
import { loadDocument } from './queries/document'
import { historyOf } from './queries/history'
import { inTurn } from './queries/inTurn'
import { meetingOf } from './queries/meeting'
import { describeDocument } from './queries/panel'
import { describePending } from './queries/proposals'

const words = z.string().transform(cleanLines).optional()

const Body = z.strictObject({
  expected: z.string().optional(),
  comment: words,
  reason: words,
  changeNote: words,
  publishAt: z.string().max(64).optional(),
  expiresAt: z.string().max(64).optional(),
  minor: z.boolean().optional(),
  assignee: z.string().max(64).optional(),
  dueOn: z.string().max(64).optional(),
  notice: words,
  redirectTo: z.string().optional(),
  gone: z.boolean().optional(),
})

/** `POST /api/{collection}/{id}/transitions/{name}`: does it, or a sequence of them, and answers the new state and step. */
export const performTransition: Endpoint = {
  path: '/:id/transitions/:name',
  method: 'post',
  custom: { access: 'staff' },
  handler: async (req) => {
    try {
      if (!req.user) throw notSignedIn()
      // Payload adds the collection to what the path names.
      const { collection, id, name } = req.routeParams as Record<'collection' | 'id' | 'name', string>
      const [first, ...then] = transitionsBehind(name) ?? []
      if (!first) {
        throw new WorkflowError(404, `There is no transition “${name}”.`, { code: 'notFound' })
      }
      const { expected = stepSeen(req.headers), ...said } = parse(Body, await bodyOf(req))
      if (expected === undefined && programOf(req.user)) throw preconditionRequired()
      const input = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
      const item = { collection, id, name: first, ...(then.length > 0 && { then }), expected, ...input }
      return Response.json(await moveOne(req, { item, key: requestKeyIn(req) }))
    } catch (error) {
      return answerRefusal(error, req)
    }
  },
}

/** `GET /api/{collection}/{id}/transitions`: where the document stands, and what this person may do now. */
export const describeTransitions: Endpoint = {
  path: '/:id/transitions',
  method: 'get',
  custom: { access: 'staff' },
  handler: async (req) => {
    try {
      const actor = actorOf(req.user)
      if (!actor) throw notSignedIn()
      // Payload adds the collection to what the path names.
      const { collection, id } = req.routeParams as { collection: string; id: string }
      return Response.json(await describeDocument(await requestFor(req), { actor, collection, id }), {
        headers: { 'Cache-Control': 'private, no-store' },
      })
    } catch (error) {
      return answerRefusal(error, req)
    }
  },
}

const NO_ACT = 'before is the number of an act: those before it are told.'
const OlderThan = z.object({ before: z.coerce.number(NO_ACT).int(NO_ACT).min(1, NO_ACT).optional() })

/** `GET /api/{collection}/{id}/acts`: what was done to a text, a page at a time; those before the act `?before=`. */
export const describeActs: Endpoint = {
  path: '/:id/acts',
  method: 'get',
  custom: { access: 'staff' },
  handler: (req) =>
    answer(req, async () => {
      const { before } = parseQuery(OlderThan, req)
      // Payload adds the collection to what the path names.
      const { collection, id } = req.routeParams as { collection: string; id: string }
      const own = await requestFor(req)
      const { record } = await loadDocument(own, { collection, id })
      return historyOf(own, record, { ...(before !== undefined && { before }) })
    }),
}

/** `GET /api/{collection}/new/transitions`: what this person may do with a text that they are about to make, and with whom. */
export const describeNew: Endpoint = {
  path: '/new/transitions',
  method: 'get',
  custom: { access: 'staff' },
  handler: (req) =>
    answer(req, async (actor) => ({ afterCreation: await afterCreation(await requestFor(req), actor) })),
}

const Merging = z.strictObject({
  expected: z.string().max(20),
  text: z.record(z.string(), z.unknown()),
})

/**
 * `POST /api/{collection}/{id}/merge`: what somebody typed over an older text, beside what was saved meanwhile. It
 * saves nothing.
 */
export const mergeTexts: Endpoint = {
  path: '/:id/merge',
  method: 'post',
  custom: { access: 'author' },
  handler: (req) =>
    answer(req, async (actor) => {
      const { expected, text } = parse(Merging, await bodyOf(req))
      const tooMuch = sizeProblem(text)
      if (tooMuch) throw new WorkflowError(413, tooMuch, { code: 'tooLarge' })
      // Payload adds the collection to what the path names.
      const { collection, id } = req.routeParams as { collection: string; id: string }
      // Not with their searches: they save.
      return inTurn({ id: `merge/${actor.id}` }, () =>
        meetingOf(req, { actor, collection, id, seen: expected, typed: text }),
      )
    }),
}

/**
 * `POST /api/{collection}/versions/{id}`: an old version comes back as a draft. Payload's own endpoint would
 * publish it unless told otherwise, and its button does not say so.
 */
export const restoreVersion: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  custom: { access: 'author' },
  handler: async (req) => {
    // Before it is looked up: who may not bring it back does not learn that it exists.
    if (!actorOf(req.user)) return answerRefusal(notSignedIn(), req)
    // Payload adds the collection to what the path names.
    const { collection, id } = req.routeParams as { collection: CollectionSlug; id: string }
    const doc = await restoreVersionOperation({
      collection: req.payload.collections[collection],
      draft: true,
      id,
      overrideAccess: false,
      req,
    })
    return Response.json({ ...doc, message: 'Restored as a draft. Nothing public has changed.' })
  },
}

/** What somebody says of a proposal, to colleagues. */
const said = z.string().max(1000).transform(cleanLines).optional()

const Proposing = z.strictObject({
  kind: z.enum(KIND_NAMES),
  id: z.string().max(64).optional(),
  value: z.unknown(),
  reason: said,
})

const Deciding = z.strictObject({ comment: said })

const About = z.object({ collection: z.string().max(64).optional(), id: z.string().max(64).optional() })

/** `POST /api/proposals`: proposes a change that another person has to confirm. */
const proposeEndpoint: Endpoint = {
  path: '/',
  method: 'post',
  custom: { access: 'staff, by kind' },
  handler: (req) =>
    answerMade(req, async () => {
      const { kind, id, value, reason } = parse(Proposing, await bodyOf(req))
      const { proposal, token } = await propose(req, { kind, documentId: id, value, reason })
      const link = token && { link: oneTimeLink(req, token) }
      return {
        path: `/proposals/${proposal.id}`,
        body: { id: proposal.id, state: proposal.state, ...link },
      }
    }),
}

/** `POST /api/proposals/{id}/confirm`, `…/reject` and `…/withdraw`. */
const decideEndpoint = (decision: DecisionName): Endpoint => ({
  path: `/:id/${decision}`,
  method: 'post',
  custom: { access: 'staff, by kind' },
  handler: (req) =>
    answer(req, async () => {
      const { comment } = parse(Deciding, await bodyOf(req))
      const { proposal, told } = await decide(req, { id: String(req.routeParams?.id), decision, comment })
      return { id: proposal.id, state: proposal.state, ...told }
    }),
})

/** `GET /api/proposals/pending`: what waits for a decision, in words, and what this person may do about it. */
const pendingEndpoint: Endpoint = {
  path: '/pending',
  method: 'get',
  custom: { access: 'staff, by kind' },
  handler: (req) =>
    answer(req, async (actor) => {
      const { collection, id } = parseQuery(About, req)
      return describePending(await requestFor(req), {
        actor,
        ...(collection && { about: { collection, ...(id && { documentId: id }) } }),
      })
    }),
}

export const proposalEndpoints: Endpoint[] = [
  proposeEndpoint,
  pendingEndpoint,
  ...(Object.keys(PROPOSAL_DECISIONS) as DecisionName[]).map(decideEndpoint),
]
