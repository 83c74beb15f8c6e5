'use client'
import { useNav, usePreferences, useWindowInfo } from '@payloadcms/ui'
import { PREFERENCE_KEYS } from 'payload/shared'
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'

/** From this width there is room for the menu beside the work. Payload thinks of 1441 pixels. */
const WIDE = '(min-width: 1024px)'

/**
 * The menu stays as a person left it on every screen that has room for it. Payload closes it up to 1440 pixels at each
 * page that is loaded, and remembers nothing there. What is seen before the desk is awake is in custom.css.
 */
export const OpenMenu = ({ children }: { children: ReactNode }) => {
  const { navOpen, setNavOpen } = useNav()
  const { l, m, s } = useWindowInfo().breakpoints ?? {}
  const { setPreference } = usePreferences()
  const wanted = useRef(navOpen)
  useLayoutEffect(() => {
    // Before anybody sees that Payload has closed it.
    if (matchMedia(WIDE).matches) setNavOpen(wanted.current)
  }, [l, m, navOpen, s, setNavOpen])
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element && target.closest('.nav-toggler') && matchMedia(WIDE).matches)) return
      wanted.current = !navOpen
      void setPreference(PREFERENCE_KEYS.NAV, { open: wanted.current }, true)
    }
    // Before Payload's button turns it round.
    document.addEventListener('click', onClick, { capture: true })
    return () => document.removeEventListener('click', onClick, { capture: true })
  }, [navOpen, setPreference])
  return children
}
