import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { shared } from '../shared'
import { type NotedPlace, REDIRECTS } from './createAddresses'
import { rowsByPage } from './rowsByPage'

const Row = z.object({ id: z.string(), from: z.string(), to: z.string() })

/**
 * Notes where redirects lead; of one that is there no more, that it leads nowhere.
 * @param ids of those that may have changed; all of them where it is left out
 */
export async function loadRedirects(payload: Payload, ids?: readonly string[]): Promise<void> {
  const { addresses } = shared()
  const where: Where = ids ? { id: { in: [...ids] } } : {}
  const places = new Map<string, NotedPlace | null>((ids ?? []).map((id) => [REDIRECTS + id, null]))
  for await (const row of rowsByPage(payload, {
    collection: 'redirects',
    where,
    select: { from: true, to: true },
  })) {
    const { id, from, to } = Row.parse(row)
    const departure = { kind: 'moved', to: addressOf(to) } as const
    places.set(REDIRECTS + id, { address: addressOf(from), departure })
  }
  for (const [key, place] of places) addresses.put(key, place)
}

/** `/forums/igf` stands at `forums/igf`; a standing page, `/contact`, at `pages/contact`. */
const addressOf = (path: string): string => (/^\/[^/]+$/.test(path) ? `pages${path}` : path.slice(1))
