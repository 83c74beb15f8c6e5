import type { PayloadRequest } from 'payload'
import { isSection } from '@/i18n/routing/sections'
import type { DocumentRecord, LoadedDocument } from '../documents/types'
import type { Problem } from '../requirements'

/**
 * Where readers of a withdrawn text are sent: if that is a text of this site, it must be another one, and
 * public. Browsers keep such a redirect for good.
 */
export async function targetProblems(
  req: PayloadRequest,
  { record }: LoadedDocument,
  target: string | undefined,
): Promise<Problem[]> {
  const [, section = 'pages', slug] = TEXT.exec(target ?? '') ?? []
  if (!slug || (section === 'pages' && isPlace(slug))) return []
  const address = `${section}/${slug}`
  const problem = (message: string): Problem[] => [{ path: 'redirectTo', code: 'address', message }]
  if (address === record.address)
    return problem('This is the address that readers come from. Give another one, or a notice.')
  const found = await req.payload.db.findOne<DocumentRecord>({
    collection: 'records',
    req,
    where: { and: [{ address: { equals: address } }, { live: { equals: 'published' } }] },
  })
  if (found) return []
  return problem(`No public page stands at ${target}. Open the page that you mean, and copy its address.`)
}

/** `/forums/slug_en`, `/slug_en`: a text of this site, with or without its language. */
const TEXT = /^\/(?:(forums|roles|events|documents)\/)?([a-z0-9-]+?)(?:_[a-z]{2})?\/?(?:[?#].*)?$/

/** The home page and the lists, which the site makes itself. */
const isPlace = (slug: string) => slug === 'index' || isSection(slug)
