import type { PayloadRequest } from 'payload'
import { requestContext } from '@/lib/requestContext'

interface RecordRow {
  key: string
  address: string
}

/**
 * The addresses (`collection/slug`) of documents given as `collection/id`; `null` for each that is not public. In a
 * preview of the site: as they will be.
 */
export const publicAddresses = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<(string | null)[]> => {
  const { docs } = await req.payload.db.find<RecordRow>({
    collection: 'records',
    pagination: false,
    req,
    select: { address: true, key: true },
    where: { and: [{ key: { in: [...new Set(keys)] } }, { live: { equals: 'published' } }] },
  })
  const addresses = new Map(docs.map(({ key, address }) => [key, address]))
  const ahead = requestContext.getStore()?.preview?.addresses
  return keys.map((key) => (ahead?.has(key) ? ahead : addresses).get(key) ?? null)
}
