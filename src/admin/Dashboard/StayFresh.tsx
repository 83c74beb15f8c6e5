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
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('.step-nav__home')) refresh()
    }
    document.addEventListener('visibilitychange', onReturn)
    document.addEventListener('click', onClick)
    return () => {
      document.removeEventListener('visibilitychange', onReturn)
      document.removeEventListener('click', onClick)
    }
  }, [refresh])
  return null
}
