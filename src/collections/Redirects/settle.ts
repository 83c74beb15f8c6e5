import type { CollectionBeforeChangeHook } from 'payload'
import { Refusal } from '@/access/Refusal'
import type { Redirect } from '@/payload-types'
import { isLiveAddress } from './isLiveAddress'

/** Refuses a redirect over a live page and a loop, and points past other redirects to the last address. */
export const settle: CollectionBeforeChangeHook<Redirect> = async ({ data, originalDoc, req }) => {
  const from = data.from ?? originalDoc?.from ?? ''
  const to = data.to ?? originalDoc?.to ?? ''
  if (await isLiveAddress(req, from)) {
    const message = `From is the address of a public page, ${from}. Choose another address, or withdraw the page first.`
    throw new Refusal({ code: 'liveAddress', message, status: 422 })
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
  if (end === from) {
    const message = `To cannot be ${to}, which leads back to ${from}. Choose an address that does not.`
    throw new Refusal({ code: 'loop', message, status: 422 })
  }
  return { ...data, from, to: end }
}
