import type { CollectionAfterChangeHook } from 'payload'
import type { Redirect } from '@/payload-types'

/** Redirects that led to this one's address now lead to its end: a reader is sent on once, not twice. */
export const collapseChains: CollectionAfterChangeHook<Redirect> = async ({ doc, req }) => {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { and: [{ to: { equals: doc.from } }, { id: { not_equals: doc.id } }] },
  })
  for (const { id } of docs) {
    await req.payload.update({ collection: 'redirects', id, data: { to: doc.to }, overrideAccess: true, req })
  }
}
