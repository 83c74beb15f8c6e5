import type { PayloadRequest } from 'payload'
import { addressOf } from '../documents/keys'
import type { DocumentRecord, LoadedDocument } from '../documents/types'
import type { Problem } from '../requirements'

/** Is the slug one that no other text, public, withdrawn or in preparation, has? */
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
  return docs.length > 0 ? taken('another draft') : []
}
