import type { DecisionName, KindName, Line } from '../../domain/proposals'

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
