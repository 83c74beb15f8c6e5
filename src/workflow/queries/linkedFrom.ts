import type { PayloadRequest } from 'payload'
import type { DocumentRecord } from '../domain/document'
import { countPublicRecords, publicRecords } from '../ledgers/records'
import { titlesOf } from './titles'

/** A public text that refers to another one. */
type Link = { collection: string; id: string; title: string }

/** The public texts that refer to one: how many there are, and those that are named. */
export type LinkedFrom = { total: number; first: Link[] }

const SHOWN = 20

/**
 * The public texts that refer to this one: who is concerned when it is withdrawn. Those at the first addresses are
 * named, by title: an address is made of the title, and of any number the first are found by it.
 */
export async function linkedFrom(req: PayloadRequest, { key }: DocumentRecord): Promise<LinkedFrom> {
  const where = { references: { in: [key] } }
  const records = await publicRecords(req, where, { limit: SHOWN, sort: 'address' })
  const total = records.length < SHOWN ? records.length : await countPublicRecords(req, where)
  const places = records.map(({ collection, documentId: id }) => ({ collection, id }))
  const titles = await titlesOf(req, places)
  const first = records.map(({ collection, documentId: id, key: from, address }) => ({
    ...{ collection, id },
    title: titles.get(from) ?? address,
  }))
  return { total, first: first.sort((one, other) => one.title.localeCompare(other.title)) }
}
