import type { Payload } from 'payload'
import { CONTENT_SLUGS } from '@/contentTypes'
import { contents } from './contents'

/**
 * Says what the database holds that is not ours, as `collection/slug`; `null` when there is nothing. While
 * there is any such thing, the seed touches nothing.
 */
export const otherContent = async (payload: Payload): Promise<string | null> => {
  for (const collection of CONTENT_SLUGS) {
    const ours = contents.filter((seed) => seed.collection === collection).map(({ slug }) => slug)
    const { docs } = await payload.find({
      collection,
      depth: 0,
      limit: 1,
      overrideAccess: true,
      trash: true,
      where: { or: [{ slug: { not_in: ours } }, { slug: { exists: false } }] },
    })
    if (docs[0]) return `${collection}/${docs[0].slug ?? docs[0].id}`
  }
  const { docs } = await payload.find({ collection: 'media', depth: 0, limit: 1, overrideAccess: true })
  return docs[0] ? `media/${docs[0].filename ?? docs[0].id}` : null
}
