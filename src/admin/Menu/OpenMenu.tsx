'use client'
import { useNav, usePreferences } from '@payloadcms/ui'
import { PREFERENCE_KEYS } from 'payload/shared'
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'

/** From here on the menu stands beside what it leads to; below, it lies over it. */
const BESIDE = '(min-width: 1024px)'
/** Up to here Payload closes the menu by itself, and does not keep what the person made of it. */
const CLOSED_BY_PAYLOAD = '(max-width: 1440px)'

/**
 * Keeps the menu as the person left it, open at first, wherever there is room for it: Payload closes it on every page
 * up to 1440 pixels. It is opened again before the browser has drawn it closed, so that nothing moves.
 */
export const OpenMenu = ({ children }: { children?: ReactNode }) => {
  const { navOpen, setNavOpen } = useNav()
  const { setPreference } = usePreferences()
  const wasOpen = useRef(navOpen)
  const isPressed = useRef(false)

  useEffect(() => {
    const note = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('.nav-toggler')) isPressed.current = true
    }
    document.addEventListener('click', note, true)
    return () => document.removeEventListener('click', note, true)
  }, [])

  useLayoutEffect(() => {
    if (wasOpen.current === navOpen) return
    const isByPerson = isPressed.current
    isPressed.current = false
    wasOpen.current = navOpen
    if (!window.matchMedia(BESIDE).matches) return
    if (isByPerson) {
      if (window.matchMedia(CLOSED_BY_PAYLOAD).matches)
        void setPreference(PREFERENCE_KEYS.NAV, { open: navOpen }, true)
    } else if (!navOpen) {
      wasOpen.current = true
      setNavOpen(true)
    }
  }, [navOpen, setNavOpen, setPreference])
  return children
}
