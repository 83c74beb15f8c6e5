import { canonicalJson } from '@/lib/canonicalJson'
import { hmac, sha256 } from '@/lib/hash'

/** One row of the audit log. Free text stands beside the chain, under its salted digest. */
export type AuditRow = {
  seq: number
  /** `collection/id/step` for an act that changes a document: the step it claimed. Otherwise `#seq`. */
  key: string
  /** ISO 8601, UTC. */
  at: string
  act: string
  collection: string
  documentId: string
  name: string
  from: string
  to: string
  version: string
  actorId: string
  details: Record<string, unknown> | null
  comment: string | null
  commentSalt: string
  commentDigest: string
  mac: string
}

/** What the first row of the chain follows. */
export const GENESIS = '0'.repeat(64)

/** Digest of a person's own words; the salt keeps a redacted comment from being guessed. */
export const commentDigestOf = (comment: string, salt: string) => sha256(`${salt}\n${comment}`)

/** What the seal covers. The words of a comment are not in it, only their digest. */
const SEALED = [
  ...(['seq', 'key', 'at', 'act', 'collection', 'documentId', 'name', 'from', 'to', 'version'] as const),
  ...(['actorId', 'details', 'commentSalt', 'commentDigest'] as const),
]

/**
 * The row's HMAC over its digest and the previous row's HMAC: rows cannot be edited, removed, inserted or
 * moved without the key.
 */
export function macOf(row: Omit<AuditRow, 'mac' | 'comment'>, previousMac: string, key: string): string {
  const digest = sha256(canonicalJson(Object.fromEntries(SEALED.map((field) => [field, row[field]]))))
  return hmac(key, `${previousMac}\n${digest}`)
}

export type ChainFault = { seq: number; message: string }

/**
 * Checks rows in the order of their numbers.
 * @param rows the rows that follow `from`
 * @param from the last row that was checked before, for reading in pages
 * @returns every fault found, and the new end of the chain
 */
export function checkChain(
  rows: readonly AuditRow[],
  from: { seq: number; mac: string },
  key: string,
): { faults: ChainFault[]; head: { seq: number; mac: string } } {
  const faults: ChainFault[] = []
  let head = from
  for (const row of rows) {
    if (row.seq !== head.seq + 1) {
      faults.push({
        seq: row.seq,
        message: `row ${head.seq + 1} is missing: row ${row.seq} follows row ${head.seq}`,
      })
    }
    if (macOf(row, head.mac, key) !== row.mac) {
      faults.push({
        seq: row.seq,
        message: `row ${row.seq} was changed, moved or inserted: its seal does not fit`,
      })
    }
    if (
      row.comment !== null &&
      row.comment !== '' &&
      commentDigestOf(row.comment, row.commentSalt) !== row.commentDigest
    ) {
      faults.push({ seq: row.seq, message: `the comment of row ${row.seq} was changed` })
    }
    head = { seq: row.seq, mac: row.mac }
  }
  return { faults, head }
}
