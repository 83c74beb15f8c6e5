import { useEffect, useRef } from 'react'

/** Whoever comes back sends two events at once. In milliseconds. */
const AT_ONCE_MS = 1_000

/**
 * Does something anew whenever a person comes back to the window, and every so often while they see it.
 * @param everyMs in milliseconds
 */
export const useAgain = (look: () => void, everyMs: number): void => {
  const newest = useRef(look)
  useEffect(() => {
    newest.current = look
  })
  useEffect(() => {
    let looked = performance.now()
    const again = (pause: number) => {
      if (document.visibilityState === 'hidden' || performance.now() - looked < pause) return
      looked = performance.now()
      newest.current()
    }
    const onReturn = () => again(AT_ONCE_MS)
    const timer = setInterval(() => again(everyMs - AT_ONCE_MS), everyMs)
    document.addEventListener('visibilitychange', onReturn)
    window.addEventListener('focus', onReturn)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onReturn)
      window.removeEventListener('focus', onReturn)
    }
  }, [everyMs])
}
