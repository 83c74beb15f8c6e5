import type { PayloadRequest } from 'payload'
import { parsePath } from '@/i18n/routing/address'
import { env } from '@/lib/env'
import { addressOf } from '../domain/keys'
import type { DocumentRecord, LoadedDocument } from '../domain/document'
import type { Problem } from '../domain/requirements'

/**
 * Where readers of a withdrawn text are sent: on this site a page must answer there, and a text must be another one,
 * and public. So nobody is sent in a circle, and nobody to where nothing is; browsers keep such a redirect for good.
 */
export async function targetProblems(
  req: PayloadRequest,
  { record }: LoadedDocument,
  target: string | undefined,
): Promise<Problem[]> {
  const path = pathHere(target ?? '')
  if (!path) return []
  const place = parsePath(path)
  const { section = 'pages', slug } = place ?? {}
  if (place && !slug) return []
  const address = slug && addressOf(section, slug)
  const problem = (message: string): Problem[] => [{ path: 'redirectTo', code: 'address', message }]
  if (address === record.address)
    return problem('This is the address that readers come from. Give another one, or a notice.')
  const found =
    address &&
    (await req.payload.db.findOne<DocumentRecord>({
      collection: 'records',
      req,
      where: { and: [{ address: { equals: address } }, { live: { equals: 'published' } }] },
    }))
  if (found) return []
  return problem(`No public page stands at ${target}. Open the page that you mean, and copy its address.`)
}

/** The path of a page of this site, as browsers and the site read it: in small letters, without a last slash. */
const pathHere = (target: string): string | null => {
  if (!URL.canParse(target, env.SERVER_URL)) return null
  const { host, pathname } = new URL(target, env.SERVER_URL)
  const path = pathname.toLowerCase()
  return host === new URL(env.SERVER_URL).host && PAGE.test(path) ? path.replace(/\/+$/, '') : null
}

const PAGE = /^\/(?!(api|admin|_next)(\/|$))/
