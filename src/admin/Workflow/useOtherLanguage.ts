'use client'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { LOCALES } from '@/i18n/locales'

/** The language in which this text is written, when the form shows another one: there it cannot be saved. */
export const useOtherLanguage = () => {
  const { savedDocumentData } = useDocumentInfo()
  const { code } = useLocale()
  const written = LOCALES.find((locale) => locale.code === savedDocumentData?.originalLanguage)
  return written && written.code !== code ? written : undefined
}
