'use client'
import { useSyncExternalStore } from 'react'

/** A one-time link that this browser was shown, and cannot be shown again. */
export type IssuedLink = { link: string; needsCode: boolean; expiresAt?: string }

const issued = new Map<string, IssuedLink>()
const listeners = new Set<() => void>()

/** Keeps a link for as long as the page is open: a new person’s form opens anew after it was saved. */
export const keepLink = (personId: string, link: IssuedLink): void => {
  issued.set(personId, link)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The link of a person, where there is one to show. */
export const useIssuedLink = (personId: string): IssuedLink | undefined => {
  const get = () => issued.get(personId)
  return useSyncExternalStore(subscribe, get, get)
}
