'use client'
import { useAllFormFields, useConfig, useDocumentInfo, useFormModified, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isPictureName } from '@/workflow/domain/references'
import type { Advice } from '@/workflow/domain/prose'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'

/** How long somebody pauses in typing before anything is said to them, in milliseconds. */
const PAUSE_MS = 1_500

/** What was learned of files, for the whole session: they never change. */
const isPicture = new Map<string, boolean>()

/**
 * The advice on a text as it stands in the form, as soon as its person pauses.
 * @returns undefined where nothing is typed: what the server says of the saved text holds
 */
export const useTypedAdvice = (): Advice[] | undefined => {
  const t = useDeskWords()
  const [state] = useAllFormFields()
  const isModified = useFormModified()
  const { collectionSlug } = useDocumentInfo()
  const { code: language } = useLocale()
  const { config, getEntityConfig } = useConfig()
  const [advice, setAdvice] = useState<Advice[]>()
  useEffect(() => {
    if (!isModified || !collectionSlug) return
    let isOver = false
    const { fields } = getEntityConfig({ collectionSlug })
    const look = async () => {
      // Only for who types: the rules are not loaded with the form.
      const { adviceTyped } = await import('./adviceTyped')
      const known = () => new Set([...isPicture].flatMap(([id, is]) => (is ? [id] : [])))
      const found = adviceTyped(fields, state, { language, pictures: known() })
      const asked = found.files.filter((id) => !isPicture.has(id))
      if (asked.length > 0) {
        const query = new URLSearchParams({
          depth: '0',
          limit: String(asked.length),
          'select[filename]': 'true',
        })
        query.set('where[id][in]', asked.join(','))
        const path = `${config.routes.api}/media?${query}`
        const answer = await sendJson<{ docs: { id: string; filename?: string }[] }>({
          t,
          method: 'GET',
          path,
        })
        if (answer.ok)
          for (const { id, filename } of answer.body.docs) isPicture.set(id, isPictureName(filename ?? ''))
      }
      if (isOver) return
      setAdvice(
        asked.length > 0 ? adviceTyped(fields, state, { language, pictures: known() }).advice : found.advice,
      )
    }
    const timer = setTimeout(() => void look(), PAUSE_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
    // The words of the desk do not change while a form is open.
  }, [collectionSlug, config.routes.api, getEntityConfig, isModified, language, state])
  return isModified ? advice : undefined
}
