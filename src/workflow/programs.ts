import type { AuthStrategy, AuthStrategyResult, Endpoint, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { programGate } from '@/lib/programGate'
import { shownServiceKey } from '@/lib/serviceKey'
import { answer, bodyOf, parse } from './answer'
import {
  acceptProgram,
  changeProgram,
  endProgram,
  makeKey,
  makeProgram,
  revokeKey,
} from './commands/programs'
import { LONGEST_KEY_DAYS, PROGRAM_ACTS, USUAL_KEY_DAYS } from './domain/programs'
import { programWithKey } from './ledgers/programs'

/**
 * Who a program is, by the key that it shows: looked for only inside of the few requests that programs make (see
 * `app/(payload)/api/http/programs.ts`), so that a key is nobody's session anywhere else.
 */
export const programStrategy: AuthStrategy = {
  name: 'program',
  authenticate: async ({ headers, payload }) => {
    const gate = programGate.getStore()
    const shown = shownServiceKey(headers)
    if (!gate || shown === undefined) return { user: null }
    try {
      gate.program ??= await programWithKey(await createLocalReq({ context: {} }, payload), shown)
    } catch (error) {
      // Payload takes a strategy that fails for one that knows nobody.
      gate.failure = error
      throw error
    }
    // Payload's type knows people alone. Our code asks `programOf` before it takes somebody for a program.
    return { user: (gate.program ?? null) as AuthStrategyResult['user'] }
  },
}

const ID = z.string().regex(/^(?:[0-9a-f]{24}|[0-9a-f-]{36})$/i)
const NOBODY = '0'.repeat(24)

/** What cannot be an id is looked for as one that is not there: MongoDB looks for nothing else. */
const idOf = ({ routeParams }: PayloadRequest): string => ID.safeParse(routeParams?.id).data ?? NOBODY

const About = (slugs: readonly string[]) =>
  z.strictObject({
    name: z.string({ error: 'name says what the program is called.' }).max(1000),
    holder: z.string({ error: 'holder is the id of the person who answers for it.' }).max(64),
    grants: z.partialRecord(
      z.enum(slugs, { error: `grants names collections: ${slugs.join(', ')}.` }),
      z.array(
        z.enum(PROGRAM_ACTS, { error: `A service account may do no more than: ${PROGRAM_ACTS.join(', ')}.` }),
      ),
    ),
  })

const aboutIn = async (req: PayloadRequest) => {
  const slugs = req.payload.config.collections.filter(({ custom }) => custom?.hasWorkflow)
  const { grants, ...rest } = parse(About(slugs.map(({ slug }) => slug)), await bodyOf(req))
  const given = Object.entries(grants).map(([slug, acts]) => [slug, [...new Set(acts ?? [])]] as const)
  return { ...rest, holder: ID.safeParse(rest.holder).data ?? NOBODY, grants: Object.fromEntries(given) }
}

const NewKey = z.strictObject({
  days: z.number({ error: `days is a whole number from 1 to ${LONGEST_KEY_DAYS}.` }).default(USUAL_KEY_DAYS),
  endsBefore: z.enum(['now', 'tomorrow'], { error: 'endsBefore is now or tomorrow.' }).default('now'),
})

const endpoint = (
  path: string,
  handler: (req: PayloadRequest) => Promise<object>,
  access = 'administrator',
): Endpoint => ({
  ...{ path, method: 'post', custom: { access } },
  handler: (req) => answer(req, () => handler(req)),
})

/** For administrators, and for whom they name, at `/api/service-accounts`. What a key opens is not here: see `programDrafts.ts`. */
export const programEndpoints: Endpoint[] = [
  /** Makes one, without a key. */
  endpoint('/', async (req) => ({ id: (await makeProgram(req, await aboutIn(req))).id })),
  endpoint('/:id/change', async (req) => ({
    id: (await changeProgram(req, idOf(req), await aboutIn(req))).id,
  })),
  /** The key is answered here, once. */
  endpoint('/:id/keys', async (req) => {
    const { key, row } = await makeKey(req, idOf(req), parse(NewKey, await bodyOf(req)))
    return { id: row.id, key, expiresAt: row.expiresAt }
  }),
  /** For whom it names: they answer for it from then on. */
  endpoint(
    '/:id/accept',
    async (req) => {
      await acceptProgram(req, idOf(req))
      return { id: idOf(req) }
    },
    'staff',
  ),
  endpoint('/:id/end', async (req) => {
    await endProgram(req, idOf(req))
    return { id: idOf(req) }
  }),
]

/** At `/api/service-keys`. */
export const keyEndpoints: Endpoint[] = [
  endpoint('/:id/revoke', async (req) => {
    await revokeKey(req, idOf(req))
    return { id: idOf(req) }
  }),
]
