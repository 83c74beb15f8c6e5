import type { PayloadRequest } from 'payload'
import { valueDigest } from '../../ledgers/audit/seals'
import type { Actor } from '../../domain/can'
import { WorkflowError } from '../../errors'
import { areIndependent } from '../independence'
import { personWith } from '../../ledgers/people'
import { kindNamed, type DecisionName } from '../../domain/proposals'
import type { Proposal } from '../../ledgers/proposals'
import { targetOf } from './target'

const ROLE_WORDS: Record<string, string> = {
  author: 'an author',
  reviewer: 'a reviewer',
  validator: 'a validator',
  administrator: 'an administrator',
}

const inWords = (roles: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(roles.map((role) => ROLE_WORDS[role] ?? role))

/** The refusal of everybody who may not propose such a change; null for those who may. */
export function proposingRefusal(actor: Actor, kind: Proposal['kind']): WorkflowError | null {
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
  { actor, proposal, decision }: { actor: Actor; proposal: Proposal; decision: DecisionName },
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
