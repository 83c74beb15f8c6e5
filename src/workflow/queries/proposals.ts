import { worded, type Worded } from '@/i18n/desk/reasons'
import type { DeskKey } from '@/i18n/desk/words'
import type { PayloadRequest, Where } from 'payload'
import type { PersonActor } from '../domain/actor'
import { anyOfRoles } from '../domain/refusal'
import {
  PROPOSAL_DECISIONS,
  KIND_NAMES,
  kindNamed,
  type DecisionName,
  type KindName,
  type Line,
} from '../domain/proposals'
import { WorkflowError } from '../errors'
import { valueDigest } from '../ledgers/audit/seals'
import { namesOf, personWith } from '../ledgers/people'
import { countProposals, findProposals, type Proposal } from '../ledgers/proposals'
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
  /** where on the desk the text is that it is about, below the address of the desk */
  path: `/${string}` | null
  lines: Line[]
  reason: string | null
  proposedBy: string
  isMine: boolean
  at: string
  /** For each decision: null when this person may take it, else why not. */
  may: Record<DecisionName, string | null>
}

/** What waits for a decision: as much of it as is shown at once, and how much there is. */
export type PendingProposals = { proposals: DescribedProposal[]; total: number }

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

/** What waits for a decision, as this person sees it: first what they may decide on, and what has waited longest. */
export async function describePending(
  req: PayloadRequest,
  {
    actor,
    about,
  }: { actor: PersonActor; about?: { collection: string; documentId?: string | readonly string[] } },
): Promise<PendingProposals> {
  const asked: Where[] = [
    { state: { equals: 'pending' } },
    readableBy(actor),
    ...(about ? [{ collection: { equals: about.collection } }] : []),
    ...(about?.documentId ? [{ documentId: { in: [about.documentId].flat() } }] : []),
  ]
  const first = await findProposals(req, { and: [...asked, ...decidedByOthers(actor)] }, SHOWN, 'at')
  const known: Where[] = first.length > 0 ? [{ id: { not_in: first.map(({ id }) => id) } }] : []
  const others =
    first.length < SHOWN
      ? await findProposals(req, { and: [...asked, ...known] }, SHOWN - first.length, 'at')
      : []
  const proposals = [...first, ...others]
  const nameOf = await namesOf(
    req,
    proposals.map(({ proposedBy }) => proposedBy),
  )
  const described: DescribedProposal[] = []
  for (const proposal of proposals) {
    const { id, kind, collection, documentId, reason, proposedBy, at } = proposal
    const target = targetOf(req.payload, kind)
    const may = {} as DescribedProposal['may']
    for (const decision of Object.keys(PROPOSAL_DECISIONS) as DecisionName[])
      may[decision] = saidIn(req, await decisionRefusal(req, { actor, proposal, decision }))
    described.push({
      id,
      kind,
      label: kindNamed(kind).label,
      collection,
      documentId,
      title: await target.title(req, proposal),
      path: pathOf(proposal),
      lines: await target.lines(req, proposal),
      reason: reason ?? null,
      proposedBy: nameOf(proposedBy),
      isMine: proposedBy === actor.id,
      at,
      may,
    })
  }
  const isAll = described.length < SHOWN
  return { proposals: described, total: isAll ? described.length : await countProposals(req, { and: asked }) }
}

/** What somebody else has proposed, and this person's permissions decide on. */
const decidedByOthers = ({ id, staffRoles }: PersonActor): Where[] => [
  { proposedBy: { not_equals: id } },
  {
    kind: {
      in: KIND_NAMES.filter((name) => kindNamed(name).confirmedBy.some((role) => staffRoles.includes(role))),
    },
  },
]

/** A note is one to an edition, whose key begins with the text: it stands in the versions of that. */
const pathOf = ({ kind, documentId }: Proposal): DescribedProposal['path'] =>
  kind === 'note' ? `/collections/${documentId.split('/').slice(0, 2).join('/')}/versions` : null

const saidIn = ({ i18n }: PayloadRequest, refusal: WorkflowError | null): string | null =>
  refusal && refusal.sayIn(i18n.language, refusal.message)

/** The refusal of everybody who may not propose such a change; null for those who may. */
export function proposingRefusal(actor: PersonActor, kind: Proposal['kind']): WorkflowError | null {
  const { proposedBy } = kindNamed(kind)
  if (proposedBy.some((role) => actor.staffRoles.includes(role))) return null
  return new WorkflowError(403, worded('reason.mayPropose', { roles: anyOfRoles(proposedBy) }), {
    code: 'role',
  })
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
    if (!isProposer) return refusal(403, 'role', worded('reason.withdrawOwn'))
    return decidedRefusal(proposal)
  }
  if (!confirmedBy.some((role) => actor.staffRoles.includes(role)))
    return refusal(403, 'role', worded('reason.mayDecide', { roles: anyOfRoles(confirmedBy) }))
  const decided = decidedRefusal(proposal)
  if (decided) return decided
  if (decision === 'confirm' && !(await isCurrent(req, proposal))) {
    return refusal(409, 'stale', worded('reason.proposalStale'))
  }
  if (decision === 'confirm' && !(await mayStillPropose(req, proposal)))
    return refusal(409, 'stale', worded('reason.proposerGone'))
  if (isProposer) return fourEyes('reason.proposer')
  if (proposal.collection === 'users' && proposal.documentId === actor.id)
    return fourEyes('reason.ownAccount')
  const contributors = await targetOf(req.payload, proposal.kind).contributors?.(req, proposal)
  if (contributors?.includes(actor.id)) return fourEyes('reason.ownFile')
  const people = { one: actor.id, other: proposal.proposedBy, since: proposal.at }
  if (await areIndependent(req, people)) return null
  return fourEyes('reason.dependent')
}

/** Is what it would change still as it was when it was proposed? */
const isCurrent = async (req: PayloadRequest, { kind, documentId, base }: Proposal): Promise<boolean> =>
  valueDigest(await targetOf(req.payload, kind).load(req, documentId)) === base

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
  state === 'pending' ? null : refusal(409, 'decided', worded(`reason.proposalDecided.${state}`))

const fourEyes = (key: DeskKey) => refusal(403, 'fourEyes', worded(key))

const refusal = (status: number, code: string, said: Required<Worded>) =>
  new WorkflowError(status, said, { code })
