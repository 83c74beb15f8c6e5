import type { Payload } from 'payload'
import { z } from 'zod'
import { shared } from '../shared'
import { REDIRECTS } from './createAddresses'

const Row = z.object({ id: z.string(), from: z.string(), to: z.string() })

/** Notes all redirects anew. There are few. */
export async function loadRedirects(payload: Payload): Promise<void> {
  const { docs } = await payload.find({ collection: 'redirects', depth: 0, pagination: false })
  const { addresses } = shared()
  addresses.forget(REDIRECTS)
  for (const doc of docs) {
    const { id, from, to } = Row.parse(doc)
    addresses.put(REDIRECTS + id, {
      address: addressOf(from),
      departure: { kind: 'moved', to: addressOf(to) },
    })
  }
}

/** `/forums/igf` stands at `forums/igf`; a standing page, `/contact`, at `pages/contact`. */
const addressOf = (path: string): string => (/^\/[^/]+$/.test(path) ? `pages${path}` : path.slice(1))
