'use client'
import { useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

/** A text without a title is called so in words alone: Payload puts them into brackets, as programs do. */
export const usePlainTitle = (): void => {
  const { t } = useTranslation()
  const { setDocumentTitle, title } = useDocumentTitle()
  const untitled = t('general:untitled')
  useEffect(() => {
    if (title === `[${untitled}]`) setDocumentTitle(untitled)
  }, [setDocumentTitle, title, untitled])
}
