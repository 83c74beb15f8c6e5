'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useDeskWords } from '../useDeskWords'
import { KeepText } from '../KeptText/KeepText'
import { AskAgain } from './AskAgain'
import type { AnsweredProblem } from './answers'
import { LanguageNotice } from './LanguageNotice'
import { About, Standing } from './Standing'
import { ErrorSummary } from './ErrorSummary'
import { StaleNotice } from './StaleNotice'
import { TrashNotice } from './TrashNotice'
import { isLockedText } from './Schedule'
import { deskStore } from './deskStore'
import { useDesk } from './useDesk'
import { usePlainTitle } from './usePlainTitle'
import { useStillForm } from './useStillForm'
import './workflow.css'

/** What the last save was refused for. */
const RefusedSave = () => {
  const { address, refused = NONE } = useDesk()
  // Of this form alone: that of the next new text has the same place.
  useEffect(() => () => deskStore.refuse(address, NONE), [address])
  return <ErrorSummary problems={refused} />
}

const NONE: readonly AnsweredProblem[] = []

/**
 * Both faces of the document, what one may do with it, and what is missing; then what is said and known of it, which stands
 * below the form where there is no room beside it.
 */
export const TransitionPanel = () => {
  const t = useDeskWords()
  const { isTrashed } = useDocumentInfo()
  const { address, description } = useDesk()
  // Before anything is typed in vain: it could not be saved.
  const isLocked = isLockedText(description)
  const holdStill = useStillForm()
  usePlainTitle()
  useEffect(() => (isLocked ? holdStill() : undefined), [holdStill, isLocked])
  return (
    <section aria-label={t('panel.title')} className="workflow field-type">
      <div className="workflow__part">
        <h3>{t('panel.title')}</h3>
        {isTrashed ? (
          <TrashNotice />
        ) : (
          <>
            <AskAgain />
            <LanguageNotice />
            <StaleNotice />
            <KeepText>
              <RefusedSave />
              <Standing />
            </KeepText>
          </>
        )}
      </div>
      {!isTrashed && address && description && (
        <div className="workflow__part workflow__about">
          <About {...description} />
        </div>
      )}
    </section>
  )
}
