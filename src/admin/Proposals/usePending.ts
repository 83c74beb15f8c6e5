'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { DescribedProposal } from '@/workflow/queries/proposals'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'

const CHANGED = 'fora:proposals'

/** Tells everything on the page that shows proposals that there is news. */
export const announceProposals = () => window.dispatchEvent(new Event(CHANGED))

/** The proposals that wait for a decision, about one thing or all; undefined until they are known. */
export const usePending = ({ collection, id }: { collection?: string; id?: string } = {}) => {
  const t = useDeskWords()
  const { config } = useConfig()
  const [proposals, setProposals] = useState<DescribedProposal[]>()
  const query = new URLSearchParams({ ...(collection && { collection }), ...(id && { id }) })
  const path = `${config.routes.api}/proposals/pending?${query}`
  const load = useCallback(async () => {
    const answer = await sendJson<{ proposals: DescribedProposal[] }>({ t, path, method: 'GET' })
    if (answer.ok) setProposals(answer.body.proposals)
    else toast.error(answer.message)
  }, [path, t])
  useEffect(() => {
    const reload = () => void load()
    reload()
    window.addEventListener(CHANGED, reload)
    return () => window.removeEventListener(CHANGED, reload)
  }, [load])
  return proposals
}
