import { useCallback, useEffect, useRef } from 'react'
import { sessionStore } from './session'

/** How often a server that did not answer is asked again. */
const EVERY_MS = 5_000

/**
 * Waits until the server answers again and the person is still signed in, then does what was asked last, once.
 * @returns how to ask for it
 */
export const useServerAgain = (api: string): ((work: () => unknown) => void) => {
  const timer = useRef<ReturnType<typeof setInterval>>(undefined)
  const stop = useCallback(() => {
    clearInterval(timer.current)
    timer.current = undefined
  }, [])
  useEffect(() => stop, [stop])
  return useCallback(
    (work) => {
      stop()
      const mine = setInterval(() => {
        void sessionStore.ask(api).then((standing) => {
          // Whoever has to sign in first is saved for then.
          if (standing === 'unreachable' || standing === 'ended' || timer.current !== mine) return
          stop()
          if (standing === 'here' || standing === 'endsSoon') work()
        })
      }, EVERY_MS)
      timer.current = mine
    },
    [api, stop],
  )
}
