'use client'
import { useNav, usePreferences, useWindowInfo } from '@payloadcms/ui'
import { PREFERENCE_KEYS } from 'payload/shared'
import { type ReactNode, useEffect, useRef } from 'react'

/** From this width there is room for the menu beside the work. Payload thinks of 1441 pixels. */
const WIDE = '(min-width: 1024px)'

/**
 * The menu stays as a person left it on every screen that has room for it. Payload closes it up to 1440 pixels at each
 * page that is loaded, and remembers nothing there. What is seen before the desk is awake is in custom.css.
 */
export const OpenMenu = ({ children }: { children: ReactNode }) => {
  const { hydrated, navOpen, setNavOpen } = useNav()
  const { l, m, s } = useWindowInfo().breakpoints ?? {}
  const { setPreference } = usePreferences()
  const wanted = useRef(navOpen)
  useEffect(() => {
    if (!l || !matchMedia(WIDE).matches) return
    // Payload's own effect closes it after this one, in the same turn: the last word is drawn.
    queueMicrotask(() => setNavOpen(wanted.current))
  }, [l, m, s, setNavOpen])
  useEffect(() => {
    if (!hydrated || !matchMedia(WIDE).matches || wanted.current === navOpen) return
    wanted.current = navOpen
    if (l) void setPreference(PREFERENCE_KEYS.NAV, { open: navOpen }, true)
  }, [hydrated, l, navOpen, setPreference])
  return children
}
