import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { clock } from '@/lib/clock'
import { actorOf } from '../domain/actor'
import { dueProblem } from '../domain/assignment'
import { upkeepRefusalOf } from '../domain/can'
import { keyOf } from '../domain/keys'
import type { Problem } from '../domain/requirements'
import { MOST_OWNER_LETTERS, upkeepOf, type Upkeep } from '../domain/upkeep'
import { WorkflowError, notSignedIn, refusedWith } from '../errors'
import { recordAct } from '../ledgers/audit/acts'
import { writeRecord } from '../ledgers/records'
import { inTransaction } from '../ledgers/transaction'
import { loadDocument } from '../queries/document'

type Keeping = Partial<Upkeep> & {
  collection: string
  id: string
  /** What the person saw; without it, whatever stands there is replaced. */
  seen?: Upkeep
}

/**
 * Says which unit answers for a text, and when it is looked at again; what is not given stays. It claims no step,
 * changes no text and voids nothing. An act of its own in the audit log.
 * @throws WorkflowError 401 · 404 · 403 role · 409 stale · 422 with problems
 */
export async function keepUp(
  req: PayloadRequest,
  { collection, id, seen, ...asked }: Keeping,
): Promise<void> {
  const actor = actorOf(req.user)
  if (!actor) throw notSignedIn()
  await inTransaction(req, { about: [keyOf(collection, id)] }, async (own) => {
    const { record } = await loadDocument(own, { collection, id })
    const refusal = upkeepRefusalOf(actor)
    if (refusal) throw refusedWith(refusal, record)
    const before = upkeepOf(record)
    if (seen && !isSame(seen, before))
      throw new WorkflowError(409, worded('reason.upkeep.changed'), { code: 'stale' })
    const after = { ...before, ...asked }
    const problems = problemsOf(before, after)
    if (problems.length > 0)
      throw new WorkflowError(422, worded('reason.upkeep.problems'), { code: 'incomplete', problems })
    if (isSame(before, after)) return
    await writeRecord(own, record, { contentOwner: after.owner || null, reviewBy: after.reviewBy || null })
    await recordAct(own, {
      ...{ act: 'upkeep', name: 'keepUp', collection, documentId: id },
      details: { reviewBy: after.reviewBy || null, hasOwner: after.owner !== '' },
      // Words that somebody typed, perhaps a name: beside the chain, where they can be redacted.
      ...(after.owner !== before.owner && after.owner && { comment: after.owner }),
    })
  })
}

const isSame = (one: Upkeep, other: Upkeep): boolean =>
  one.owner === other.owner && one.reviewBy === other.reviewBy

function problemsOf(before: Upkeep, { owner, reviewBy }: Upkeep): Problem[] {
  // A day that has passed since stays as it is, until somebody gives another one.
  const day = reviewBy && reviewBy !== before.reviewBy ? dueProblem(reviewBy, clock()) : null
  return [
    ...(owner.length > MOST_OWNER_LETTERS
      ? [{ path: 'owner', code: 'tooLong', ...worded('reason.upkeep.tooLong', { most: MOST_OWNER_LETTERS }) }]
      : []),
    ...(day ? [{ path: 'reviewBy', ...day }] : []),
  ]
}
