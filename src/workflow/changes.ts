import type { Endpoint } from 'payload'
import { z } from 'zod'
import { cursorOf, isCursor, positionOf } from '@/lib/cursor'
import { parseQuery } from './answer'
import { answerRefusal, WorkflowError } from './errors'
import { changesAfter, MOST_CHANGES_AT_ONCE, newestPosition } from './queries/changes'

const LONGEST_WAIT = 30
const SNAPSHOT = 'Copy /api/export.ndjson, whose first line has one'

/** In digits: JavaScript reads 10 in `1e1`, too, and 0 in nothing. */
const wholeNumber = (message: string) =>
  z
    .string()
    .regex(/^\d{1,10}$/, message)
    .transform(Number)

const Asked = z.object({
  since: z
    .string({ error: `since is the cursor of an earlier answer, or "now". ${SNAPSHOT}.` })
    .refine((given) => given === 'now' || isCursor(given), {
      error: `since is no cursor: send "next" of an earlier answer as it is, or "now". ${SNAPSHOT}.`,
    }),
  limit: wholeNumber(`limit is a whole number from 1 to ${MOST_CHANGES_AT_ONCE}.`)
    .refine((limit) => limit >= 1, 'limit is 1 at least.')
    .refine((limit) => limit <= MOST_CHANGES_AT_ONCE, `limit is ${MOST_CHANGES_AT_ONCE} at most.`)
    .default(100),
  // The front door has waited already: see door/polls.
  wait: wholeNumber(`wait is a whole number of seconds up to ${LONGEST_WAIT}.`)
    .refine((wait) => wait <= LONGEST_WAIT, `wait is ${LONGEST_WAIT} seconds at most.`)
    .default(0),
})

/**
 * `GET /api/changes?since=CURSOR&limit=100&wait=30`: the public changes after a cursor, in order, and the cursor to go
 * on with. 410 `resync` where the cursor is of a history that this installation does not have.
 */
export const changesEndpoint: Endpoint = {
  path: '/changes',
  method: 'get',
  custom: { access: 'anyone, of what is public' },
  handler: async (req) => {
    try {
      const { limit, since } = parseQuery(Asked, req)
      if (since === 'now') {
        const next = cursorOf(await newestPosition(req))
        return Response.json({ changes: [], next, hasMore: false })
      }
      const position = positionOf(since)
      const page = position && (await changesAfter(req, position, limit))
      if (!page) throw resync()
      const { changes, hasMore } = page
      return Response.json({ changes, next: cursorOf(page.next), hasMore })
    } catch (error) {
      return answerRefusal(error, req)
    }
  },
}

const resync = () =>
  new WorkflowError(
    410,
    'This installation was restored from a backup since, or moved: what you have may never have been. Copy /api/export.ndjson again, and follow from its cursor.',
    { code: 'resync' },
  )
