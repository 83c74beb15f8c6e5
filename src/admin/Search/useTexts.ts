'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { Found } from '@/workflow/queries/search'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { SHOWN } from './useFound'

/** A text to choose, as a list of choices takes it. */
export type TextOption = { value: string; relationTo: string; label: string; found: Found | null }

type Reference = { relationTo: string; value: string }

const keyOf = ({ relationTo, value }: Reference) => `${relationTo}/${value}`

export const asOption = (found: Found): TextOption => ({
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
  const [first, setFirst] = useState<TextOption[]>()
  const asked = useRef(new Set<string>())
  const api = config.routes.api

  const learn = (texts: readonly TextOption[]) =>
    setKnown((before) => new Map([...before, ...texts.map((text) => [keyOf(text), text] as const)]))
  const named = async (keys: readonly string[]): Promise<TextOption[]> => {
    if (keys.length === 0) return []
    const query = new URLSearchParams({ texts: keys.join(',') })
    const path = `${api}/search?${query}`
    const answer = await sendJson<{ results: Found[] }>({ t, method: 'GET', path })
    return answer.ok ? answer.body.results.map(asOption) : []
  }

  const wanted = chosen.map(keyOf).join(',')
  useEffect(() => {
    const keys = wanted.split(',').filter((key) => key !== '' && !known.has(key) && !asked.current.has(key))
    for (const key of keys) asked.current.add(key)
    void named(keys).then(learn)
    // What is chosen brings it about.
  }, [wanted])

  const only = collections.join(',')
  useEffect(() => {
    if (!isOpen || first) return
    const look = async () => {
      const keys: string[] = []
      for (const collection of only.split(',')) {
        const query = new URLSearchParams({ depth: '0', draft: 'true', limit: String(SHOWN), sort: 'title' })
        query.set('select[title]', 'true')
        const path = `${api}/${collection}?${query}`
        const answer = await sendJson<{ docs: { id: string }[] }>({ t, method: 'GET', path })
        if (answer.ok) keys.push(...answer.body.docs.map(({ id }) => `${collection}/${id}`))
      }
      const texts = await named(keys.slice(0, SHOWN))
      setFirst(texts.sort((one, other) => one.label.localeCompare(other.label)))
    }
    void look()
    // Once for each field.
  }, [isOpen, only])

  return {
    /** the first texts by their titles */
    first: first ?? [],
    isLoading: isOpen && !first,
    learn,
    /** A text that is chosen; one that nobody may read any more has no title. */
    optionOf: (reference: Reference): TextOption =>
      known.get(keyOf(reference)) ?? { ...reference, label: '…', found: null },
  }
}
