'use client'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { DecisionName } from '@/workflow/domain/proposals'
import type { DescribedProposal } from '@/workflow/queries/proposals'
import { useUnsent } from '../Question/useUnsent'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { When } from '../Workflow/When'
import { announceProposals } from './usePending'
import './proposals.css'

type Props = { proposal: DescribedProposal; onCode?: (code: string) => void }

/** One proposal: what would change, who proposed it, and what the person in front of it may do. */
export const ProposalCard = ({ proposal, onCode }: Props) => {
  const t = useDeskWords()
  const { id, isMine, kind, lines, may, path, proposedBy, reason, at, title } = proposal
  const label = t(`proposals.kind.${kind}`)
  const heading = t('proposals.heading', { label, title })
  const { config } = useConfig()
  const router = useRouter()
  const field = useId()
  const [comment, setComment] = useState('')
  useUnsent(comment.trim() !== '')
  const [isBusy, setIsBusy] = useState(false)
  const isAwake = useIsAwake()

  const decide = async (decision: DecisionName) => {
    setIsBusy(true)
    try {
      const answer = await sendJson<{ code?: string }>({
        t,
        path: `${config.routes.api}/proposals/${id}/${decision}`,
        body: { ...(comment.trim() && { comment }) },
      })
      if (!answer.ok) {
        toast.error(answer.message)
        return
      }
      toast.success(t(`proposals.done.${decision}`))
      setComment('')
      if (answer.body.code) onCode?.(answer.body.code)
      announceProposals()
      router.refresh()
    } catch {
      toast.error(t('server.noAnswer'))
    } finally {
      setIsBusy(false)
    }
  }
  const canDecide = may.confirm === null || may.reject === null
  const button = (decision: DecisionName, isMain = false) =>
    may[decision] === null && (
      <Button
        buttonStyle={isMain ? 'primary' : 'secondary'}
        disabled={isBusy || !isAwake}
        id={`${decision}-${id}`}
        margin={false}
        onClick={() => void decide(decision)}
        size="small"
        type="button"
      >
        {t(`proposals.${decision}`)}
      </Button>
    )
  return (
    <article aria-label={t('proposals.name', { label, title })} className="proposal" id={`proposal-${id}`}>
      <h3>{path ? <a href={`${config.routes.admin}${path}`}>{heading}</a> : heading}</h3>
      <p className="proposal__about">
        {isMine ? t('proposals.byYou') : t('proposals.by', { name: proposedBy })}, <When at={at} />
      </p>
      <dl>
        {lines.map(({ what, from, to, file }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <del>{from}</del> <span aria-hidden="true">→</span> <ins>{to}</ins>
              {file && (
                <>
                  {' '}
                  <a href={`${config.routes.admin}/collections/media/${file}`}>{t('proposals.file')}</a>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {reason && <p className="proposal__reason">{reason}</p>}
      {canDecide && (
        <div className="field-type text">
          <label className="field-label" htmlFor={field}>
            {t('proposals.why')}
          </label>
          <input id={field} onChange={({ target }) => setComment(target.value)} type="text" value={comment} />
        </div>
      )}
      {!canDecide && !isMine && <p className="proposal__about">{may.confirm}</p>}
      {isMine && <p className="proposal__about">{t('proposals.somebodyElse')}</p>}
      <div className="proposal__buttons">
        {button('confirm', true)}
        {button('reject')}
        {button('withdraw')}
      </div>
    </article>
  )
}
