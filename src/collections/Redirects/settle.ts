import type { CollectionBeforeChangeHook } from 'payload'
import type { Redirect } from '@/payload-types'
import { isLiveAddress } from './isLiveAddress'
import { RedirectError } from './RedirectError'

/** Refuses a redirect over a live page and a loop, and points past other redirects to the last address. */
export const settle: CollectionBeforeChangeHook<Redirect> = async ({ data, originalDoc, req }) => {
  const from = data.from ?? originalDoc?.from ?? ''
  const to = data.to ?? originalDoc?.to ?? ''
  if (await isLiveAddress(req, from)) {
    const message = `From: a public page has the address ${from}. Choose another address, or withdraw the page first.`
    throw new RedirectError('liveAddress', message)
  }
  const { docs } = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { from: { equals: to } },
  })
  const end = docs[0]?.to ?? to
  if (end === from)
    throw new RedirectError('loop', `To: ${to} leads back to ${from}. Choose an address that does not.`)
  return { ...data, from, to: end }
}
