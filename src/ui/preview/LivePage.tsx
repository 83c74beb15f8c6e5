'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'

/** What Payload's form calls its messages to a preview. */
const TYPE = 'payload-live-preview'

/** What the server says to what was typed. */
export type LiveAnswer = { kind: 'page'; page: ReactNode } | { kind: 'nothing' } | { kind: 'busy' }

type Props = {
  /** The text as it was saved. */
  children: ReactNode
  /** Makes the page of what was typed, JSON. */
  show: (typed: string) => Promise<LiveAnswer>
  /** Said where the page could not be made. */
  trouble: string
}

/**
 * A page that follows a form beside it: what is typed there, before it is saved. One question at a time; of what was
 * typed meanwhile, the last is asked next.
 */
export const LivePage = ({ children, show, trouble }: Props) => {
  const [page, setPage] = useState<ReactNode>(null)
  const [isInTrouble, setInTrouble] = useState(false)
  const waiting = useRef<string | null>(null)
  const isAsking = useRef(false)
  const last = useRef('')

  useEffect(() => {
    const ask = async () => {
      if (isAsking.current) return
      isAsking.current = true
      for (let typed = waiting.current; typed !== null; typed = waiting.current) {
        waiting.current = null
        try {
          const answer = await show(typed)
          setInTrouble(answer.kind === 'busy')
          if (answer.kind === 'page') setPage(answer.page)
        } catch {
          // The network, or a session that has ended: the desk says which, and the next word typed asks again.
          setInTrouble(true)
        }
      }
      isAsking.current = false
    }
    const hear = ({ data, origin, source }: MessageEvent<{ type?: unknown; data?: unknown } | null>) => {
      if (origin !== window.location.origin || source !== window.parent) return
      if (data?.type !== TYPE || typeof data.data !== 'object') return
      const typed = JSON.stringify(data.data)
      if (typed === last.current) return
      last.current = typed
      waiting.current = typed
      void ask()
    }
    window.addEventListener('message', hear)
    window.parent.postMessage({ type: TYPE, ready: true }, window.location.origin)
    return () => window.removeEventListener('message', hear)
  }, [show])

  return (
    <div
      // A way on from the page is followed beside the form, not in its place.
      onClickCapture={({ target }) => {
        const link = target instanceof Element ? target.closest('a[href]:not([href^="#"])') : null
        link?.setAttribute('target', '_blank')
      }}
    >
      {isInTrouble && (
        <p className="fora-preview fora-preview__trouble" role="status">
          {trouble}
        </p>
      )}
      {page ?? children}
    </div>
  )
}
