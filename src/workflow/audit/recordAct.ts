import { ValidationError, type PayloadRequest } from 'payload'
import { afterCommit } from '@/lib/afterCommit'
import { auditKey } from './auditKey'
import { now } from '@/lib/clock'
import { randomToken } from '@/lib/hash'
import { storable } from '@/lib/storable'
import { actorIdOf } from '../documents/actorIdOf'
import { stepKeyOf } from '../documents/keys'
import { StepTakenError } from '../errors/StepTakenError'
import { commentDigestOf, GENESIS, macOf, type AuditRow } from './chain'
import { keepHead } from './head'
import { isStepTaken } from './isStepTaken'
import { newestActs } from './newestActs'

export type ActName =
  | 'create'
  | 'save'
  | 'transition'
  | 'refusal'
  | 'account'
  | 'site'
  | 'redirect'
  | 'media'
  | 'export'
  | 'deletion'
  | 'redaction'
  | 'proposal'

export type Act = {
  act: ActName
  /** ISO 8601, where it is not this moment. */
  at?: string
  collection: string
  documentId: string
  /** What exactly: a transition's name, `staffRoles`, `deactivated` … */
  name?: string
  from?: string
  to?: string
  version?: string
  /** Facts that explain the act. Never a person's name, e-mail or IP address: ids only. */
  details?: Record<string, unknown>
  /** A person's own words. Kept beside the chain, so that it can be redacted lawfully. */
  comment?: string
  /** The step of the document that this act claims; of several claims of one step, one wins. */
  step?: number
}

/** How often a lost race for the next number is run again, where the database has no transactions. */
const ATTEMPTS = 50

/**
 * Appends one row to the audit log, in the transaction of `req`.
 * @returns the row's number, which also numbers the row of the outbox that may follow
 * @throws StepTakenError when somebody else has claimed `step` of this document
 */
export async function recordAct(req: PayloadRequest, asked: Act): Promise<{ seq: number }> {
  const act = asStored(asked)
  const document = { collection: act.collection, id: act.documentId }
  for (let attempt = 1; ; attempt++) {
    const row = await nextRow(req, act)
    try {
      await req.payload.db.create({ collection: 'audit-log', data: { ...row }, req })
      req.context.auditSeq = row.seq
      await afterCommit(req, () => keepHead(req.payload, row))
      return { seq: row.seq }
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      if (act.step !== undefined && (await isStepTaken(req, document, act.step))) {
        throw new StepTakenError(document, act.step)
      }
      if (attempt === ATTEMPTS) throw error
    }
  }
}

/** The act with every text of it as it will be read: its seal must fit what comes back from the database. */
const asStored = (act: Act): Act =>
  // The same act: only the signs of its texts change.
  JSON.parse(JSON.stringify(act), (_, value: unknown) =>
    typeof value === 'string' ? storable(value) : value,
  ) as Act

async function nextRow(req: PayloadRequest, act: Act): Promise<AuditRow> {
  const [last] = await newestActs(req, {}, 1)
  const seq = (last?.seq ?? 0) + 1
  const commentSalt = act.comment ? randomToken() : ''
  const row = {
    seq,
    key: act.step === undefined ? `#${seq}` : stepKeyOf(act.collection, act.documentId, act.step),
    at: act.at ?? now(),
    act: act.act,
    collection: act.collection,
    documentId: act.documentId,
    name: act.name ?? '',
    from: act.from ?? '',
    to: act.to ?? '',
    version: act.version ?? '',
    actorId: actorIdOf(req),
    details: act.details ?? null,
    commentSalt,
    commentDigest: act.comment ? commentDigestOf(act.comment, commentSalt) : '',
  }
  return { ...row, comment: act.comment ?? null, mac: macOf(row, last?.mac ?? GENESIS, auditKey()) }
}
