import { unstable_cache } from 'next/cache'
import { shared } from './shared'

/**
 * Gives the page or route that is being rendered these tags, with which Next hands it to our cache handler.
 * An `unstable_cache` without content is the documented way to do that outside "use cache"; our handler
 * keeps nothing of it. Outside a Next server (tests, scripts) there is no page to tag.
 */
export async function attachTags(tags: readonly string[]): Promise<void> {
  if (!shared().isServing) return
  await unstable_cache(nothing, [...tags], { tags: [...tags] })()
}

const nothing = async () => null
