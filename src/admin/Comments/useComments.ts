'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Comments, SaidThread } from '@/workflow/queries/comments'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useDesk } from '../Workflow/useDesk'

/** What was written, or the words of a refusal. */
type Sent = { id: string } | { message: string; code: string | undefined }

/** What is said about the text that is open, read anew after whatever may have changed it. */
export const useComments = () => {
  const t = useDeskWords()
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { seen } = useDesk()
  const [open, setOpen] = useState<SaidThread[] | null>(null)
  const [resolved, setResolved] = useState<SaidThread[] | null>(null)
  const [may, setMay] = useState({ maySuggest: false, mayAccept: false })
  const [problem, setProblem] = useState<string | null>(null)
  const path = `${config.routes.api}/comments`
  const place = useMemo(() => ({ collection: collectionSlug ?? '', id: String(id) }), [collectionSlug, id])

  const read = useCallback(
    async (isResolved: boolean): Promise<SaidThread[] | null> => {
      const asked = new URLSearchParams({ ...place, resolved: String(isResolved) })
      const answer = await sendJson<Comments>({ t, method: 'GET', path: `${path}/about?${asked}` })
      setProblem(answer.ok ? null : answer.message)
      if (!answer.ok) return null
      const { mayAccept, maySuggest, threads } = answer.body
      setMay({ mayAccept, maySuggest })
      return threads
    },
    [path, place, t],
  )
  const readOpen = useCallback(async () => {
    const threads = await read(false)
    // Where nothing could be read, what was read before is better than nothing.
    if (threads) setOpen(threads)
    return threads
  }, [read])
  const readResolved = useCallback(async () => {
    const threads = await read(true)
    if (threads) setResolved(threads)
    return threads
  }, [read])

  useEffect(() => {
    // Before it is known where the text stands, nothing of it is shown.
    if (seen === undefined) return
    void readOpen()
    const comeBack = () => {
      if (!document.hidden) void readOpen()
    }
    document.addEventListener('visibilitychange', comeBack)
    return () => document.removeEventListener('visibilitychange', comeBack)
    // A save or a transition makes another step: the places are those of the newest text.
  }, [readOpen, seen])

  /** Sends what somebody writes or does; the words of a refusal come back. */
  const send = useCallback(
    async (to: string, body: object = {}): Promise<Sent> => {
      const answer = await sendJson<{ id: string }>({ t, path: `${path}${to}`, body })
      if (!answer.ok) return { message: answer.message, code: answer.errors[0]?.code }
      await readOpen()
      // They may have been put away before they were read anew.
      const anew = resolved && (await read(true))
      if (anew) setResolved((shown) => shown && anew)
      return answer.body
    },
    [path, read, readOpen, resolved, t],
  )
  const people = useCallback(
    async (q: string): Promise<{ id: string; name: string }[]> => {
      const answer = await sendJson<{ people: { id: string; name: string }[] }>({
        ...{ t, method: 'GET', path: `${path}/people?${new URLSearchParams({ q })}` },
      })
      return answer.ok ? answer.body.people : []
    },
    [path, t],
  )
  const hideResolved = useCallback(() => setResolved(null), [])
  return { open, resolved, problem, ...may, place, send, people, readResolved, hideResolved }
}

export type Talk = ReturnType<typeof useComments>
