import { listFormat } from '@/lib/intl'
import type { PayloadRequest, Where } from 'payload'
import type { PersonActor } from '../domain/actor'
import {
  DECISIONS,
  KIND_NAMES,
  kindNamed,
  type DecisionName,
  type KindName,
  type Line,
} from '../domain/proposals'
import type { StaffRole } from '../domain/table'
import { ROLE_WORDS } from '../domain/words'
import { WorkflowError } from '../errors'
import { valueDigest } from '../ledgers/audit/seals'
import { namesOf, personWith } from '../ledgers/people'
import { findProposals, type Proposal } from '../ledgers/proposals'
import { areIndependent } from './independence'
import { targetOf } from './proposalTarget'

/** A pending proposal as a person sees it, with what they may do about it. */
export type DescribedProposal = {
  id: string
  kind: KindName
  label: string
  collection: string
  documentId: string
  title: string
  lines: Line[]
  reason: string | null
  proposedBy: string
  isMine: boolean
  at: string
  /** For each decision: null when this person may take it, else why not. */
  may: Record<DecisionName, string | null>
}

const SHOWN = 20

/** Which proposals a person may read: those of the kinds that they may propose or decide on. */
export const readableBy = ({ staffRoles }: PersonActor): Where => ({
  kind: {
    in: KIND_NAMES.filter((name) => {
      const { proposedBy, confirmedBy } = kindNamed(name)
      return [...proposedBy, ...confirmedBy].some((role) => staffRoles.includes(role))
    }),
  },
})

/** What waits for a decision, the newest first, as this person sees it. */
export async function describePending(
  req: PayloadRequest,
  { actor, about }: { actor: PersonActor; about?: { collection: string; documentId?: string } },
): Promise<DescribedProposal[]> {
  const proposals = await findProposals(
    req,
    {
      and: [
        { state: { equals: 'pending' } },
        readableBy(actor),
        ...(about ? [{ collection: { equals: about.collection } }] : []),
        ...(about?.documentId ? [{ documentId: { equals: about.documentId } }] : []),
      ],
    },
    SHOWN,
  )
  const nameOf = await namesOf(
    req,
    proposals.map(({ proposedBy }) => proposedBy),
  )
  const described: DescribedProposal[] = []
  for (const proposal of proposals) {
    const { id, kind, collection, documentId, reason, proposedBy, at } = proposal
    const target = targetOf(req.payload, kind)
    const may = {} as DescribedProposal['may']
    for (const decision of Object.keys(DECISIONS) as DecisionName[])
      may[decision] = (await decisionRefusal(req, { actor, proposal, decision }))?.message ?? null
    described.push({
      id,
      kind,
      label: kindNamed(kind).label,
      collection,
      documentId,
      title: await target.title(req, proposal),
      lines: await target.lines(req, proposal),
      reason: reason ?? null,
      proposedBy: nameOf(proposedBy),
      isMine: proposedBy === actor.id,
      at,
      may,
    })
  }
  return described
}

const inWords = (roles: readonly StaffRole[]) =>
  listFormat('en-GB', { type: 'disjunction' }).format(roles.map((role) => ROLE_WORDS[role]))

/** The refusal of everybody who may not propose such a change; null for those who may. */
export function proposingRefusal(actor: PersonActor, kind: Proposal['kind']): WorkflowError | null {
  const { proposedBy } = kindNamed(kind)
  if (proposedBy.some((role) => actor.staffRoles.includes(role))) return null
  return new WorkflowError(403, `Only ${inWords(proposedBy)} can propose this.`, { code: 'role' })
}

/**
 * May this person decide so on this proposal? The first reason against it, or null, in the order of the workflow:
 * 403 role · 409 decided · 409 stale · 403 four eyes.
 */
export async function decisionRefusal(
  req: PayloadRequest,
  { actor, proposal, decision }: { actor: PersonActor; proposal: Proposal; decision: DecisionName },
): Promise<WorkflowError | null> {
  const { confirmedBy } = kindNamed(proposal.kind)
  const isProposer = proposal.proposedBy === actor.id
  if (decision === 'withdraw') {
    if (!isProposer) return refusal(403, 'role', 'Only the person who proposed this can withdraw it.')
    return decidedRefusal(proposal)
  }
  if (!confirmedBy.some((role) => actor.staffRoles.includes(role)))
    return refusal(403, 'role', `Only ${inWords(confirmedBy)} can decide on this.`)
  const decided = decidedRefusal(proposal)
  if (decided) return decided
  if (decision === 'confirm' && !(await isCurrent(req, proposal))) {
    const message =
      'What this would change has changed since it was proposed. Reject it, or have it proposed anew.'
    return refusal(409, 'stale', message)
  }
  if (decision === 'confirm' && !(await mayStillPropose(req, proposal)))
    return refusal(409, 'stale', 'Whoever proposed this may not propose it any more. Reject it.')
  if (isProposer) return fourEyes('You proposed this; somebody else must decide on it.')
  if (proposal.collection === 'users' && proposal.documentId === actor.id)
    return fourEyes('This is about your own account; somebody else must decide on it.')
  const contributors = await targetOf(req.payload, proposal.kind).contributors?.(req, proposal)
  if (contributors?.includes(actor.id))
    return fourEyes('You uploaded a file that this would show; somebody else must decide on it.')
  if (await areIndependent(req, { one: actor.id, other: proposal.proposedBy })) return null
  return fourEyes(
    'Your account and that of the person who proposed this were made by one person alone, and nobody else has confirmed them. Somebody else must decide on it.',
  )
}

/** Is what it would change still as it was when it was proposed? */
export const isCurrent = async (
  req: PayloadRequest,
  { kind, documentId, base }: Proposal,
): Promise<boolean> => valueDigest(await targetOf(req.payload, kind).load(req, documentId)) === base

/** Somebody whose account was closed meanwhile, or who lost the permission, proposes nothing any more. */
async function mayStillPropose(req: PayloadRequest, { kind, proposedBy }: Proposal): Promise<boolean> {
  const person = await personWith(req, proposedBy)
  return Boolean(
    person &&
    !person.deactivatedAt &&
    kindNamed(kind).proposedBy.some((role) => person.staffRoles?.includes(role)),
  )
}

const decidedRefusal = ({ state }: Proposal) =>
  state === 'pending' ? null : refusal(409, 'decided', `This proposal is ${state} already.`)

const fourEyes = (message: string) => refusal(403, 'fourEyes', message)

const refusal = (status: number, code: string, message: string) =>
  new WorkflowError(status, message, { code })
