'use client'
import { useLayoutEffect, useSyncExternalStore } from 'react'

/**
 * What is lost to whoever leaves the page: the text of a form, which this browser keeps or does not keep; or words in a
 * field beside it, which were not sent, and which nobody keeps.
 */
export type Unsent = 'keptText' | 'text' | 'words'

/** Each field and form of the page that holds such. */
const holding = new Map<object, Unsent>()
const listeners = new Set<() => void>()
const tell = () => listeners.forEach((listener) => listener())

/** Says of a field or a form of one's own whether it holds such: whoever leaves the page is asked then. */
export const useUnsent = (isHeld: boolean, what: Unsent = 'words'): void =>
  useLayoutEffect(() => {
    if (!isHeld) return
    const field = {}
    holding.set(field, what)
    tell()
    return () => {
      holding.delete(field)
      tell()
    }
  }, [isHeld, what])

/** Is there such on the page? */
export const useHasUnsent = (what: Unsent): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => [...holding.values()].includes(what),
    () => false,
  )
