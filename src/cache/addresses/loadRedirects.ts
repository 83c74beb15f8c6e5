import type { Payload } from 'payload'
import { z } from 'zod'
import { shared } from '../shared'

const Row = z.object({ id: z.string(), from: z.string(), to: z.string() })
const KEY = 'redirects/'

/** Notes all redirects anew. Validators keep them; there are few. */
export async function loadRedirects(payload: Payload): Promise<void> {
  const { docs } = await payload.find({ collection: 'redirects', depth: 0, pagination: false })
  const { addresses } = shared()
  addresses.forget(KEY)
  for (const doc of docs) {
    const { id, from, to } = Row.parse(doc)
    addresses.put(KEY + id, {
      address: addressOf(from),
      departure: { kind: 'moved', to: addressOf(to) },
    })
  }
}

/** `/forums/igf` stands at `forums/igf`; a standing page, `/contact`, at `pages/contact`. */
const addressOf = (path: string): string => (/^\/[^/]+$/.test(path) ? `pages${path}` : path.slice(1))
