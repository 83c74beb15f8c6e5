import type { Payload } from 'payload'
import { auditKey } from './auditKey'
import { checkChain, GENESIS, type AuditRow, type ChainFault } from './chain'
import { readHead } from './head'
import { silentlyErased } from './silentlyErased'

const PAGE = 500

/**
 * Reads the whole audit log and names every row that was edited, deleted, inserted or moved, every comment that
 * was erased in silence, and an end that was cut off.
 */
export async function verifyAudit(payload: Payload): Promise<{ rows: number; faults: ChainFault[] }> {
  const outside = await readHead()
  const faults: ChainFault[] = []
  let head = { seq: 0, mac: GENESIS }
  let rows = 0
  let outsideMac: string | null = null
  const erased = silentlyErased()
  for (let page: AuditRow[]; (page = await readAfter(payload, head.seq)).length > 0;) {
    const checked = checkChain(page, head, auditKey())
    faults.push(...checked.faults)
    erased.read(page)
    outsideMac ??= page.find(({ seq }) => seq === outside?.seq)?.mac ?? null
    head = checked.head
    rows += page.length
  }
  faults.push(...erased.faults())
  if (outside && outside.seq > head.seq) {
    faults.push({
      seq: outside.seq,
      message: `the log was cut off: it ends at row ${head.seq}, but row ${outside.seq} was written`,
    })
  } else if (outside && outsideMac !== outside.mac) {
    faults.push({ seq: outside.seq, message: `row ${outside.seq} is not the one that was written` })
  }
  return { rows, faults }
}

async function readAfter(payload: Payload, seq: number): Promise<AuditRow[]> {
  const { docs } = await payload.db.find<AuditRow & { id: string }>({
    collection: 'audit-log',
    limit: PAGE,
    pagination: false,
    sort: 'seq',
    where: { seq: { greater_than: seq } },
  })
  return docs
}
