import { ValidationError, type Payload, type PayloadRequest } from 'payload'
import { afterCommit, confirmCommit } from '@/lib/afterCommit'
import { now } from '@/lib/clock'
import { randomToken } from '@/lib/hash'
import { asStored, storable } from '@/lib/storable'
import { keepOthersOut } from '@/lib/transaction'
import { actorIdOf } from '../../domain/actor'
import { editionStepOf, stepKeyOf } from '../../domain/keys'
import { StepTakenError } from '../../errors'
import { ROW_FORMAT, GENESIS, macOf, saltedDigest, auditKey, type AuditRow, type ChainHead } from './chain'
import { writeHead } from './head'
import { personWith } from '../people'
import { newestActs } from './read'

export const ACT_NAMES = [
  'create',
  'save',
  'transition',
  'assignment',
  'upkeep',
  'previewLink',
  'release',
  'webhook',
  'refusal',
  'account',
  'site',
  'redirect',
  'media',
  'export',
  'deletion',
  'note',
  'edition',
  'redaction',
  'proposal',
  'baseline',
  'restore',
] as const
type ActName = (typeof ACT_NAMES)[number]

type Act = {
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
  /** Of an act on an account: what its owner was called until then, where that is not what they are called now. */
  subject?: string
  /** For the system alone: the row of this log in which a person asked for it. */
  authority?: number
  /** A person's own words. Kept beside the chain, so that it can be redacted lawfully. */
  comment?: string
  /** The step of the document that this act claims; of several claims of one step, one wins. */
  step?: number
  /** What the step is of, where it is not of the document itself: an edition of it, by its key. */
  stepOf?: string
}

/** Each row continues the one before: one at a time writes, until its transaction ends. */
const LOG = 'the audit log'

/**
 * Appends one row to the audit log, in the transaction of `req`: without one, two could continue the same row.
 * @returns the row's number, which also numbers the row of the outbox that may follow
 * @throws StepTakenError when somebody else has claimed `step` of this document
 */
export async function recordAct(req: PayloadRequest, asked: Act): Promise<{ seq: number }> {
  // Its seal must fit what comes back from the database.
  const act = asStored(asked)
  const document = { collection: act.collection, id: act.documentId }
  if (!(await req.transactionID)) throw new Error('An act is recorded in a transaction')
  await keepOthersOut(req, [LOG])
  const row = await nextRow(req, act)
  try {
    await req.payload.db.create({ collection: 'audit-log', data: { ...row }, req })
  } catch (error) {
    // Nobody else is at the log: it is the step that was taken.
    if (error instanceof ValidationError && act.step !== undefined)
      throw new StepTakenError(document, act.step)
    throw error
  }
  req.context.auditSeq = row.seq
  await confirmCommit(req, () => isKept(req.payload, row))
  await afterCommit(req, { name: 'audit head', run: () => keepHead(req.payload, row) })
  return { seq: row.seq }
}

/** Is the row there, as it was written? Asked outside the transaction, when it has been committed. */
async function isKept({ db }: Payload, { seq, mac }: ChainHead): Promise<boolean> {
  const where = { seq: { equals: seq } }
  const stored = await db.findOne<AuditRow & { id: string }>({ collection: 'audit-log', where })
  return stored?.mac === mac
}

/** Tells the end of the chain to the log and to a file: a person who can edit the database cannot cut it there. */
async function keepHead(payload: Payload, { seq, mac }: AuditRow): Promise<void> {
  payload.logger.info({ msg: 'audit head', seq, mac })
  await writeHead({ seq, mac }, (head) => isKept(payload, head))
}

async function nextRow(req: PayloadRequest, act: Act): Promise<AuditRow> {
  const [last] = await newestActs(req, {}, 1)
  const seq = (last?.seq ?? 0) + 1
  const commentSalt = act.comment ? randomToken() : ''
  const actorName = req.user && 'name' in req.user ? storable(String(req.user.name)) : ''
  const row = {
    seq,
    key: claimedBy(act) ?? `#${seq}`,
    at: act.at ?? now(),
    act: act.act,
    collection: act.collection,
    documentId: act.documentId,
    name: act.name ?? '',
    from: act.from ?? '',
    to: act.to ?? '',
    version: act.version ?? '',
    actorId: actorIdOf(req),
    ...columnsOf('actorName', actorName),
    ...columnsOf('subjectName', await subjectOf(req, act)),
    details: detailsOf(act),
    comment: act.comment ?? null,
    commentSalt,
    commentDigest: act.comment ? saltedDigest(act.comment, commentSalt) : '',
    format: ROW_FORMAT,
  }
  return { ...row, mac: macOf(row, last?.mac ?? GENESIS, auditKey()) }
}

const claimedBy = ({ collection, documentId, step, stepOf }: Act): string | null => {
  if (step === undefined) return null
  return stepOf ? editionStepOf(stepOf, step) : stepKeyOf(collection, documentId, step)
}

/** A name, or none, as it stands beside the chain. */
function columnsOf<Name extends 'actorName' | 'subjectName'>(column: Name, name: string) {
  const salt = name ? randomToken() : ''
  const columns = {
    [column]: name || null,
    [`${column}Salt`]: salt,
    [`${column}Digest`]: name ? saltedDigest(name, salt) : '',
  }
  // TypeScript takes computed names for any text.
  return columns as Pick<AuditRow, Name | `${Name}Salt` | `${Name}Digest`>
}

/** What the owner of an account that this is about is called. What is no id was sent by whoever was refused. */
async function subjectOf(req: PayloadRequest, { act, documentId, subject }: Act): Promise<string> {
  if (act !== 'account') return ''
  if (subject !== undefined) return storable(subject)
  const person = /^[0-9a-f-]{24,36}$/.test(documentId) && (await personWith(req, documentId))
  return person ? storable(person.name) : ''
}

const detailsOf = ({ authority, details }: Act) =>
  authority === undefined ? (details ?? null) : { ...details, authority }
