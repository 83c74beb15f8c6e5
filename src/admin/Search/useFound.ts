'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { FoundText } from '@/workflow/queries/search'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'

/** How many texts are shown. */
export const SHOWN_IN_SEARCH = 20
/** Milliseconds after the last letter. */
const PAUSE = 120
/** Until a search is tried again that was one too many, or had no answer: milliseconds. */
const LATER = 1_000

type Answer = {
  /** what was looked for */
  q: string
  results: FoundText[]
  problem: string | null
}

/**
 * The texts that the desk finds for what is typed. One search is under way at a time; what was typed meanwhile is
 * looked for after it, and nothing in between.
 */
export const useFound = (typed: string, collections: readonly string[] | undefined) => {
  const t = useDeskWords()
  const { config } = useConfig()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const wanted = useRef<string | null>(null)
  const isUnderWay = useRef(false)
  const isOpen = useRef(true)
  const q = /[\p{L}\p{N}]/u.test(typed) ? typed.trim() : ''
  const only = collections?.join(',')

  const search = useCallback(async () => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    while (wanted.current !== null) {
      const now = wanted.current
      wanted.current = null
      const asked = new URLSearchParams({ q: now, limit: String(SHOWN_IN_SEARCH), ...(only && { in: only }) })
      const got = await sendJson<{ results: FoundText[] }>({
        ...{ t, method: 'GET', path: `${config.routes.api}/search?${asked}` },
      })
      const isTooMany = !got.ok && got.errors.some(({ code }) => code === 'tooManyRequests')
      if (!isTooMany && wanted.current === null)
        setAnswer({
          q: now,
          results: got.ok ? got.body.results : [],
          problem: got.ok ? null : got.message,
        })
      if (isTooMany || (!got.ok && got.errors.length === 0)) {
        await new Promise((resolve) => setTimeout(resolve, LATER))
        if (isOpen.current) wanted.current ??= now
      }
    }
    isUnderWay.current = false
  }, [config.routes.api, only, t])

  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])

  useEffect(() => {
    if (q === '') return
    const timer = setTimeout(() => {
      wanted.current = q
      void search()
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [q, search])

  return { answer: q === '' ? null : answer, isBusy: q !== '' && answer?.q !== q }
}
