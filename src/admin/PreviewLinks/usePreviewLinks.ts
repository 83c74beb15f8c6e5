'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { ListedLinks } from '@/workflow/queries/previewLinks'
import { sendJson, type SentError } from '../sendJson'
import { useDeskWords } from '../useDeskWords'

type Asked = { days: number; language: string; purpose: string }
type Done<T> = { ok: true; body: T } | { ok: false; problems: SentError[] }

/** The links to the text that is open, read when somebody looks for them. */
export const usePreviewLinks = () => {
  const t = useDeskWords()
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const [listed, setListed] = useState<ListedLinks | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const path = `${config.routes.api}/preview-links`

  const read = useCallback(async () => {
    const asked = new URLSearchParams({ collection: collectionSlug ?? '', id: String(id) })
    const answer = await sendJson<ListedLinks>({ t, method: 'GET', path: `${path}/about?${asked}` })
    setProblem(answer.ok ? null : answer.message)
    if (answer.ok) setListed(answer.body)
  }, [collectionSlug, id, path, t])

  const send = async <T>(to: string, body: object): Promise<Done<T>> => {
    const answer = await sendJson<T>({ t, path: `${path}${to}`, body })
    await read()
    if (answer.ok) return { ok: true, body: answer.body }
    const { errors, message } = answer
    return { ok: false, problems: errors.length > 0 ? errors : [{ message }] }
  }
  const make = (asked: Asked) =>
    send<{ address: string }>('', { ...asked, collection: collectionSlug, id: String(id) })
  const end = (link: string) => send(`/${link}/revoke`, {})

  return { listed, problem, read, make, end }
}
