'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { LanguageNotice } from './LanguageNotice'
import { Standing } from './Standing'
import { StaleNotice } from './StaleNotice'
import { TrashNotice } from './TrashNotice'
import './workflow.css'

/** Both faces of the document, what one may do with it, what is missing, who acts next, and what happened. */
export const TransitionPanel = () => {
  const { isTrashed } = useDocumentInfo()
  return (
    <section aria-label="Workflow" className="workflow field-type">
      <h3>Workflow</h3>
      {isTrashed ? (
        <TrashNotice />
      ) : (
        <>
          <LanguageNotice />
          <StaleNotice />
          <Standing />
        </>
      )}
    </section>
  )
}
