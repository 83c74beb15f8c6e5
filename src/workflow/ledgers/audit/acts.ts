import { ValidationError, type Payload, type PayloadRequest } from 'payload'
import { afterCommit, confirmCommit } from '@/lib/afterCommit'
import { now } from '@/lib/clock'
import { randomToken } from '@/lib/hash'
import { asStored, storable } from '@/lib/storable'
import { endsWithRefusal, keepOthersOut } from '@/lib/transaction'
import { actorIdOf } from '../../domain/actor'
import { stepKeyOf } from '../../domain/keys'
import { StepTakenError } from '../../errors'
import { ROW_FORMAT, GENESIS, macOf, saltedDigest, auditKey, type AuditRow } from './chain'
import { writeHead } from './head'
import { newestActs } from './read'

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
  | 'baseline'

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
  /** For the system alone: the row of this log in which a person asked for it. */
  authority?: number
  /** A person's own words. Kept beside the chain, so that it can be redacted lawfully. */
  comment?: string
  /** The step of the document that this act claims; of several claims of one step, one wins. */
  step?: number
}

/** Each row continues the one before: one at a time writes, until its transaction ends. */
const LOG = 'the audit log'

/** How often a lost race for the next number is run again, where the database has no transactions. */
const ATTEMPTS = 50

/**
 * Appends one row to the audit log, in the transaction of `req`.
 * @returns the row's number, which also numbers the row of the outbox that may follow
 * @throws StepTakenError when somebody else has claimed `step` of this document
 */
export async function recordAct(req: PayloadRequest, asked: Act): Promise<{ seq: number }> {
  // Its seal must fit what comes back from the database.
  const act = asStored(asked)
  const document = { collection: act.collection, id: act.documentId }
  await keepOthersOut(req, [LOG])
  for (let attempt = 1; ; attempt++) {
    const row = await nextRow(req, act)
    try {
      await req.payload.db.create({ collection: 'audit-log', data: { ...row }, req })
      req.context.auditSeq = row.seq
      await confirmCommit(req, () => isKept(req.payload, row))
      await afterCommit(req, { name: 'audit head', run: () => keepHead(req.payload, row) })
      return { seq: row.seq }
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      // Nobody else was at the log: it is the step that was taken.
      const isOver = await endsWithRefusal(req)
      if (act.step !== undefined && (isOver || (await isStepTaken(req, document, act.step)))) {
        throw new StepTakenError(document, act.step)
      }
      if (isOver || attempt === ATTEMPTS) throw error
    }
  }
}

/** Is the row there, as it was written? Asked outside the transaction, when it has been committed. */
async function isKept({ db }: Payload, { seq, mac }: AuditRow): Promise<boolean> {
  const where = { seq: { equals: seq } }
  const stored = await db.findOne<AuditRow & { id: string }>({ collection: 'audit-log', where })
  return stored?.mac === mac
}

/** Tells the end of the chain to the log and to a file: a person who can edit the database cannot cut it there. */
async function keepHead({ logger }: Payload, { seq, mac }: AuditRow): Promise<void> {
  logger.info({ msg: 'audit head', seq, mac })
  await writeHead({ seq, mac })
}

async function nextRow(req: PayloadRequest, act: Act): Promise<AuditRow> {
  const [last] = await newestActs(req, {}, 1)
  const seq = (last?.seq ?? 0) + 1
  const commentSalt = act.comment ? randomToken() : ''
  const actorName = req.user && 'name' in req.user ? storable(String(req.user.name)) : ''
  const actorNameSalt = actorName ? randomToken() : ''
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
    actorName: actorName || null,
    actorNameSalt,
    actorNameDigest: actorName ? saltedDigest(actorName, actorNameSalt) : '',
    details: detailsOf(act),
    comment: act.comment ?? null,
    commentSalt,
    commentDigest: act.comment ? saltedDigest(act.comment, commentSalt) : '',
    format: ROW_FORMAT,
  }
  return { ...row, mac: macOf(row, last?.mac ?? GENESIS, auditKey()) }
}

/** Has somebody claimed this step of the document? Their row in the audit log is the claim. */
export const isStepTaken = async (
  req: PayloadRequest,
  document: { collection: string; id: string },
  step: number,
): Promise<boolean> => {
  const where = { key: { equals: stepKeyOf(document.collection, document.id, step) } }
  return Boolean(await req.payload.db.findOne({ collection: 'audit-log', req, where }))
}

const detailsOf = ({ authority, details }: Act) =>
  authority === undefined ? (details ?? null) : { ...details, authority }
