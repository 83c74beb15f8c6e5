import type { PayloadRequest, Where } from 'payload'
import type { Actor } from '../../domain/can'
import { namesOf } from '../../ledgers/namesOf'
import { DECISIONS, KIND_NAMES, kindNamed, type DecisionName } from '../../domain/proposals'
import { findProposals } from '../../ledgers/proposals'
import { targetOf } from './target'
import type { DescribedProposal } from './types'
import { decisionRefusal } from './verdict'

const SHOWN = 20

/** Which proposals a person may read: those of the kinds that they may propose or decide on. */
export const readableBy = ({ staffRoles }: Actor): Where => ({
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
  { actor, about }: { actor: Actor; about?: { collection: string; documentId?: string } },
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
