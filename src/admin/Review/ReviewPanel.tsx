'use client'
import { Button } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { Presence } from '../Together/Presence'
import { useDeskWords } from '../useDeskWords'
import { Actions } from '../Workflow/Actions'
import { Assignment } from '../Workflow/Assignment'
import { ChangeNote } from '../Workflow/ChangeNote'
import { deskStore } from '../Workflow/deskStore'
import { FaceBadges } from '../Workflow/FaceBadges'
import { Schedule } from '../Workflow/Schedule'
import { About, Missing } from '../Workflow/Standing'
import { useDesk } from '../Workflow/useDesk'
import { Requested } from './Requested'

type Props = {
  /** of the document in the API */
  address: string
  /** where the text stood when it was compared: what is decided is decided on that text */
  description: DocumentDescription
  /** Is the text compared with what a decision is made beside? */
  isToDecide: boolean
  /** what else waits for this person */
  next: { href: string; title: string; waiting: number } | undefined
}

/** The decision and all that helps with it, beside the text; on a small screen the buttons stay at its lower edge. */
export const ReviewPanel = ({ address, description: compared, isToDecide, next }: Props) => {
  const t = useDeskWords()
  const router = useRouter()
  const pathname = usePathname()
  const { description = compared, stale } = useDesk()
  // The text that is confirmed is the public one, and it is not the one that is shown.
  const decisions = description.available.filter(
    ({ name }) => name !== 'confirm' || description.faces.draft === 'none',
  )
  useEffect(() => deskStore.show(address, compared), [address, compared])
  return (
    <section aria-label={t('panel.title')} className="workflow review__side">
      <FaceBadges {...description} />
      <Presence isInPlace />
      <Requested {...description} />
      <ChangeNote {...description} />
      <Schedule {...description} />
      <Assignment {...description} />
      <div aria-label={t('review.decision')} className="review__decide" role="group">
        {stale && (
          <div className="workflow__stale" role="alert">
            <p>{t('review.stale')}</p>
            <Button margin={false} onClick={() => router.refresh()} size="medium" type="button">
              {t('review.showNewest')}
            </Button>
          </div>
        )}
        {isToDecide ? (
          <Actions {...description} available={decisions} isQuick />
        ) : (
          <div className="workflow__stale" role="alert">
            <p>{t('review.otherBase')}</p>
            <Button margin={false} onClick={() => router.replace(pathname)} size="medium" type="button">
              {t('review.backToBase')}
            </Button>
          </div>
        )}
        {decisions.length < description.available.length && (
          <p className="workflow__hint">{t('review.confirmInForm')}</p>
        )}
        {next && (
          <p className="review__next">
            <a href={next.href}>{t('review.next', { title: next.title })}</a>{' '}
            <span>{t('review.waiting', { count: next.waiting })}</span>
          </p>
        )}
      </div>
      <Missing {...description} />
      <About {...description} />
    </section>
  )
}
