import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Payload } from 'payload'
import { REDIRECTS } from './addresses/createAddresses'
import { loadForumNames } from './addresses/loadForumNames'
import { loadRedirects } from './addresses/loadRedirects'
import { readRecords } from './addresses/readRecords'
import { shared } from './shared'

export type PublicChange = { collection: string; documentId: string; slug: string | null; act: string }

/** How long an answer to `publish` may wait for renders that began before it, in milliseconds. */
const PATIENCE = 10_000

/** A public change with the tags of the answers that it makes wrong; null: nobody noted them. */
type AnnouncedChange = PublicChange & { tags: readonly string[] | null }

/**
 * Applies committed public changes to this instance: what was read before them is no longer an answer, the
 * proxy knows which addresses left or came back, and no render that has read what they changed is in flight.
 * Resolves when the next request is right.
 */
export async function applyChanges(payload: Payload, changes: readonly AnnouncedChange[]): Promise<void> {
  if (changes.length === 0) return
  const { store, addresses } = shared()
  const idsOf = (asked: string) => [
    ...new Set(changes.flatMap(({ collection, documentId }) => (collection === asked ? [documentId] : []))),
  ]
  const [forums, redirects] = [idsOf('forums'), idsOf('redirects')]
  const keys = [...new Set(changes.map(({ collection, documentId }) => `${collection}/${documentId}`))]
  // First the table, which pages of withdrawn texts read; then what was read from it before is wrong.
  const records = keys.filter((key) => !key.startsWith(REDIRECTS))
  if (records.length > 0) {
    const places = await readRecords(payload, { key: { in: records } })
    for (const key of records) addresses.put(key, places.get(key) ?? null)
  }
  if (forums.length > 0) await loadForumNames(payload, forums)
  if (redirects.length > 0) await loadRedirects(payload, redirects)

  const known = changes.every(({ tags }) => tags !== null)
  const tags = known ? changes.flatMap(({ tags }) => tags ?? []) : null
  const tick = tags ? store.invalidate(tags) : store.invalidateAll()
  const isSettled = await store.renders.settled({ tick, tags, within: PATIENCE })
  // Next forgets a render that others joined only after it was handed to the cache.
  await nextTurn()
  if (!isSettled) payload.logger.warn({ msg: 'a page is still being rendered from before a change', keys })
}
