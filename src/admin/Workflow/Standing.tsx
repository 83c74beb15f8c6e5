'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { isTransitionName, type TransitionName } from '@/workflow/domain/table'
import { Comments } from '../Comments/Comments'
import { PreviewLinks } from '../PreviewLinks/PreviewLinks'
import { InReleases } from '../Releases/InReleases'
import { useDeskWords } from '../useDeskWords'
import { Actions } from './Actions'
import { Assignment } from './Assignment'
import { ChangeNote } from './ChangeNote'
import { deskStore } from './deskStore'
import { FaceBadges } from './FaceBadges'
import { FieldLinks } from './FieldLinks'
import { GoodToKnow } from './GoodToKnow'
import { History } from './History'
import { LinkedFrom } from './LinkedFrom'
import { NewTextLanguage } from './NewTextLanguage'
import { People } from './People'
import { RequestWithNew } from './RequestWithNew'
import { Schedule } from './Schedule'
import type { Advice } from '@/workflow/domain/prose'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { Upkeep } from './Upkeep'
import { useDesk } from './useDesk'
import { WhyNot } from './WhyNot'
import { Withdrawal } from './Withdrawal'

/** What an address may open the form of: it asks for a moment, and nothing is done before somebody confirms it. */
const ASKED_BY_ADDRESS: readonly TransitionName[] = ['schedule', 'scheduleExpiry']

/** Where a document stands, read anew whenever the form opens. */
export const Standing = () => {
  const t = useDeskWords()
  const { address, description, trouble } = useDesk()
  const { savedDocumentData } = useDocumentInfo()
  const shown: unknown = savedDocumentData?.workflow?.step
  useEffect(() => {
    if (address) void deskStore.open(address, typeof shown === 'number' ? shown : undefined)
    // What the form began with: each save tells its own step.
  }, [address])
  const isAsked = useRef(false)
  useEffect(() => {
    if (!description || isAsked.current) return
    isAsked.current = true
    // The calendar leads to a form for another moment.
    const name = new URLSearchParams(window.location.search).get('do') ?? ''
    if (
      isTransitionName(name) &&
      ASKED_BY_ADDRESS.includes(name) &&
      description.available.some((one) => one.name === name)
    )
      deskStore.want(address, { name })
  }, [address, description])

  if (!address)
    return (
      <>
        <p>{t('panel.new')}</p>
        <RequestWithNew />
        <NewTextLanguage />
        <GoodToKnow advice={NONE} />
      </>
    )
  return (
    <>
      {trouble && (
        <div role="alert">
          <p className="workflow__problem">{t(trouble.key, trouble.values)}</p>
          <Button onClick={() => deskStore.load(address)} size="small" type="button">
            {t('panel.tryAgain')}
          </Button>
        </div>
      )}
      {!description && !trouble && <p>{t('panel.reading')}</p>}
      {description && <Described {...description} />}
    </>
  )
}

const NONE: readonly Advice[] = []

const Described = (description: DocumentDescription) => (
  <>
    <FaceBadges {...description} />
    <ChangeNote {...description} />
    <Schedule {...description} />
    <Assignment {...description} />
    <Upkeep {...description} />
    <Actions {...description} />
    <InReleases />
    <Missing {...description} />
  </>
)

/** What keeps the text from its next step, and what would serve its readers. */
export const Missing = (
  description: Pick<DocumentDescription, 'advice' | 'beforePublic' | 'problems' | 'secondLook'>,
) => {
  const t = useDeskWords()
  return (
    <>
      {description.secondLook && <p className="workflow__problem">{t('panel.secondLook')}</p>}
      <FieldLinks
        items={description.problems.map(({ path, message }) => ({ path, text: message }))}
        title={t('panel.problems', { number: description.problems.length })}
      />
      <FieldLinks
        items={description.beforePublic.map(({ path, message, target }) => ({ path, text: message, target }))}
        title={t('panel.beforePublic')}
      />
      <GoodToKnow advice={description.advice} />
    </>
  )
}

/** What helps with a decision besides: what colleagues say, who acts next, what changed, and what happened. */
export const About = (description: DocumentDescription) => {
  const t = useDeskWords()
  const { address } = useDesk()
  return (
    <>
      <Comments />
      <People next={description.next} />
      <WhyNot refused={description.refused} />
      <FieldLinks
        items={description.changed.map(({ path, label }) => ({ path, text: label }))}
        title={t('panel.changed')}
      />
      <PreviewLinks />
      <LinkedFrom {...description.linkedFrom} />
      <Withdrawal withdrawal={description.withdrawal} />
      {/* From its beginning after each act: the pages that were opened follow one another no more. */}
      <History
        address={address}
        entries={description.history}
        hasOlder={description.hasOlderHistory}
        key={description.history[0]?.seq}
      />
    </>
  )
}
