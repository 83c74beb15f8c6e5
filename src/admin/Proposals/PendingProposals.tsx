'use client'
import { useState } from 'react'
import { ProposalCard } from './ProposalCard'
import { usePending } from './usePending'
import './proposals.css'

type Props = {
  collection?: string
  id?: string
  /** Whether to say so when nothing waits. */
  isAlwaysShown?: boolean
}

/** What two people decide on, and one has proposed: about one thing, or everything that concerns this person. */
export const PendingProposals = ({ collection, id, isAlwaysShown = false }: Props) => {
  const proposals = usePending({ ...(collection && { collection }), ...(id && { id }) })
  const [code, setCode] = useState<string>()
  if (!proposals?.length && !isAlwaysShown && !code) return null
  return (
    <section className="proposals">
      <h2>
        Proposals <span className="desk__count">{proposals?.length ?? ''}</span>
      </h2>
      {code && (
        <p className="proposals__code" role="status">
          The code is <output>{code}</output>. It is shown only now, and only to you. Give it to the person
          yourself, by another way than the link that the proposer gives them: they need both.
        </p>
      )}
      {proposals?.length === 0 && <p className="desk__empty">No proposal waits for a second person.</p>}
      {proposals?.map((proposal) => (
        <ProposalCard key={proposal.id} onCode={setCode} proposal={proposal} />
      ))}
    </section>
  )
}
