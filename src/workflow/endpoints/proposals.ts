import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { env } from '@/lib/env'
import type { Actor } from '../domain/can'
import { actorOf } from '../domain/actor'
import { requestFor } from '../ledgers/requestFor'
import { answerRefusal } from '../errors/answerRefusal'
import { notSignedIn } from '../errors/notSignedIn'
import { WorkflowError } from '../errors'
import { decide } from '../commands/decide'
import { describePending } from '../queries/proposals/describe'
import { DECISIONS, KIND_NAMES, type DecisionName } from '../domain/proposals'
import { propose } from '../commands/propose'

const Proposing = z.strictObject({
  kind: z.enum(KIND_NAMES),
  id: z.string().max(64).optional(),
  value: z.unknown(),
  reason: z.string().max(1000).optional(),
})
const Deciding = z.strictObject({ comment: z.string().max(1000).optional() })
const About = z.object({ collection: z.string().max(64).optional(), id: z.string().max(64).optional() })

/** `POST /api/proposals`: proposes a change that another person has to confirm. */
const proposeEndpoint: Endpoint = {
  path: '/',
  method: 'post',
  custom: { access: 'staff, by kind' },
  handler: (req) =>
    answer(req, async () => {
      const { kind, id, value, reason } = parse(Proposing, await bodyOf(req))
      const { proposal, token } = await propose(req, { kind, documentId: id, value, reason })
      return { id: proposal.id, state: proposal.state, ...(token && { link: linkOf(req, token) }) }
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
      const { collection, id } = parse(About, Object.fromEntries(req.searchParams))
      return {
        proposals: await describePending(await requestFor(req), {
          actor,
          ...(collection && { about: { collection, ...(id && { documentId: id }) } }),
        }),
      }
    }),
}

export const proposalEndpoints: Endpoint[] = [
  proposeEndpoint,
  pendingEndpoint,
  ...(Object.keys(DECISIONS) as DecisionName[]).map(decideEndpoint),
]

async function answer(req: PayloadRequest, work: (actor: Actor) => Promise<object>): Promise<Response> {
  try {
    const actor = actorOf(req.user)
    if (!actor) throw notSignedIn()
    return Response.json(await work(actor), { headers: { 'Cache-Control': 'private, no-store' } })
  } catch (error) {
    return answerRefusal(error)
  }
}

const bodyOf = async (req: PayloadRequest): Promise<unknown> => (await req.json?.()) ?? {}

function parse<T>(schema: z.ZodType<T>, given: unknown): T {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new WorkflowError(400, 'The request is not as it should be.', {
    code: 'malformed',
    problems: parsed.error.issues.map(({ path, message }) => ({
      path: path.join('.'),
      code: 'malformed',
      message,
    })),
  })
}

const linkOf = (req: PayloadRequest, token: string) =>
  new URL(`${req.payload.config.routes.admin}/join/${token}`, env.SERVER_URL).href
