'use client'
import { useState } from 'react'
import type { DescribedProposal, PendingProposals as Pending } from '@/workflow/queries/proposals'
import { useDeskWords } from '../useDeskWords'
import { ProposalCard } from './ProposalCard'
import { usePending } from './usePending'
import './proposals.css'

/** So many stand open on the first page; the others behind a line, so that a person's own work stays in sight. */
const OPEN_AT_FIRST = 3

type Props = {
  collection?: string
  id?: string
  /** What waits, where the page came with it: then nothing moves on it when it wakes up. */
  known?: Pending
}

/** What two people decide on, and one has proposed: about one thing, or everything that concerns this person. */
export const PendingProposals = ({ collection, id, known }: Props) => {
  const t = useDeskWords()
  const pending = usePending({
    ...(collection && { collection }),
    ...(id && { id }),
    ...(known && { known }),
  })
  const { proposals, total = 0 } = pending ?? {}
  const [code, setCode] = useState<string>()
  const cardOf = (proposal: DescribedProposal) => (
    <ProposalCard key={proposal.id} onCode={setCode} proposal={proposal} />
  )
  // Beside what it is about, each is led to.
  const open = collection ? Infinity : OPEN_AT_FIRST
  const folded = proposals?.slice(open) ?? []
  if (!proposals?.length && !code) return null
  return (
    <section className="proposals">
      <h2>
        {t('proposals.title')} <span className="desk__count">{pending ? total : ''}</span>
      </h2>
      {code && (
        <p className="proposals__code" role="status">
          {t('proposals.code')} <output>{code}</output>
          <br />
          {t('proposals.codeMeans')}
        </p>
      )}
      {proposals?.length === 0 && <p className="desk__empty">{t('proposals.none')}</p>}
      {proposals && total > proposals.length && <p className="desk__about">{t('proposals.more')}</p>}
      {proposals?.slice(0, open).map(cardOf)}
      {folded.length > 0 && (
        <details className="proposals__folded">
          <summary>{t('proposals.folded', { number: folded.length })}</summary>
          {folded.map(cardOf)}
        </details>
      )}
    </section>
  )
}
