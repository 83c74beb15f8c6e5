import type { Payload } from 'payload'
import type { Seed } from './Seed'

/** The document that an earlier run made of a seed; `null` when there is none. */
export const seedRow = async (
  payload: Payload,
  { collection, slug }: Seed,
): Promise<{ id: string; firstPublishedAt?: string | null } | null> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    trash: true,
    where: { slug: { equals: slug } },
  })
  return docs[0] ?? null
}
