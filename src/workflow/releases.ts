import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { cleanLines } from '@/lib/cleanText'
import { inLanguage } from '@/i18n/desk/reasons'
import { answer, answerMade, bodyOf, parse, parseQuery } from './answer'
import { publishRelease, scheduleRelease, unscheduleRelease } from './commands/release'
import {
  addToRelease,
  createRelease,
  discardRelease,
  removeFromRelease,
  renameRelease,
} from './commands/releases'
import { undoRelease } from './commands/undoRelease'
import { RELEASE_ACTS, LONGEST_RELEASE_NAME } from './domain/release'
import { requestFor } from './ledgers/transaction'
import { inTurn } from './queries/inTurn'
import { describeRelease, listReleases, releasesForText } from './queries/releases'

const words = z.string().transform(cleanLines).optional()

/** Longer ones are refused in words that say how long one may be. */
const Naming = z.strictObject({ name: z.string().max(10 * LONGEST_RELEASE_NAME) })

const Text = z.strictObject({ collection: z.string().max(64), id: z.string().max(64) })

/** In an address Payload’s own parameters stand beside it. */
const TextInAddress = z.object(Text.shape)

const expected = z
  .string({ error: 'expected says which release you saw: send it as GET …/contents gives it.' })
  .max(64)

const Publishing = z.strictObject({ expected, reason: words, notice: words })
const Scheduling = z.strictObject({ expected, publishAt: z.string().max(64) })
const Unscheduling = z.strictObject({ expected, comment: words })
const Listing = z.object({
  done: z.enum(['true', 'false']).default('false'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

const staff = { access: 'staff' }

/** `GET /api/releases/list`: those under way; with `done=true` those that are public, or were given up. */
const list: Endpoint = {
  ...{ path: '/list', method: 'get', custom: staff },
  handler: (req) =>
    answer(req, async () => {
      const { done, page } = parseQuery(Listing, req)
      return listReleases(await requestFor(req), { isDone: done === 'true', page })
    }),
}

/** `GET /api/releases/about?collection=…&id=…`: in which releases a text is, and in which it could be. */
const about: Endpoint = {
  ...{ path: '/about', method: 'get', custom: staff },
  handler: (req) =>
    answer(req, async (actor) => {
      const text = parseQuery(TextInAddress, req)
      return releasesForText(await requestFor(req), { actor, ...text })
    }),
}

/** `GET /api/releases/{id}/contents`: a release, its texts, and what keeps each from going public. */
const contents: Endpoint = {
  ...{ path: '/:id/contents', method: 'get', custom: staff },
  handler: (req) =>
    answer(req, (actor) =>
      inTurn(actor, async () => describeRelease(await requestFor(req), { actor, id: idOf(req) })),
    ),
}

/** Where a release is read: its row alone is answered to nobody. */
const contentsOf = (id: string): string => `/releases/${id}/contents`

/** `POST /api/releases`: begins one. */
const begin: Endpoint = {
  ...{ path: '/', method: 'post', custom: { access: RELEASE_ACTS.create.by.join(', ') } },
  handler: (req) =>
    answerMade(req, async () => {
      const { id, name } = await createRelease(req, parse(Naming, await bodyOf(req)))
      return { path: contentsOf(id), body: { id, name } }
    }),
}

/** `POST /api/releases/{id}/…`: does one thing to it, and answers how it is then. */
const acting = <T>(
  act: Exclude<keyof typeof RELEASE_ACTS, 'create' | 'undo'>,
  schema: z.ZodType<T>,
  work: (req: PayloadRequest, asked: T & { id: string }) => Promise<unknown>,
): Endpoint => ({
  ...{ path: `/:id/${act}`, method: 'post', custom: { access: RELEASE_ACTS[act].by.join(', ') } },
  handler: (req) =>
    answer(req, async (actor) => {
      const id = idOf(req)
      const asked = { ...parse(schema, await bodyOf(req)), id }
      return inTurn(actor, async () => {
        await work(req, asked)
        return describeRelease(await requestFor(req), { actor, id })
      })
    }),
})

/** `POST /api/releases/{id}/undo`: a new release that takes it back, and what had to be left out. */
const undo: Endpoint = {
  ...{ path: '/:id/undo', method: 'post', custom: { access: RELEASE_ACTS.undo.by.join(', ') } },
  handler: (req) =>
    answerMade(req, async () => {
      const asked = { ...parse(Naming, await bodyOf(req)), id: idOf(req) }
      const { release, left } = await undoRelease(await requestFor(req), asked)
      const body = { id: release.id, left: left.map((one) => inLanguage(one, req.i18n.language)) }
      return { path: contentsOf(release.id), body }
    }),
}

const ID = z.string().regex(/^(?:[0-9a-f]{24}|[0-9a-f-]{36})$/i)

/** What no release has as its id is looked for as one that is not there: MongoDB looks for nothing else. */
const idOf = ({ routeParams }: PayloadRequest): string => ID.safeParse(routeParams?.id).data ?? '0'.repeat(24)

const textOf = z.strictObject({ text: Text })
const nothing = z.strictObject({})

export const releaseEndpoints: Endpoint[] = [
  ...[list, about, contents, begin, undo],
  acting('rename', Naming, renameRelease),
  acting('add', textOf, addToRelease),
  acting('remove', textOf, removeFromRelease),
  acting('discard', nothing, discardRelease),
  acting('publish', Publishing, publishRelease),
  acting('schedule', Scheduling, scheduleRelease),
  acting('unschedule', Unscheduling, unscheduleRelease),
]
