'use client'
import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useDesk } from './useDesk'
import { useOtherLanguage } from './useOtherLanguage'

/**
 * Says that this text is written in another language than the form shows, with the way to it. The form is headed by
 * the title that the text has: Payload would head it by an id.
 */
export const LanguageNotice = () => {
  const written = useOtherLanguage()
  const { title } = useDesk().description ?? {}
  const { setDocumentTitle } = useDocumentTitle()
  const isElsewhere = Boolean(written)
  useEffect(() => {
    if (isElsewhere && title) setDocumentTitle(title)
  }, [isElsewhere, title, setDocumentTitle])

  if (!written) return null
  return (
    <div className="workflow__stale" role="status">
      <p>
        This text is written in {written.name}. The form shows another language, which cannot be saved here.
      </p>
      <p>
        <a href={`?locale=${written.code}`}>Show the text in {written.name}</a>
      </p>
    </div>
  )
}
