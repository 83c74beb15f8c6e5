import type { PayloadRequest, Where } from 'payload'
import type { KindName, ProposalState } from '../domain/proposals'

/** One row of the ledger. */
export type Proposal = {
  id: string
  kind: KindName
  collection: string
  /** Of what it changes; empty when it would make something new. */
  documentId: string
  /** Digest of what was there when it was proposed: it is confirmed only while that is still there. */
  base: string
  before: unknown
  value: unknown
  /** Hash of the one-time link that a confirmation makes valid. */
  tokenHash?: string | null
  state: ProposalState
  proposedBy: string
  at: string
  reason?: string | null
  decidedBy?: string | null
  decidedAt?: string | null
  comment?: string | null
}

/** Reads proposals, the newest first unless another order is asked for. */
export async function findProposals(
  req: PayloadRequest,
  where: Where,
  limit: number,
  sort: 'at' | '-at' = '-at',
): Promise<Proposal[]> {
  const { docs } = await req.payload.db.find<Proposal>({
    collection: 'proposals',
    limit,
    pagination: false,
    req,
    sort,
    where,
  })
  return docs.map((doc) => ({ ...doc, id: String(doc.id) }))
}

/** How many there are. */
export const countProposals = async (req: PayloadRequest, where: Where): Promise<number> =>
  (await req.payload.db.count({ collection: 'proposals', req, where })).totalDocs

/** Those about one thing that nobody has decided on. */
export const pendingAbout = ({
  collection,
  documentId,
}: Pick<Proposal, 'collection' | 'documentId'>): Where => ({
  and: [
    { collection: { equals: collection } },
    { documentId: { equals: documentId } },
    { state: { equals: 'pending' } },
  ],
})

/** Writes a row whole: an adapter that replaces a list or a group wants all columns. */
export const writeProposal = (req: PayloadRequest, { id, ...row }: Proposal) =>
  req.payload.db.updateOne({ collection: 'proposals', id, data: { ...row }, req, returning: false })
