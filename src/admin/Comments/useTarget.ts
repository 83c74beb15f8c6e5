'use client'
import { useEffect, useRef, useState } from 'react'
import { selectionEnd, targetNow, type CommentTarget } from './passage'

const EVENTS = ['selectionchange', 'focusin', 'keyup', 'pointerup'] as const

/** What is selected in the text, or has the cursor there; it stays while somebody is in the panel. */
export const useTarget = () => {
  const [target, setTarget] = useState<CommentTarget | null>(null)
  const [isSelected, setSelected] = useState<{ top: number; left: number } | null>(null)
  useEffect(() => {
    const look = () => {
      const now = targetNow()
      if (now) setTarget((before) => (isSame(before, now) ? before : now))
      setSelected(now?.anchor ? endNow() : null)
    }
    const follow = () => setSelected((before) => before && endNow())
    for (const name of EVENTS) document.addEventListener(name, look)
    window.addEventListener('scroll', follow, true)
    return () => {
      for (const name of EVENTS) document.removeEventListener(name, look)
      window.removeEventListener('scroll', follow, true)
    }
  }, [])
  return { target, isSelected }
}

const endNow = () => {
  const end = selectionEnd()
  return end && { top: end.bottom, left: end.right }
}

const isSame = (one: CommentTarget | null, other: CommentTarget) =>
  JSON.stringify(one) === JSON.stringify(other)

/** Ctrl+Alt+M, as in other editors: from the keyboard the selection is lost on the way to a button. */
export const useShortcut = (begin: () => void) => {
  const now = useRef(begin)
  useEffect(() => {
    now.current = begin
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.altKey || event.code !== 'KeyM') return
      // AltGr says that it is both Ctrl and Alt, and types a sign.
      if (event.getModifierState('AltGraph')) return
      event.preventDefault()
      now.current()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
