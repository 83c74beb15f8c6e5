import DataLoader from 'dataloader'
import type { PayloadRequest } from 'payload'
import { loadImages } from './loadImages'
import { loadPages } from './loadPages'
import type { ShownImage } from './Targets'

interface Loaders {
  pages: DataLoader<string, { collection: string; slug: string } | null>
  images: DataLoader<string, ShownImage | null>
}

// Waits until everything that is ready to run has asked: the documents of a list do not ask in one breath.
const OPTIONS = { cache: false, batchScheduleFn: (callback: () => void) => void setImmediate(callback) }

const byRequest = new WeakMap<PayloadRequest, Loaders>()

/**
 * The look-ups of one request, which collect what many texts ask for into one query. They remember
 * nothing: a request that writes must see what it wrote.
 */
export const loadersOf = (req: PayloadRequest): Loaders => {
  const known = byRequest.get(req)
  if (known) return known
  const loaders: Loaders = {
    pages: new DataLoader((keys) => loadPages(req, keys), OPTIONS),
    images: new DataLoader((ids) => loadImages(req, ids), OPTIONS),
  }
  byRequest.set(req, loaders)
  return loaders
}
