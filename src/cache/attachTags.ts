import { unstable_cache } from 'next/cache'
import { requestContext } from '@/lib/requestContext'
import { shared } from './shared'
import { tags as allTags } from './tags'

/** Of more, Next drops the rest. */
const MOST_AT_ONCE = 100

/**
 * Gives the page or route that is being rendered these tags, with which Next hands it to our cache handler.
 * An `unstable_cache` without content is the documented way to do that outside "use cache"; our handler
 * keeps nothing of it. Outside a Next server (tests, scripts) there is no page to tag.
 */
export async function attachTags(tags: readonly string[]): Promise<void> {
  const { preview, render } = requestContext.getStore() ?? {}
  if (preview) return
  if (render) for (const tag of tags) render.uses?.add(tag)
  if (!shared().isServing) return
  if (!render) shared().store.renders.useSomewhere(tags)
  for (let from = 0; from < tags.length; from += MOST_AT_ONCE) {
    const some = tags.slice(from, from + MOST_AT_ONCE)
    await unstable_cache(nothing, some, { tags: some })()
  }
}

const nothing = async () => null

/** The page that is being rendered would be different from this moment on, although nothing was changed. */
export const expiresAt = async (moment: Date | null): Promise<void> => {
  if (moment) await attachTags([allTags.until(moment)])
}
