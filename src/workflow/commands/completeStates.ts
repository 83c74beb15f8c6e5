import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { recordStateOf, workflowOf, type DocumentRecord, type StoredDocument } from '../domain/document'
import { draftFaceOf } from '../domain/table'
import { recordWith, writeRecord } from '../ledgers/records'
import { inTransaction } from '../ledgers/transaction'

const AT_ONCE = 50

/**
 * Notes the state of each text in its record where it is missing: after an upgrade, or in what was restored from an
 * older archive. When they are all there, it costs one query.
 * @returns how many were noted
 */
export async function completeStates(payload: Payload): Promise<number> {
  const req = await createLocalReq({ context: {} }, payload)
  for (let after = '', made = 0; ;) {
    const { docs } = await payload.db.find<DocumentRecord>({
      ...{ collection: 'records', limit: AT_ONCE, pagination: false, sort: 'key' },
      where: { and: [{ state: { exists: false } }, { key: { greater_than: after } }] },
    })
    const last = docs.at(-1)
    if (!last) return made
    const keys = docs.map(({ key }) => key)
    await inTransaction(req, { about: keys }, async (own) => {
      for (const key of keys) await complete(own, key)
    })
    made += docs.length
    after = last.key
  }
}

async function complete(req: PayloadRequest, key: string): Promise<void> {
  const record = await recordWith(req, key)
  if (!record || record.state) return
  const collection = record.collection as CollectionSlug // as the record names it
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    ...{ collection, limit: 1, pagination: false, req, sort: ['-version.workflow.step', '-updatedAt'] },
    where: { and: [{ parent: { equals: record.documentId } }, { latest: { equals: true } }] },
  })
  const newest = docs[0]?.version
  const draft = newest && !newest.deletedAt ? draftFaceOf(workflowOf(newest).state) : 'none'
  await writeRecord(req, record, { state: recordStateOf({ live: record.live, draft }) })
}
