'use client'
import { useLayoutEffect, useSyncExternalStore } from 'react'

/** The fields beside the form that hold words which were not sent: nobody keeps them once they are gone. */
const holding = new Set<object>()
const listeners = new Set<() => void>()
const tell = () => listeners.forEach((listener) => listener())

/** Says of a field of one's own whether it holds words that were not sent: whoever leaves the page is asked then. */
export const useUnsent = (isHeld: boolean): void =>
  useLayoutEffect(() => {
    if (!isHeld) return
    const field = {}
    holding.add(field)
    tell()
    return () => {
      holding.delete(field)
      tell()
    }
  }, [isHeld])

/** Is there such a field on the page? */
export const useHasUnsent = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => holding.size > 0,
    () => false,
  )
