import type { PayloadRequest } from 'payload'

type Read = ReturnType<typeof read>
const byRequest = new WeakMap<PayloadRequest, Read>()

/**
 * What answers name of the settings of the site: read once for each request over REST, and each question of GraphQL,
 * however many documents it answers. Not from what this process keeps: who follows the changes gets each answer as it is
 * after them, and will not ask again.
 */
export const siteFor = (req: PayloadRequest): Read => {
  const known = byRequest.get(req) ?? read(req)
  byRequest.set(req, known)
  return known
}

const read = ({ payload, transactionID }: PayloadRequest) =>
  payload.findGlobal({
    ...(transactionID && { req: { transactionID } }),
    ...{ slug: 'site', depth: 0, locale: 'all', overrideAccess: false },
    select: { holders: true, licence: true },
  })
