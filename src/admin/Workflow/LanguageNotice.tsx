'use client'
import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useDeskWords } from '../useDeskWords'
import { useDesk } from './useDesk'
import { useOtherLanguage } from './useOtherLanguage'

/**
 * Says that this text is written in another language than the form shows, with the way to it. The form is headed by
 * the title that the text has: Payload would head it by an id.
 */
export const LanguageNotice = () => {
  const t = useDeskWords()
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
      <p>{t('panel.writtenIn', { language: written.name })}</p>
      <p>
        <a href={`?locale=${written.code}`}>{t('panel.showIn', { language: written.name })}</a>
      </p>
    </div>
  )
}
