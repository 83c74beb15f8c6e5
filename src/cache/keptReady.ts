import { requestContext } from '@/lib/requestContext'
import { shared } from './shared'
import { tags as allTags } from './tags'

/**
 * Makes the answer of a route that Next keeps nothing of, and tells the front door what it was made of, as its reads say:
 * so the door keeps it ready until a tag of theirs is invalidated. What changes while it is being made is noticed, for
 * it counts from before the first read.
 */
export async function keptReady(make: () => Promise<Response>): Promise<Response> {
  const context = requestContext.getStore()
  if (!context) return make()
  const began = shared().store.renders.tick()
  const uses = new Set<string>()
  context.render = { uses }
  const response = await make()
  const tags = [...uses]
  // What says nothing of what it is made of would be kept for ever.
  if (response.status === 200 && tags.length > 0)
    context.made = { tags, until: allTags.deadlineOf(tags), began }
  return response
}
