import type { PayloadRequest } from 'payload'
import { addressOf, pathsTo } from '../domain/keys'
import type { DocumentRecord, LoadedDocument } from '../domain/document'
import type { Problem } from '../domain/requirements'

/** Is the slug one that no other text, public, withdrawn or in preparation, has, and no redirect leads away from? */
export async function addressProblems(
  req: PayloadRequest,
  { config, id, record }: LoadedDocument,
  { slug }: Record<string, unknown>,
): Promise<Problem[]> {
  if (typeof slug !== 'string' || slug === '') return []
  const taken = (by: string): Problem[] => [
    { path: 'slug', code: 'addressTaken', message: `Choose another address: ${by} already has “${slug}”.` },
  ]
  const holder = await req.payload.db.findOne<DocumentRecord>({
    collection: 'records',
    req,
    where: { address: { equals: addressOf(config.slug, slug) } },
  })
  if (holder && holder.key !== record.key)
    return taken(holder.live === 'published' ? 'a public text' : 'a withdrawn text')
  const { docs } = await req.payload.db.findVersions<{ id: string; deletedAt?: string | null }>({
    collection: config.slug,
    limit: 1,
    pagination: false,
    req,
    where: {
      and: [
        { latest: { equals: true } },
        { 'version.slug': { equals: slug } },
        { 'version.deletedAt': { exists: false } },
        { parent: { not_equals: id } },
      ],
    },
  })
  if (docs.length > 0) return taken('another draft')
  return redirectProblems(req, pathsTo(config.slug, slug))
}

/** A page and a redirect at one address: one of them would be there in vain, and nobody would be told which. */
async function redirectProblems(req: PayloadRequest, paths: string[]): Promise<Problem[]> {
  const redirect = await req.payload.db.findOne<{ id: string; from: string; to: string }>({
    collection: 'redirects',
    req,
    where: { from: { in: paths } },
  })
  if (!redirect) return []
  const message = `A redirect leads from ${redirect.from} to ${redirect.to}. Choose another address, or have a validator remove the redirect first.`
  return [{ path: 'slug', code: 'addressRedirected', message }]
}
