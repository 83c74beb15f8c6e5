'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Whoever goes to and fro between windows asks no more often than this. In milliseconds. */
const PAUSE = 15_000

/** The first page as it is now, for whoever comes back to it, or presses the way home while they are there. */
export const StayFresh = () => {
  const { refresh } = useRouter()
  useEffect(() => {
    let asked = performance.now()
    const onReturn = () => {
      if (document.visibilityState === 'hidden' || performance.now() - asked < PAUSE) return
      asked = performance.now()
      refresh()
    }
    const onClick = (event: MouseEvent) => {
      const { button, ctrlKey, metaKey, shiftKey, target } = event
      if (!(target instanceof Element && target.closest('.step-nav__home'))) return
      if (button !== 0 || ctrlKey || metaKey || shiftKey) return
      // A way to where one is already leads nowhere, and Next.js drops a refresh that it overtakes.
      event.preventDefault()
      event.stopPropagation()
      refresh()
    }
    document.addEventListener('visibilitychange', onReturn)
    document.addEventListener('click', onClick, { capture: true })
    return () => {
      document.removeEventListener('visibilitychange', onReturn)
      document.removeEventListener('click', onClick, { capture: true })
    }
  }, [refresh])
  return null
}
