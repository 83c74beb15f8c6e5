import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { env } from '@/lib/env'
import { answer, bodyOf, parse, parseQuery } from './answer'
import { makeLink, revokeLink } from './commands/previewLinks'
import { LONGEST_DAYS, LONGEST_PURPOSE } from './domain/previewLinks'
import { requestFor } from './ledgers/transaction'
import { linksTo } from './queries/previewLinks'

const Document = { collection: z.string().max(64), id: z.string().max(64) }

const Making = z.strictObject({
  ...Document,
  language: z.string().max(16).optional(),
  days: z.number({ error: `days is a number from 1 to ${LONGEST_DAYS}.` }),
  // Longer ones are refused in words that say how long one may be.
  purpose: z.string({ error: 'purpose says for whom the link is, and what for.' }).max(10 * LONGEST_PURPOSE),
})

/** `POST /api/preview-links`: an address for somebody outside, answered once. */
const make: Endpoint = {
  path: '/',
  method: 'post',
  custom: { access: 'author, reviewer, validator' },
  handler: (req) =>
    answer(req, async () => {
      const asked = parse(Making, await bodyOf(req))
      const { link, key } = await makeLink(req, asked)
      const path = `/preview/link/${asked.collection}/${asked.id}/${link.language}/${key}`
      return { id: link.id, address: new URL(path, env.SERVER_URL).href, expiresAt: link.expiresAt }
    }),
}

/** `GET /api/preview-links/about?collection=…&id=…`: who made which, until when, and when they were last followed. */
const about: Endpoint = {
  path: '/about',
  method: 'get',
  custom: { access: 'staff' },
  handler: (req) =>
    answer(req, async (actor) => {
      const asked = parseQuery(z.object(Document), req)
      return linksTo(await requestFor(req), { actor, ...asked })
    }),
}

/** `POST /api/preview-links/{id}/revoke`: it leads nowhere any more. */
const revoke: Endpoint = {
  path: '/:id/revoke',
  method: 'post',
  custom: { access: 'author, reviewer, validator, administrator' },
  handler: (req) =>
    answer(req, async () => {
      const { id } = await revokeLink(req, idOf(req))
      return { id }
    }),
}

const ID = z.string().regex(/^(?:[0-9a-f]{24}|[0-9a-f-]{36})$/i)

/** What no link has as its id is looked for as one that is not there: MongoDB looks for nothing else. */
const idOf = ({ routeParams }: PayloadRequest): string => ID.safeParse(routeParams?.id).data ?? '0'.repeat(24)

export const previewLinkEndpoints: Endpoint[] = [make, about, revoke]
