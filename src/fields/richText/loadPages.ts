import type { PayloadRequest } from 'payload'

interface RecordRow {
  key: string
  address: string
}

interface LinkedPage {
  collection: string
  slug: string
}

/** The public addresses of documents given as `collection/id`; `null` for each that is not public now. */
export const loadPages = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<(LinkedPage | null)[]> => {
  const { docs } = await req.payload.db.find<RecordRow>({
    collection: 'records',
    pagination: false,
    req,
    where: { and: [{ key: { in: [...new Set(keys)] } }, { live: { equals: 'published' } }] },
  })
  const pages = new Map(docs.map(({ key, address }) => [key, pageAt(address)]))
  return keys.map((key) => pages.get(key) ?? null)
}

/** An address in the records is `collection/slug`. */
const pageAt = (address: string): LinkedPage | null => {
  const [collection, slug] = address.split('/')
  return collection && slug ? { collection, slug } : null
}
