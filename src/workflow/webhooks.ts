import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { worded } from '@/i18n/desk/reasons'
import { answer, bodyOf, parse } from './answer'
import {
  changeWebhook,
  makeWebhook,
  pauseWebhook,
  removeWebhook,
  requireManager,
  resumeWebhook,
  rotateSecret,
} from './commands/webhooks/manage'
import { leaveOut, sendAgain, testWebhook } from './commands/webhooks/tries'
import { LONGEST_ADDRESS, LONGEST_WEBHOOK_NAME } from './domain/webhooks'
import { WorkflowError } from './errors'
import { requestFor } from './ledgers/transaction'
import { listWebhooks, webhookPage } from './queries/webhooks'

const administrators = { access: 'administrator' }

const names = z.array(z.string().max(64)).max(64).default([])

const Asked = z.strictObject({
  // Longer ones are refused in words that say how long one may be.
  name: z.string({ error: 'name says whom it calls.' }).max(10 * LONGEST_WEBHOOK_NAME),
  address: z.string({ error: 'address is where it is called: https://…' }).max(10 * LONGEST_ADDRESS),
  collections: names,
  acts: names,
})

const Nothing = z.strictObject({})

/** `GET /api/webhooks/list`: all of them, without their secrets. */
const list: Endpoint = {
  ...{ path: '/list', method: 'get', custom: administrators },
  handler: (req) =>
    answer(req, async () => {
      requireManager(req)
      return { webhooks: await listWebhooks(await requestFor(req)) }
    }),
}

/** `GET /api/webhooks/{id}/deliveries?after=…`: what became of its calls, the newest first. */
const deliveries: Endpoint = {
  ...{ path: '/:id/deliveries', method: 'get', custom: administrators },
  handler: (req) =>
    answer(req, async () => {
      requireManager(req)
      const after = req.searchParams.get('after')
      const page = await webhookPage(await requestFor(req), { id: idOf(req, 'id'), after })
      if (!page) throw new WorkflowError(404, worded('webhooks.isGone'), { code: 'notFound' })
      return page
    }),
}

/** `POST /api/webhooks`: somebody more to call; the answer has the secret, once. */
const make: Endpoint = {
  ...{ path: '/', method: 'post', custom: administrators },
  handler: (req) =>
    answer(req, async () => {
      requireManager(req)
      return makeWebhook(req, parse(Asked, await bodyOf(req)))
    }),
}

/** `POST /api/webhooks/{id}/change`. */
const change: Endpoint = {
  ...{ path: '/:id/change', method: 'post', custom: administrators },
  handler: (req) =>
    answer(req, async () => {
      requireManager(req)
      return changeWebhook(req, idOf(req, 'id'), parse(Asked, await bodyOf(req)))
    }),
}

const ACTS = {
  rotate: rotateSecret,
  pause: pauseWebhook,
  resume: resumeWebhook,
  remove: removeWebhook,
  test: testWebhook,
}

/** `POST /api/webhooks/{id}/rotate`, `/pause`, `/resume`, `/remove`, `/test`. */
const acts = Object.entries(ACTS).map(([name, act]): Endpoint => ({
  ...{ path: `/:id/${name}`, method: 'post', custom: administrators },
  handler: (req) =>
    answer(req, async () => {
      requireManager(req)
      parse(Nothing, await bodyOf(req))
      return act(req, idOf(req, 'id'))
    }),
}))

/** `POST /api/webhooks/{id}/deliveries/{delivery}/again` and `/leave-out`. */
const tries = Object.entries({ again: sendAgain, 'leave-out': leaveOut }).map(([name, act]): Endpoint => ({
  ...{ path: `/:id/deliveries/:delivery/${name}`, method: 'post', custom: administrators },
  handler: (req) =>
    answer(req, async () => {
      requireManager(req)
      parse(Nothing, await bodyOf(req))
      return act(req, { id: idOf(req, 'id'), delivery: idOf(req, 'delivery') })
    }),
}))

const ID = z.string().regex(/^(?:[0-9a-f]{24}|[0-9a-f-]{36})$/i)

/** What nothing has as its id is looked for as one that is not there: MongoDB looks for nothing else. */
const idOf = ({ routeParams }: PayloadRequest, name: 'id' | 'delivery'): string =>
  ID.safeParse(routeParams?.[name]).data ?? '0'.repeat(24)

export const webhookEndpoints: Endpoint[] = [list, deliveries, make, change, ...acts, ...tries]
