import DataLoader from 'dataloader'
import type { PayloadRequest } from 'payload'
import type { Media } from '@/payload-types'
import { isOutside } from '../isOutside'
import { publicAddresses } from './publicAddresses'
import { visibleFiles } from './visibleFiles'

interface PublicNow {
  /** `collection/slug` by `collection/id`; `null` while the document is not public */
  addresses: DataLoader<string, string | null>
  /** by id; `null` while whoever asks may not open the file */
  files: DataLoader<string, Media | null>
}

// Waits until everything that is ready to run has asked: the documents of a list do not ask in one breath.
const batchScheduleFn = (callback: () => void): void => void setImmediate(callback)

const byRequest = new WeakMap<PayloadRequest, PublicNow>()

/**
 * What is public while one request is answered: what many texts ask for is one query for all documents and one
 * for all files. Outsiders only read, so their answers are remembered, and what was looked up to hide references
 * serves to show the rest. A request of anybody else must see what it wrote.
 */
export const publicNow = (req: PayloadRequest): PublicNow => {
  const known = byRequest.get(req)
  if (known) return known
  const options = { batchScheduleFn, cache: isOutside(req) }
  const loaders: PublicNow = {
    addresses: new DataLoader((keys) => publicAddresses(req, keys), options),
    files: new DataLoader((ids) => visibleFiles(req, ids), options),
  }
  byRequest.set(req, loaders)
  return loaders
}
