import type { PayloadRequest } from 'payload'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { worded } from '@/i18n/desk/reasons'
import { clock, now as present } from '@/lib/clock'
import { actorIdOf, actorOf } from '../domain/actor'
import { dueProblem } from '../domain/assignment'
import { awaitingFace } from '../domain/awaiting'
import { assignRefusalOf } from '../domain/can'
import type { DocumentRecord } from '../domain/document'
import { keyOf } from '../domain/keys'
import type { Problem } from '../domain/requirements'
import type { Claimed } from '../domain/steps'
import { transitionNamed } from '../domain/table'
import { WorkflowError, notSignedIn, refusedWith } from '../errors'
import { assignmentOf, closeAssignment, writeAssignment, type Assignment } from '../ledgers/assignments'
import { recordAct } from '../ledgers/audit/acts'
import { namesOf } from '../ledgers/people'
import { inTransaction } from '../ledgers/transaction'
import { namingProblems } from '../queries/assignment'
import { loadDocument } from '../queries/document'
import { tellOfAssignment } from './tell'

type Assigning = {
  collection: string
  id: string
  /** The id of a person; empty for nobody. Without it, whoever is named stays. */
  assignee?: string
  /** YYYY-MM-DD; empty for none. Without it, the day stays. */
  dueOn?: string
  /** The revision of the assignment that the person saw; 0 where there was none. */
  seen: number
}

/**
 * Says who decides on a draft next, and by when. It claims no step and changes no text: whoever is named still needs
 * the role, and is held to the four eyes. An act of its own in the audit log.
 * @throws WorkflowError 401 · 404 · 403 role · 409 state · 409 stale · 422 with problems
 */
export async function assign(req: PayloadRequest, asked: Assigning): Promise<void> {
  const { collection, id, seen } = asked
  const actor = actorOf(req.user)
  if (!actor) throw notSignedIn()
  await inTransaction(req, { about: [keyOf(collection, id)], locale: DEFAULT_LOCALE }, async (own) => {
    const document = await loadDocument(own, { collection, id })
    const { faces, record } = document
    const refusal = assignRefusalOf(actor, faces)
    if (refusal) throw refusedWith(refusal, record)
    const before = await assignmentOf(own, record.key)
    if ((before?.revision ?? 0) !== seen) throw await changedMeanwhile(own, before)
    const { assignee = before?.assignee ?? '', dueOn = before?.dueOn ?? '' } = asked
    const face = awaitingFace(faces.draft)
    // A day that has passed since stays as it is, until somebody gives another one.
    const due = dueOn && dueOn !== before?.dueOn ? dueProblem(dueOn, clock()) : null
    const problems: Problem[] = [
      ...(asked.assignee ? await namingProblems(own, document, { face, assignee }) : []),
      ...(due ? [{ path: 'dueOn', ...due }] : []),
    ]
    if (problems.length > 0)
      throw new WorkflowError(422, worded('reason.assignee.problems'), { code: 'incomplete', problems })
    if (assignee === (before?.assignee ?? '') && dueOn === (before?.dueOn ?? '')) return
    const after = { assignee, face: assignee ? (face ?? '') : '', dueOn, ...signed(own) } as const
    if (!(await writeAssignment(own, record, before, after)))
      throw await changedMeanwhile(own, await assignmentOf(own, record.key))
    const details = { assignee: assignee || null, dueOn: dueOn || null }
    const { seq } = await recordAct(own, {
      act: 'assignment',
      at: after.at,
      collection,
      documentId: id,
      name: 'assign',
      details,
    })
    if (assignee && face && assignee !== before?.assignee)
      await tellOfAssignment(own, { seq, at: after.at, record, assignee, face })
  })
}

async function changedMeanwhile(req: PayloadRequest, row: Assignment | null): Promise<WorkflowError> {
  const nameOf = await namesOf(req, row ? [row.assignedBy] : [])
  const said = row
    ? worded('reason.assignee.changedBy', { who: nameOf(row.assignedBy) })
    : worded('reason.assignee.changed')
  return new WorkflowError(409, said, { code: 'stale' })
}

const signed = (req: PayloadRequest, at = present()) => ({ assignedBy: actorIdOf(req), at })

/**
 * What becomes of it when the draft moves on: whoever was named has decided, or has nothing to decide on any more; the
 * day stays until the text is public or put aside. The transition may name somebody for the decision that comes next.
 */
export async function moveAssignment(
  req: PayloadRequest,
  { after, document: { faces, record }, item, now }: Claimed,
): Promise<void> {
  if (after.draft === faces.draft) return
  if (after.draft === 'none') return closeAssignment(req, record.key)
  const { asks } = transitionNamed(item.name)
  const assignee = (asks.assignee && item.assignee) || ''
  const face = assignee ? (awaitingFace(after.draft) ?? '') : ''
  await rewrite(req, record, { assignee, face, ...(asks.dueOn && { dueOn: item.dueOn }), at: now })
}

/** A save takes the draft away from whoever was to decide on it. The day stays. */
export const releaseAssignee = (req: PayloadRequest, record: DocumentRecord): Promise<void> =>
  rewrite(req, record, { assignee: '', face: '', at: present() })

type Rewritten = Pick<Assignment, 'assignee' | 'face' | 'at'> & { dueOn?: string | undefined }

const TRIES = 5

/** Whoever moves the text has claimed its step: what somebody says about it at this moment comes before that. */
async function rewrite(
  req: PayloadRequest,
  record: DocumentRecord,
  { at, dueOn: day, ...named }: Rewritten,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await assignmentOf(req, record.key)
    const dueOn = day ?? before?.dueOn ?? ''
    if (
      (before?.assignee ?? '') === named.assignee &&
      (before?.face ?? '') === named.face &&
      (before?.dueOn ?? '') === dueOn
    )
      return
    if (await writeAssignment(req, record, before, { ...named, dueOn, ...signed(req, at) })) return
  }
  throw await changedMeanwhile(req, await assignmentOf(req, record.key))
}
