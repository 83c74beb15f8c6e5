import { worded } from '@/i18n/desk/reasons'
import { ValidationError, type PayloadRequest } from 'payload'
import { isBlank } from '@/lib/cleanText'
import { clock } from '@/lib/clock'
import { recordAct } from '../ledgers/audit/acts'
import { valueDigest } from '../ledgers/audit/seals'
import { actorOf } from '../domain/actor'
import { keyOf } from '../domain/keys'
import { StepTakenError, notSignedIn, WorkflowError } from '../errors'
import { targetOf } from '../queries/proposalTarget'
import { decisionRefusal } from '../queries/proposals'
import { markMentioned } from '../ledgers/mentions'
import { inTransaction } from '../ledgers/transaction'
import { PROPOSAL_DECISIONS, type DecisionName } from '../domain/proposals'
import { findProposals, pendingAbout, writeProposal, type Proposal } from '../ledgers/proposals'
import { supersede } from './propose'

type Asked = { id: string; decision: DecisionName; comment?: string | undefined }

/** How a proposal ended; `told` is for the person who confirmed, and for nobody else. */
type Decided = { proposal: Proposal; told?: Record<string, unknown> }

/**
 * Confirms, rejects or withdraws a proposal, in one transaction with its acts in the audit log. Of any number of
 * people at once, one wins. A refusal changes nothing but the audit log.
 * @throws WorkflowError 401 · 404 · 403 role · 409 decided · 409 stale · 403 four eyes · 422
 */
export async function decide(caller: PayloadRequest, asked: Asked): Promise<Decided> {
  const actor = actorOf(caller.user)
  if (!actor) throw notSignedIn()
  const { id, decision } = asked
  const comment = asked.comment?.trim() || null
  try {
    // What it is about never changes; the rest is read again when nobody else can change it.
    const { collection, documentId } = await proposalWith(caller, id)
    return await inTransaction(caller, { about: [keyOf(collection, documentId)] }, async (req) => {
      const proposal = await proposalWith(req, id)
      const refusal = await decisionRefusal(req, { actor, proposal, decision })
      if (refusal) throw refusal
      if (decision === 'reject' && isBlank(comment ?? '')) throw saysWhy()
      await markMentioned(req, { words: comment })
      const target = targetOf(req.payload, proposal.kind)
      await recordAct(req, {
        act: 'proposal',
        collection: 'proposals',
        documentId: id,
        step: 2,
        name: proposal.kind,
        from: 'pending',
        to: PROPOSAL_DECISIONS[decision],
        details: {
          target: `${proposal.collection}/${proposal.documentId}`,
          valueDigest: valueDigest(proposal.value),
        },
        ...(comment && { comment }),
      })
      // What it is checked against may be another thing than what it changes: acts are one after the other from here.
      if (decision === 'confirm') await target.check?.(req, proposal)
      const ended: Proposal = {
        ...proposal,
        state: PROPOSAL_DECISIONS[decision],
        decidedBy: actor.id,
        decidedAt: clock().toISOString(),
        comment,
      }
      if (decision !== 'confirm') {
        await writeProposal(req, ended)
        return { proposal: ended }
      }
      const told = await target.apply(req, { proposal, step: await nextStep(req, proposal) })
      await writeProposal(req, ended)
      if (proposal.documentId)
        await supersede(req, { and: [pendingAbout(proposal), { kind: { equals: proposal.kind } }] })
      return { proposal: ended, ...(told && { told }) }
    })
  } catch (error) {
    const refusal = lostRaceBehind(error)
    if (refusal instanceof WorkflowError) await rememberRefusal(caller, asked, refusal)
    throw refusal
  }
}

async function proposalWith(req: PayloadRequest, id: string): Promise<Proposal> {
  const [proposal] = await findProposals(req, { id: { equals: id } }, 1)
  if (!proposal) throw new WorkflowError(404, 'There is no such proposal.', { code: 'notFound' })
  return proposal
}

/** Changes of one thing are counted, and each claims its number: two proposals cannot be applied at once. */
async function nextStep(req: PayloadRequest, { collection, documentId }: Proposal): Promise<number> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'proposals',
    req,
    where: {
      and: [
        { collection: { equals: collection } },
        { documentId: { equals: documentId } },
        { state: { equals: 'confirmed' } },
      ],
    },
  })
  return totalDocs + 1
}

/** Somebody else was faster, with this proposal or with the same address: says so. */
const lostRaceBehind = (error: unknown): unknown =>
  error instanceof StepTakenError || error instanceof ValidationError
    ? new WorkflowError(409, worded('refusal.lostDecision'), {
        code: 'stale',
      })
    : error

const saysWhy = () =>
  new WorkflowError(422, worded('refusal.sayWhy'), {
    code: 'incomplete',
    problems: [{ path: 'comment', code: 'required', ...worded('refusal.sayWhy') }],
  })

/** A refusal is an act too: who was refused what, and why. */
async function rememberRefusal(
  caller: PayloadRequest,
  { id, decision }: Asked,
  { status, data }: WorkflowError,
) {
  if (status === 404) return
  await inTransaction(caller, { about: [] }, (req) =>
    recordAct(req, {
      act: 'refusal',
      collection: 'proposals',
      documentId: id,
      name: decision,
      details: { code: data.code, status },
    }),
  )
}
