import type { PayloadRequest } from 'payload'
import { sayReason } from '@/i18n/desk/reasons'
import type { DocumentRecord } from '../../domain/document'
import { editionKeyOf } from '../../domain/keys'
import { publicRecords } from '../../ledgers/records'
import { SHOWN_IN_LIST, among, idsByCollection, deskPageOf, type DeskList } from './page'

/** A public text that nobody has validated, and who wrote it. */
type Unconfirmed = { record: DocumentRecord; writtenBy: string[] }

type Edition = { id: string; key: string; writtenBy?: string[] | null }

/** More than an office publishes urgently and forgets. */
const AT_MOST = 1_000

/** The texts that were published urgently and still wait for their second look, the oldest first. */
export async function unconfirmed(req: PayloadRequest): Promise<Unconfirmed[]> {
  const isMarked = { secondLook: { exists: true } }
  const records = await publicRecords(req, isMarked, { limit: AT_MOST, sort: 'secondLook' })
  const waiting = records.filter(({ secondLook }) => secondLook)
  if (waiting.length === 0) return []
  const { docs: editions } = await req.payload.db.find<Edition>({
    collection: 'editions',
    limit: 0,
    pagination: false,
    req,
    select: { key: true, writtenBy: true },
    where: { key: { in: waiting.map(editionKeyOf) } },
  })
  const authors = new Map(editions.map(({ key, writtenBy }) => [key, writtenBy ?? []]))
  return waiting.map((record) => ({ record, writtenBy: authors.get(editionKeyOf(record)) ?? [] }))
}

/** Those of the unconfirmed texts that this person neither wrote nor published, and may confirm. */
export async function outstandingLooks(
  req: PayloadRequest,
  actorId: string,
  texts: readonly Unconfirmed[],
): Promise<DeskList> {
  const mine = texts.filter(
    ({ record, writtenBy }) => record.publishedBy !== actorId && !writtenBy.includes(actorId),
  )
  const first = mine.slice(0, SHOWN_IN_LIST).map(({ record }) => record)
  const since = new Map(first.map(({ documentId, secondLook }) => [documentId, secondLook]))
  const ids = idsByCollection(first)
  const { items } = await deskPageOf(req, {
    order: 'changedLast',
    where: (collection) => among(ids.get(collection)),
  })
  return {
    items: items.map((item) => ({
      ...item,
      at: since.get(item.id) ?? item.at,
      note: sayReason({ key: 'dashboard.secondLook' }, req.i18n.language),
    })),
    total: mine.length,
  }
}
