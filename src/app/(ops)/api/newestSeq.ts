import config from '@payload-config'
import { getPayload } from 'payload'

/** The number of the last row of a numbered ledger: 0 while it is empty. */
export const newestSeq = async (ledger: 'audit-log' | 'outbox'): Promise<number> => {
  const { db } = await getPayload({ config })
  const { docs } = await db.find<{ seq: number }>({
    collection: ledger,
    limit: 1,
    pagination: false,
    sort: '-seq',
  })
  return docs[0]?.seq ?? 0
}
