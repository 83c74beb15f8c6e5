import type { Endpoint, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { z } from 'zod'
import { worded } from '@/i18n/desk/reasons'
import { clock } from '@/lib/clock'
import { begun, download } from '@/lib/http/download'
import { isRecord } from '@/lib/isRecord'
import { parseQuery } from './answer'
import { actorOf } from './domain/actor'
import { dayOf } from './domain/assignment'
import { answerRefusal, notSignedIn, WorkflowError } from './errors'
import { requestFor } from './ledgers/transaction'
import { listAsCsv, listAsJson } from './queries/listExport'
import { takeTurn } from './queries/turns'

const FILES = {
  csv: { write: listAsCsv, type: 'text/csv' },
  json: { write: listAsJson, type: 'application/json' },
} as const

const Listed = z.object({
  format: z.enum(['csv', 'json'], { error: 'format is csv or json.' }),
  search: z.string().max(200, 'search has 200 characters at most.').default(''),
  where: z
    .unknown()
    .transform((given, context): unknown => {
      if (typeof given !== 'string') return given
      try {
        return JSON.parse(given)
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        context.addIssue({ code: 'custom', message: 'where is not valid JSON.' })
        return z.NEVER
      }
    })
    .refine((where) => isRecord(where), 'where is an object of fields and conditions.'),
})

/** Does the desk show this person the list? Of what it keeps from them there is no file, either. */
const isListed = ({ admin: { hidden } }: SanitizedCollectionConfig, user: PayloadRequest['user']): boolean =>
  // Payload's types take a client's user, which has the same fields.
  typeof hidden === 'function' ? !hidden({ user: user as never }) : !hidden

/** The links to both files, above a list. */
export const EXPORT_LIST = '/admin/ExportList/ExportList#ExportList'

/**
 * `GET /api/{collection}/export?format=csv&where=…&search=…`: the rows of a list, with its filters and its search, as
 * this person may read them. For staff who see the list.
 */
export const exportList: Endpoint = {
  path: '/export',
  method: 'get',
  custom: { access: 'staff who see the list' },
  handler: async (req) => {
    try {
      const actor = actorOf(req.user)
      if (!actor) throw notSignedIn()
      const { format, search, where } = parseQuery(Listed, req, { where: {}, ...req.query })
      // Payload adds the collection to what the path names.
      const { collection } = req.routeParams as { collection: 'events' }
      const { config } = req.payload.collections[collection]
      if (!isListed(config, req.user))
        throw new WorkflowError(403, worded('list.notForYou'), { code: 'role' })
      const { type, write } = FILES[format]
      // Payload says what is wrong with the conditions, which are those of an address.
      const asked = { config, search, where: where as Where }
      const parts = takeTurn(actor, write(await requestFor(req), asked))
      const name = `fora-${collection}-${dayOf(clock())}.${format}`
      return download(await begun(parts), { name, type })
    } catch (error) {
      return answerRefusal(error, req)
    }
  },
}
