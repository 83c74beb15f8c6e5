import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Payload } from 'payload'
import { loadForumNames } from './addresses/loadForumNames'
import { loadRedirects } from './addresses/loadRedirects'
import { readRecords } from './addresses/readRecords'
import type { PublicChange } from './outbox'
import { shared } from './shared'
import { tags } from './tags'

/** How long an answer to `publish` may wait for renders that began before it, in milliseconds. */
const PATIENCE = 10_000

/**
 * Applies committed public changes to this instance: what was read before them is no longer an answer, the
 * proxy knows which addresses left or came back, and no render that began before them is in flight. Resolves
 * when the next request is right.
 */
export async function applyChanges(payload: Payload, changes: readonly PublicChange[]): Promise<void> {
  if (changes.length === 0) return
  const { store, addresses } = shared()
  const touched = [...new Set(changes.map(({ collection }) => collection))]
  const tick = store.invalidate([
    ...tags.collections(...touched),
    ...(touched.includes('site') ? tags.site() : []),
  ])

  const keys = [...new Set(changes.map(({ collection, documentId }) => `${collection}/${documentId}`))]
  const places = await readRecords(payload, { key: { in: keys } })
  for (const key of keys) addresses.put(key, places.get(key) ?? null)
  const forums = changes.filter(({ collection }) => collection === 'forums')
  if (forums.length > 0)
    await loadForumNames(payload, [...new Set(forums.map(({ documentId }) => documentId))])
  if (touched.includes('redirects')) await loadRedirects(payload)

  const isSettled = await store.renders.settled({ tick, within: PATIENCE })
  // Next forgets a render that others joined only after it was handed to the cache.
  await nextTurn()
  if (!isSettled) payload.logger.warn({ msg: 'a page is still being rendered from before a change', keys })
}
