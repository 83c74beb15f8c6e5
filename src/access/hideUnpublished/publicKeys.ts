import type { PayloadRequest } from 'payload'
import { publicNow } from '../publicNow'
import type { IsPublic } from '@/workflow/domain/hideReferences'

const MEDIA = 'media/'

/** Which of the given documents and files (`collection/id`) the public may see now: for requests of outsiders. */
export const publicKeys = async (req: PayloadRequest, keys: readonly string[]): Promise<IsPublic> => {
  const { addresses, files } = publicNow(req)
  const found = await Promise.all(
    keys.map((key) => (key.startsWith(MEDIA) ? files.load(key.slice(MEDIA.length)) : addresses.load(key))),
  )
  const visible = new Set(keys.filter((_, index) => found[index] !== null))
  return (key) => visible.has(key)
}
