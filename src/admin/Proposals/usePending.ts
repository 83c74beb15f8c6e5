'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { PendingProposals } from '@/workflow/queries/proposals'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'

const CHANGED = 'fora:proposals'

/** Tells everything on the page that shows proposals that there is news. */
export const announceProposals = () => window.dispatchEvent(new Event(CHANGED))

type About = { collection?: string; id?: string; known?: PendingProposals }

/**
 * The proposals that wait for a decision, about one thing or all; undefined until they are known. They are asked for,
 * unless the server sent them with the page (`known`), and anew whenever there is news.
 */
export const usePending = ({ collection, id, known }: About = {}) => {
  const t = useDeskWords()
  const { config } = useConfig()
  const [loaded, setLoaded] = useState<{ after: typeof known; pending: PendingProposals }>()
  const query = new URLSearchParams({ ...(collection && { collection }), ...(id && { id }) })
  const path = `${config.routes.api}/proposals/pending?${query}`
  const load = useCallback(async () => {
    const answer = await sendJson<PendingProposals>({ t, path, method: 'GET' })
    if (answer.ok) setLoaded({ after: known, pending: answer.body })
    else toast.error(answer.message)
  }, [known, path, t])
  useEffect(() => {
    const reload = () => void load()
    if (!known) reload()
    window.addEventListener(CHANGED, reload)
    return () => window.removeEventListener(CHANGED, reload)
  }, [known, load])
  // A page that came since knows more.
  return loaded?.after === known ? loaded?.pending : known
}
