import type { PayloadRequest, Where } from 'payload'
import type { AuditRow } from './chain'

/** The newest rows of the audit log that match, the newest first. */
export async function newestActs(req: PayloadRequest, where: Where, limit: number): Promise<AuditRow[]> {
  const { docs } = await req.payload.db.find<AuditRow & { id: string }>({
    collection: 'audit-log',
    limit,
    pagination: false,
    req,
    sort: '-seq',
    where,
  })
  return docs
}
