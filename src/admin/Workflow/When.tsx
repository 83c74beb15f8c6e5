'use client'
import { useSyncExternalStore } from 'react'

const WORDS = { dateStyle: 'medium', timeStyle: 'short' } as const
const never = () => () => undefined

/** A moment, in the reader's time zone; on the server, which does not know it, in UTC. */
export const When = ({ at }: { at: string }) => {
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const format = new Intl.DateTimeFormat('en-GB', isInBrowser ? WORDS : { ...WORDS, timeZone: 'UTC' })
  return <time dateTime={at}>{format.format(new Date(at))}</time>
}
