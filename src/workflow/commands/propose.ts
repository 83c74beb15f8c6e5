import { worded } from '@/i18n/desk/reasons'
import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { clock } from '@/lib/clock'
import { recordAct } from '../ledgers/audit/acts'
import { valueDigest } from '../ledgers/audit/seals'
import { actorOf } from '../domain/actor'
import { keyOf } from '../domain/keys'
import { notSignedIn, WorkflowError } from '../errors'
import { targetOf } from '../queries/proposalTarget'
import { proposingRefusal } from '../queries/proposals'
import { markMentioned } from '../ledgers/mentions'
import { hashOfLink } from '../ledgers/people'
import { sendLink } from './mail'
import { inTransaction } from '../ledgers/transaction'
import { kindNamed, type KindName } from '../domain/proposals'
import { findProposals, pendingAbout, writeProposal, type Proposal } from '../ledgers/proposals'

type Asked = { kind: KindName; documentId?: string | undefined; value: unknown; reason?: string | undefined }

/** What was proposed; with `token`, the half of a one-time link that only the proposer is shown. */
type Proposed = { proposal: Proposal; token?: string }

/** How many proposals of one person may wait at once. */
const MOST = 100

/**
 * Proposes a change that somebody else has to confirm. Changes nothing else. An earlier proposal of the same
 * person for the same thing is superseded.
 * @throws WorkflowError 401 · 403 role · 404 · 409 too many · 422 with problems
 */
export async function propose(caller: PayloadRequest, asked: Asked): Promise<Proposed> {
  const actor = actorOf(caller.user)
  if (!actor) throw notSignedIn()
  const refusal = proposingRefusal(actor, asked.kind)
  if (refusal) throw refusal
  const { kind } = asked
  const { collection } = kindNamed(kind)
  const target = targetOf(caller.payload, kind)

  const documentId = asked.documentId ?? (collection === 'site' ? collection : '')
  return inTransaction(caller, { about: [keyOf(collection, documentId)] }, async (req) => {
    const before = await target.load(req, documentId)
    if (documentId && before === null)
      throw new WorkflowError(404, 'There is no such thing to change.', { code: 'notFound' })
    const value = await target.prepare(req, { documentId, value: asked.value, actor })
    await markMentioned(req, { words: [value, asked.reason], before: documentId })
    await target.check?.(req, { documentId, value })
    if (kind !== 'link' && valueDigest(value) === valueDigest(before))
      throw new WorkflowError(422, worded('refusal.unchanged'), { code: 'unchanged' })
    const token = (await target.needsLink?.(req, { documentId, value }))
      ? randomBytes(32).toString('base64url')
      : undefined

    const mine = { proposedBy: { equals: actor.id } }
    const pending = await findProposals(req, { and: [mine, { state: { equals: 'pending' } }] }, MOST)
    if (pending.length >= MOST) {
      throw new WorkflowError(409, worded('refusal.tooManyProposals', { most: MOST }), { code: 'tooMany' })
    }
    if (documentId)
      await supersede(req, {
        and: [mine, pendingAbout({ collection, documentId }), { kind: { equals: kind } }],
      })
    const row: Omit<Proposal, 'id'> = {
      kind,
      collection,
      documentId,
      base: valueDigest(before),
      before,
      value,
      tokenHash: token ? hashOfLink(token) : null,
      state: 'pending',
      proposedBy: actor.id,
      at: clock().toISOString(),
      reason: asked.reason?.trim() || null,
    }
    const made = await req.payload.db.create({ collection: 'proposals', data: { ...row }, req })
    const id = String(made.id)
    await recordAct(req, {
      act: 'proposal',
      collection: 'proposals',
      documentId: id,
      step: 1,
      name: kind,
      to: 'pending',
      details: { target: `${collection}/${documentId}`, base: row.base, valueDigest: valueDigest(value) },
      ...(row.reason && { comment: row.reason }),
    })
    // To whom it is for; it works when this is confirmed, with the code that whoever confirms it is shown.
    if (token) await sendLink(req, { act: `proposal/${id}`, person: documentId, token, isShared: true })
    return { proposal: { ...row, id }, ...(token && { token }) }
  })
}

/** Ends pending proposals in whose place something else stands now. Whoever was deciding on one is told so. */
export async function supersede(
  req: PayloadRequest,
  where: Parameters<typeof findProposals>[1],
): Promise<void> {
  for (const proposal of await findProposals(req, where, MOST)) {
    await recordAct(req, {
      act: 'proposal',
      collection: 'proposals',
      documentId: proposal.id,
      step: 2,
      name: proposal.kind,
      from: 'pending',
      to: 'superseded',
    })
    await writeProposal(req, { ...proposal, state: 'superseded', decidedAt: clock().toISOString() })
  }
}
