import config from '@payload-config'
import { executeAuthStrategies, getPayload, type CollectionSlug } from 'payload'
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

/** An address of programs, and the endpoint of ours that answers there. */
type Route = { method: string; pattern: RegExp; to: (path: string) => string }

/** All that a key opens. There is nothing else. */
const ROUTES: readonly Route[] = [
  { method: 'POST', pattern: new RegExp(`^/api/(?:${CONTENT})$`), to: (path) => `${path}/by-program` },
  { method: 'POST', pattern: /^\/api\/(?:drafts|transitions)$/, to: (path) => path },
  { method: 'PATCH', pattern: new RegExp(`^/api/(${CONTENT})/([^/]+)$`), to: (path) => `${path}/by-program` },
  { method: 'GET', pattern: new RegExp(`^/api/(${CONTENT})/([^/]+)$`), to: (path) => `${path}/by-program` },
  {
    ...{ method: 'POST', to: (path) => path },
    pattern: new RegExp(`^/api/(?:${CONTENT})/[^/]+/transitions/\\w+$`),
  },
]

/** Is this the address of a text, whether or not there is one? Payload and the desk have words of their own in its place. */
const isOfText = async (slug: string, word: string): Promise<boolean> => {
  const { endpoints } = (await getPayload({ config })).collections[slug as CollectionSlug].config
  return !(endpoints || []).some(({ path }) => path === `/${word}` || path.startsWith(`/${word}/`))
}

const routeOf = async ({ method }: Request, pathname: string): Promise<Route | undefined> => {
  for (const route of ROUTES) {
    const found = route.method === method ? route.pattern.exec(pathname) : null
    if (!found) continue
    const [, slug, word] = found
    return slug === undefined || word === undefined || (await isOfText(slug, word)) ? route : undefined
  }
  return undefined
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
    const route = await routeOf(request, url.pathname)
    if (!route) return Response.json({ errors: [NOT_FOR_PROGRAMS] }, { status: 403 })
    url.pathname = route.to(url.pathname)
    const headers = new Headers(request.headers)
    headers.delete('cookie')
    const asked = new Request(new Request(url, request), { headers })
    const params = Promise.resolve({ slug: url.pathname.slice('/api/'.length).split('/') })
    return programGate.run(gate, () => handler(asked, { ...args, params }))
  }
