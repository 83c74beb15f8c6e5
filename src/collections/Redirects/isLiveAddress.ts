import type { PayloadRequest } from 'payload'

/** Does a public page answer at this path? */
export const isLiveAddress = async (req: PayloadRequest, path: string): Promise<boolean> => {
  const bare = path.slice(1)
  const address = bare.includes('/') ? bare : `pages/${bare}`
  const { docs } = await req.payload.db.find({
    collection: 'records',
    limit: 1,
    pagination: false,
    req,
    where: { and: [{ address: { equals: address } }, { live: { equals: 'published' } }] },
  })
  return docs.length > 0
}
