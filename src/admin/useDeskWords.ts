'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { deskWords } from '@/i18n/desk/words'

/** The words of the desk, in the language of the person in front of it: `const t = useDeskWords()`. */
export const useDeskWords = () => {
  const { t } = useTranslation()
  return useMemo(() => deskWords(t), [t])
}
