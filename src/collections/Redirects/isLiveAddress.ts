import type { CollectionSlug, PayloadRequest } from 'payload'

const RECORDS = 'records' as string as CollectionSlug // the book lands with the workflow

/** Does a public page answer at this path? */
export const isLiveAddress = async (req: PayloadRequest, path: string): Promise<boolean> => {
  if (!(RECORDS in req.payload.collections)) return false // goes when the book has landed
  const bare = path.slice(1)
  const address = bare.includes('/') ? bare : `pages/${bare}`
  const { docs } = await req.payload.db.find({
    collection: RECORDS,
    limit: 1,
    pagination: false,
    req,
    where: { and: [{ address: { equals: address } }, { live: { equals: 'published' } }] },
  })
  return docs.length > 0
}
