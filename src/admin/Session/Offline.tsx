'use client'
import { useEffect, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { useDeskWords } from '../useDeskWords'
import { networkStore } from './network'
import { sessionStore } from './session'

/** @returns whether the server cannot be reached; the browser's own word for it counts at once */
export const useIsOffline = (): boolean => {
  useEffect(() => {
    const lose = () => networkStore.report({ isAnswered: false })
    window.addEventListener('offline', lose)
    return () => window.removeEventListener('offline', lose)
  }, [])
  return useSyncExternalStore(networkStore.subscribe, networkStore.isLost, isNotDrawnThere)
}

const isNotDrawnThere = () => false

/** Says at the lower edge of the screen, wherever in the form somebody is, that nothing reaches the server. */
export const Offline = ({ isNew }: { isNew: boolean }) => {
  const t = useDeskWords()
  const isOffline = useIsOffline()
  const standing = useSyncExternalStore(sessionStore.subscribe, sessionStore.get, sessionStore.get)
  // What is said of the session stands in the same place.
  if (!isOffline || standing !== 'here') return null
  return createPortal(
    <div className="session-notice" role="alert">
      <p>{t(isNew ? 'network.lostNew' : 'network.lost')}</p>
    </div>,
    document.body,
  )
}
