import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { shared } from '../shared'

const Row = z.object({
  id: z.string(),
  slug: z.string(),
  acronym: z.record(z.string(), z.string().nullish()).nullish(),
})

/** An acronym as it can stand in an address: "CCWG-ICT" as "ccwg-ict", "3GPP / ETSI" not at all. */
const IN_ADDRESSES = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Notes by which acronyms forums are known, read as a visitor reads: a draft has none.
 * @param ids of those that may have changed; all of them where it is left out
 */
export async function loadForumNames(payload: Payload, ids?: readonly string[]): Promise<void> {
  const { addresses } = shared()
  const { docs } = await payload.find({
    collection: 'forums',
    // Few have one: what others cost a reader, the start would pay for each.
    where: { and: [hasAcronym(payload), ids ? { id: { in: [...ids] } } : {}] },
    select: { slug: true, acronym: true },
    depth: 0,
    joins: false,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
  })
  for (const id of ids ?? []) addresses.putForum(id, null)
  for (const doc of docs) {
    const { id, slug, acronym } = Row.parse(doc)
    const words = Object.values(acronym ?? {}).map((word) => (word ?? '').toLowerCase())
    addresses.putForum(id, { slug, acronyms: words.filter((word) => IN_ADDRESSES.test(word)) })
  }
}

/** In whichever language. MongoDB asks for each; the others would join a table for each. */
const hasAcronym = ({ config: { localization }, db }: Payload): Where =>
  localization && db.name === 'mongoose'
    ? { or: localization.localeCodes.map((code) => ({ [`acronym.${code}`]: { exists: true } })) }
    : { acronym: { exists: true } }
