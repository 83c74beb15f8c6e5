'use client'
import { useSyncExternalStore } from 'react'

const WORDS = { dateStyle: 'medium', timeStyle: 'short' } as const
const IN_UTC = new Intl.DateTimeFormat('en-GB', { ...WORDS, timeZone: 'UTC' })
const HERE = new Intl.DateTimeFormat('en-GB', WORDS)
const never = () => () => undefined

/** A moment, in the reader's time zone; on the server, which does not know it, in UTC. */
export const When = ({ at }: { at: string }) => {
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return <time dateTime={at}>{(isInBrowser ? HERE : IN_UTC).format(new Date(at))}</time>
}
