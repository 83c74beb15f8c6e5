import { useCallback, useEffect, useRef } from 'react'
import { sessionStore } from './session'

/** How often a server that did not answer is asked again. */
const EVERY_MS = 5_000

/**
 * Waits until the server answers again and the person is signed in, then does what was asked last, once: as soon as
 * the browser has a network, or somebody has signed in, and otherwise with the next question.
 * @returns how to ask for it
 */
export const useServerAgain = (api: string): ((work: () => unknown) => void) => {
  const end = useRef<() => void>(undefined)
  const stop = useCallback(() => {
    end.current?.()
    end.current = undefined
  }, [])
  useEffect(() => stop, [stop])
  return useCallback(
    (work) => {
      stop()
      const look = () =>
        void sessionStore.ask(api).then((standing) => {
          // Whoever has to sign in first is saved for then.
          if (standing === 'unreachable' || standing === 'ended' || end.current !== mine) return
          stop()
          if (standing === 'here' || standing === 'endsSoon') work()
        })
      const timer = setInterval(look, EVERY_MS)
      let before = sessionStore.get()
      const ignore = sessionStore.subscribe(() => {
        const isBack = before === 'ended' && sessionStore.get() === 'here'
        before = sessionStore.get()
        if (isBack) look()
      })
      window.addEventListener('online', look)
      const mine = () => {
        clearInterval(timer)
        ignore()
        window.removeEventListener('online', look)
      }
      end.current = mine
    },
    [api, stop],
  )
}
