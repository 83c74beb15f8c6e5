'use client'
import { useEffect, useState } from 'react'
import { nameTyped } from './typedMentions'
import type { Talk } from './useComments'

type Person = { id: string; name: string }

/** Milliseconds after the last letter. */
const PAUSE = 150

/** Colleagues whose names begin as what is typed after an `@` at the cursor. */
export const usePeople = (ask: Talk['people'], at: { text: string; cursor: number } | null) => {
  const typed = at ? nameTyped(at.text, at.cursor) : null
  const [found, setFound] = useState<{ typed: string; people: Person[] } | null>(null)
  const [index, setIndex] = useState(0)
  const [closed, setClosed] = useState<string | null>(null)
  useEffect(() => {
    if (typed === null) return
    let isOver = false
    const look = async () => {
      const people = await ask(typed)
      if (isOver) return
      setFound({ typed, people })
      setIndex(0)
    }
    const timer = setTimeout(() => void look(), PAUSE)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [ask, typed])
  const people = typed !== null && typed !== closed && found?.typed === typed ? found.people : []
  const isOpen = people.length > 0
  return {
    ...{ typed, people, isOpen, at: index, chosen: people[index] },
    move: (by: number) => setIndex((index + by + people.length) % people.length),
    /** until something else is typed */
    close: (name: string | null) => setClosed(name),
  }
}
