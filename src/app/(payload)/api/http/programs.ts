import config from '@payload-config'
import { executeAuthStrategies, getPayload } from 'payload'
import { CONTENT_SLUGS } from '@/contentTypes'
import { describeError } from '@/lib/errors/describeError'
import type { PublicError } from '@/lib/errors/PublicError'
import { programGate, type ProgramGate } from '@/lib/programGate'
import { requestContext } from '@/lib/requestContext'
import { shownServiceKey } from '@/lib/serviceKey'
import type { RestHandler } from './RestHandler'

const KEY_ENDED = {
  code: 'keyEnded',
  message:
    'The key in "Authorization" does not hold: it is none of ours, has run out, was revoked, or nobody answers for its account. Ask an administrator for a new one.',
}

const NOT_FOR_PROGRAMS = {
  code: 'notForPrograms',
  message:
    'A service account does nothing here. With a key: POST /api/{collection}, GET and PATCH /api/{collection}/{id}, POST /api/drafts, POST /api/transitions, POST /api/{collection}/{id}/transitions/{name}. What everybody may read is asked for without a key.',
}

const CONTENT = CONTENT_SLUGS.join('|')

/** All that a key opens, and the endpoint of ours that answers it. There is nothing else. */
const ROUTES: readonly { method: string; pattern: RegExp; to: (path: string) => string }[] = [
  { method: 'POST', pattern: new RegExp(`^/api/(?:${CONTENT})$`), to: (path) => `${path}/by-program` },
  { method: 'POST', pattern: /^\/api\/(?:drafts|transitions)$/, to: (path) => path },
  {
    method: 'PATCH',
    pattern: new RegExp(`^/api/(?:${CONTENT})/[0-9a-f-]{24,36}$`),
    to: (path) => `${path}/by-program`,
  },
  {
    method: 'GET',
    pattern: new RegExp(`^/api/(?:${CONTENT})/[0-9a-f-]{24,36}$`),
    to: (path) => `${path}/by-program`,
  },
  {
    method: 'POST',
    pattern: new RegExp(`^/api/(?:${CONTENT})/[0-9a-f-]{24,36}/transitions/\\w+$`),
    to: (path) => path,
  },
]

const OF_TEXTS = new RegExp(`^/api/(?:${CONTENT})(?:/[^/]+)?$`)

/**
 * What programs are offered and Payload's own writes do not know: it would be left out in silence, and a text stored that
 * was only to be looked at.
 */
export const notWithoutKey = ({ method, url, headers }: Request): PublicError[] => {
  const { pathname, searchParams } = new URL(url)
  if (!['POST', 'PATCH'].includes(method) || !OF_TEXTS.test(pathname)) return []
  const given = [
    ...(searchParams.has('dryRun') ? ['dryRun'] : []),
    ...(headers.has('idempotency-key') ? ['Idempotency-Key'] : []),
  ]
  return given.map((path) => ({
    ...{ code: 'unknownParameter', path },
    message: `"${path}" is known here with the key of a service account alone. Nothing was stored: leave it out, or send a key.`,
  }))
}

type Refused = { status: number; errors: PublicError[] }

/** Who a request with a key comes from; undefined where it shows none. */
export async function programBehind({ headers }: Pick<Request, 'headers'>): Promise<ProgramGate | undefined> {
  if (shownServiceKey(headers) === undefined) return undefined
  const payload = await getPayload({ config })
  const gate: ProgramGate = {}
  // Only what our own strategy leaves in the gate counts: a session shown beside is nobody's here.
  await programGate.run(gate, () => executeAuthStrategies({ canSetHeaders: false, headers, payload }))
  const context = requestContext.getStore()
  // The door counts what a key asks for by itself from then on.
  if (context && (gate.program || gate.failure === undefined))
    context.serviceKey = gate.program ? 'holds' : 'fails'
  return gate
}

/** Why a program is refused before its request is read. */
export const programRefusal = ({ failure, program }: ProgramGate): Refused | undefined => {
  if (program) return undefined
  return failure === undefined ? { status: 401, errors: [KEY_ENDED] } : describeError(failure)
}

/**
 * Lets a program do what programs do, and nothing else. A key counts inside of this alone, and a session that is shown
 * beside it does not count at all.
 */
export const inProgramsName =
  (handler: RestHandler, gate: ProgramGate): RestHandler =>
  async (request, args) => {
    const url = new URL(request.url)
    const route = ROUTES.find(
      ({ method, pattern }) => method === request.method && pattern.test(url.pathname),
    )
    if (!route) return Response.json({ errors: [NOT_FOR_PROGRAMS] }, { status: 403 })
    url.pathname = route.to(url.pathname)
    const headers = new Headers(request.headers)
    headers.delete('cookie')
    const asked = new Request(new Request(url, request), { headers })
    const params = Promise.resolve({ slug: url.pathname.slice('/api/'.length).split('/') })
    return programGate.run(gate, () => handler(asked, { ...args, params }))
  }
