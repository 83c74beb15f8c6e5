import type { PayloadRequest } from 'payload'
import { canonicalJson } from '@/lib/canonicalJson'
import { env } from '@/lib/env'
import { hmac, sha256 } from '@/lib/hash'
import { SYSTEM } from '../../domain/actor'
import { handsOf } from '../../domain/programs'

/** One row of the audit log. What people said and are called stands beside the chain, under salted digests. */
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
  /** What the actor was called at that moment; null once it was redacted, and in rows of format 1. */
  actorName: string | null
  actorNameSalt: string | null
  actorNameDigest: string | null
  /** Of an act on an account: what its owner was called until then, likewise. Null in rows of formats 1 and 2, too. */
  subjectName: string | null
  subjectNameSalt: string | null
  subjectNameDigest: string | null
  details: Record<string, unknown> | null
  comment: string | null
  commentSalt: string
  commentDigest: string
  /** Which columns the seal covers: null (1), 2 or 3. */
  format: number | null
  mac: string
}

/** The key of the chain's seals: `AUDIT_KEY`, or one derived from the application's secret. */
export const auditKey = (): string => env.AUDIT_KEY ?? hmac(env.PAYLOAD_SECRET ?? '', 'audit')

/**
 * Of a save, or a note: whose part in the text it is beside that of whoever did it. They had suggested words that it
 * brought in, or answer for the program that wrote it.
 */
export const othersIn = (details: AuditRow['details']): string[] =>
  [details?.suggestedBy, details?.answeredBy].flatMap((ids) => (Array.isArray(ids) ? ids.map(String) : []))

/** What an act of a program seals beside: who answers for what it wrote. */
export const answeredBy = (user: PayloadRequest['user']): { answeredBy?: string[] } => {
  const hands = handsOf(user)
  return hands.length > 0 ? { answeredBy: hands.sort() } : {}
}

/** On what the system did this: the number of the row in which a person asked for it. Null for what people did. */
export const authorityOf = ({ actorId, details }: Pick<AuditRow, 'actorId' | 'details'>): number | null =>
  actorId === SYSTEM && typeof details?.authority === 'number' ? details.authority : null

/** The format of the rows that are written now. */
export const ROW_FORMAT = 3

/** What the first row of the chain follows. */
export const GENESIS = '0'.repeat(64)

/** Digest of a person's own words, or of a name; the salt keeps redacted ones from being guessed. */
export const saltedDigest = (words: string, salt: string) => sha256(`${salt}\n${words}`)

const FIRST: readonly (keyof AuditRow)[] = [
  ...(['seq', 'key', 'at', 'act', 'collection', 'documentId', 'name', 'from', 'to', 'version'] as const),
  ...(['actorId', 'details', 'commentSalt', 'commentDigest'] as const),
]
const SECOND: readonly (keyof AuditRow)[] = [...FIRST, 'format', 'actorNameSalt', 'actorNameDigest']

/**
 * What the seal covers, by format. The words of a comment and names are not in it, only their digests. The format
 * is sealed too, so that no row can pass for one of another.
 */
const SEALED: Record<number, readonly (keyof AuditRow)[]> = {
  1: FIRST,
  2: SECOND,
  3: [...SECOND, 'subjectNameSalt', 'subjectNameDigest'],
}

/**
 * The row's HMAC over its digest and the previous row's HMAC: rows cannot be edited, removed, inserted or
 * moved without the key. */
export function macOf(row: Omit<AuditRow, 'mac'>, previousMac: string, key: string): string {
  const sealed = SEALED[row.format ?? 1] ?? FIRST
  const digest = sha256(
    canonicalJson(Object.fromEntries(sealed.map((field) => [field, row[field as 'key']]))),
  )
  return hmac(key, `${previousMac}\n${digest}`)
}

/** The end of a chain, or a place in it. */
export type ChainHead = { seq: number; mac: string }

export type ChainFault = { seq: number; message: string }

/**
 * Checks rows in the order of their numbers.
 * @param rows the rows that follow `from`
 * @param from the last row that was checked before, for reading in pages
 * @returns every fault found, and the new end of the chain
 */
export function checkChain(
  rows: readonly AuditRow[],
  from: ChainHead,
  key: string,
): { faults: ChainFault[]; head: ChainHead } {
  const faults: ChainFault[] = []
  let head = from
  for (const row of rows) {
    const { seq } = row
    const fault = (message: string) => faults.push({ seq, message })
    if (seq !== head.seq + 1) fault(`row ${head.seq + 1} is missing: row ${seq} follows row ${head.seq}`)
    if (!SEALED[row.format ?? 1])
      fault(`row ${seq} is of format ${row.format}, which this version of Fora does not know`)
    else if (macOf(row, head.mac, key) !== row.mac)
      fault(`row ${seq} was changed, moved or inserted: its seal does not fit`)
    if (isOther(row.comment, row.commentSalt, row.commentDigest))
      fault(`the comment of row ${seq} was changed`)
    if (
      isOther(row.actorName, row.actorNameSalt, row.actorNameDigest) ||
      isOther(row.subjectName, row.subjectNameSalt, row.subjectNameDigest)
    )
      fault(`the name in row ${seq} was changed`)
    head = { seq, mac: row.mac }
  }
  return { faults, head }
}

/** Are these not the words that were sealed? Words that are gone are looked at elsewhere. */
const isOther = (words: string | null, salt: string | null, digest: string | null): boolean =>
  Boolean(words) && saltedDigest(words ?? '', salt ?? '') !== (digest ?? '')
