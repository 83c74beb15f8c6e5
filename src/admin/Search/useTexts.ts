'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { FoundText } from '@/workflow/queries/search'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { SHOWN_IN_SEARCH } from './useFound'

/** A text to choose, as a list of choices takes it. */
export type TextOption = { value: string; relationTo: string; label: string; found: FoundText | null }

type Reference = { relationTo: string; value: string }

/** What is not known by its title: it was not answered, or there is no such text for this person. */
type Nameless = ReadonlyMap<string, 'unanswered' | 'unknown'>

/** After how long what was not answered is asked again, each time longer: milliseconds. */
const PAUSES = [2_000, 5_000, 15_000, 60_000] as const

const keyOf = ({ relationTo, value }: Reference) => `${relationTo}/${value}`

export const asOption = (found: FoundText): TextOption => ({
  ...{ value: found.id, relationTo: found.collection, label: found.title, found },
})

/** The texts that a field refers to, and the first ones of its collections, which are asked for when its list opens. */
export const useTexts = ({
  chosen,
  collections,
  isOpen,
}: {
  chosen: readonly Reference[]
  collections: readonly string[]
  isOpen: boolean
}) => {
  const t = useDeskWords()
  const { config } = useConfig()
  const [known, setKnown] = useState<ReadonlyMap<string, TextOption>>(new Map())
  const [nameless, setNameless] = useState<Nameless>(new Map())
  const [first, setFirst] = useState<TextOption[]>()
  const [problem, setProblem] = useState<string | null>(null)
  const asked = useRef(new Set<string>())
  const isUnnamed = (reference: Reference) =>
    !known.has(keyOf(reference)) && nameless.get(keyOf(reference)) === 'unanswered'
  const round = useRounds(chosen.some(isUnnamed) || (isOpen && problem !== null))
  const api = config.routes.api

  const learn = (texts: readonly TextOption[]) =>
    setKnown((before) => new Map([...before, ...texts.map((text) => [keyOf(text), text] as const)]))
  const named = async (keys: readonly string[]) => {
    const query = new URLSearchParams({ texts: keys.join(',') })
    return sendJson<{ results: FoundText[] }>({ t, method: 'GET', path: `${api}/search?${query}` })
  }

  const wanted = chosen.map(keyOf).join(',')
  useEffect(() => {
    const keys = wanted.split(',').filter((key) => key !== '' && !known.has(key) && !asked.current.has(key))
    if (keys.length === 0) return
    for (const key of keys) asked.current.add(key)
    const ask = async () => {
      const answer = await named(keys)
      if (answer.ok) learn(answer.body.results.map(asOption))
      else for (const key of keys) asked.current.delete(key)
      const standing = answer.ok ? 'unknown' : 'unanswered'
      setNameless((before) => new Map([...before, ...keys.map((key) => [key, standing] as const)]))
    }
    void ask()
    // What is chosen brings it about, another round, and whoever looks.
  }, [wanted, round, isOpen])

  const only = collections.join(',')
  useEffect(() => {
    if (!isOpen || first) return
    const look = async () => {
      const keys: string[] = []
      for (const collection of only.split(',')) {
        const query = new URLSearchParams({
          depth: '0',
          draft: 'true',
          limit: String(SHOWN_IN_SEARCH),
          sort: 'title',
        })
        query.set('select[title]', 'true')
        const path = `${api}/${collection}?${query}`
        const answer = await sendJson<{ docs: { id: string }[] }>({ t, method: 'GET', path })
        if (!answer.ok) return setProblem(answer.message)
        keys.push(...answer.body.docs.map(({ id }) => `${collection}/${id}`))
      }
      const answer = keys.length > 0 ? await named(keys.slice(0, SHOWN_IN_SEARCH)) : null
      if (answer && !answer.ok) return setProblem(answer.message)
      const texts = answer?.body.results.map(asOption) ?? []
      setFirst(texts.sort((one, other) => one.label.localeCompare(other.label)))
      setProblem(null)
    }
    void look()
    // Once for each field, and in another round where it was not answered.
  }, [isOpen, only, round])

  const nameOf = (reference: Reference) => {
    const standing = nameless.get(keyOf(reference))
    return standing ? t(`search.${standing}`) : '…'
  }
  return {
    /** the first texts by their titles */
    first: first ?? [],
    isLoading: isOpen && !first && problem === null,
    /** why the first texts are not there, in words */
    problem: first ? null : problem,
    learn,
    /** A text that is chosen; one that nobody may read any more, or whose title did not come, is said to be that. */
    optionOf: (reference: Reference): TextOption =>
      known.get(keyOf(reference)) ?? { ...reference, label: nameOf(reference), found: null },
  }
}

/**
 * Counts the rounds in which is asked anew what was not answered: as soon as the browser has a network again, and
 * otherwise after a pause, each longer than the one before.
 */
const useRounds = (isUnanswered: boolean): number => {
  const [round, setRound] = useState(0)
  const failed = useRef(0)
  useEffect(() => {
    if (!isUnanswered) {
      failed.current = 0
      return
    }
    const again = () => setRound((before) => before + 1)
    const timer = setTimeout(again, PAUSES[Math.min(failed.current, PAUSES.length - 1)])
    failed.current += 1
    window.addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', again)
    }
  }, [isUnanswered, round])
  return round
}
