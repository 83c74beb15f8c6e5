import DataLoader from 'dataloader'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { IsPublic } from './IsPublic'

const RECORDS = 'records' as string as CollectionSlug // the book lands with the workflow
const MEDIA = 'media/'

// Waits until everything that is ready to run has asked: the documents of a list ask one by one.
const OPTIONS = { batchScheduleFn: (callback: () => void) => void setImmediate(callback) }

const byRequest = new WeakMap<PayloadRequest, DataLoader<string, boolean>>()

/**
 * Which of the given documents and files (`collection/id`) the public may see now. What many ask for in one
 * breath is one query for all documents and one for all files; a request remembers the answers, so this is
 * for requests that only read.
 */
export const publicKeys = async (req: PayloadRequest, keys: readonly string[]): Promise<IsPublic> => {
  const loader = byRequest.get(req) ?? new DataLoader((batch) => look(req, batch), OPTIONS)
  byRequest.set(req, loader)
  const answers = await loader.loadMany(keys)
  const visible = new Set(keys.filter((_, index) => answers[index] === true))
  return (key) => visible.has(key)
}

const look = async (req: PayloadRequest, keys: readonly string[]): Promise<boolean[]> => {
  const [documents, files] = await Promise.all([
    publicDocuments(
      req,
      keys.filter((key) => !key.startsWith(MEDIA)),
    ),
    publicFiles(
      req,
      keys.filter((key) => key.startsWith(MEDIA)),
    ),
  ])
  const visible = new Set([...documents, ...files])
  return keys.map((key) => visible.has(key))
}

const publicDocuments = async (req: PayloadRequest, keys: string[]): Promise<string[]> => {
  if (keys.length === 0 || !(RECORDS in req.payload.collections)) return []
  const where: Where = { and: [{ key: { in: keys } }, { live: { equals: 'published' } }] }
  const rows = { collection: RECORDS, pagination: false, req, select: { key: true }, where } as const
  const { docs } = await req.payload.db.find<{ key: string }>(rows)
  return docs.map(({ key }) => key)
}

/** Whatever the files themselves let an outsider open. */
const publicFiles = async (req: PayloadRequest, keys: string[]): Promise<string[]> => {
  if (keys.length === 0) return []
  const allowed = await req.payload.collections.media.config.access.read({ req })
  if (typeof allowed === 'boolean') return allowed ? keys : []
  const ids = keys.map((key) => key.slice(MEDIA.length))
  const rows = { collection: 'media', pagination: false, req, select: { filename: true } } as const
  const { docs } = await req.payload.db.find({ ...rows, where: { and: [{ id: { in: ids } }, allowed] } })
  return docs.map(({ id }) => `${MEDIA}${id}`)
}
