'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useDeskWords } from '../useDeskWords'
import { KeepText } from '../KeptText/KeepText'
import { AskAgain } from './AskAgain'
import { LanguageNotice } from './LanguageNotice'
import { Standing } from './Standing'
import { StaleNotice } from './StaleNotice'
import { TrashNotice } from './TrashNotice'
import './workflow.css'

/** Both faces of the document, what one may do with it, what is missing, who acts next, and what happened. */
export const TransitionPanel = () => {
  const t = useDeskWords()
  const { isTrashed } = useDocumentInfo()
  return (
    <section aria-label={t('panel.title')} className="workflow field-type">
      <h3>{t('panel.title')}</h3>
      {isTrashed ? (
        <TrashNotice />
      ) : (
        <>
          <AskAgain />
          <LanguageNotice />
          <StaleNotice />
          <KeepText />
          <Standing />
        </>
      )}
    </section>
  )
}
