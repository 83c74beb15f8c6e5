'use client'
import { type ReactNode, useEffect } from 'react'
import { focusOn, isUsable } from './focusOn'

/** Parts of a page that can stand in for a control of theirs that has gone. */
const PARTS =
  '[role=dialog], dialog, [role=group], [role=listitem], li, fieldset, section, .workflow__part, .field-type, .doc-controls'
const DIALOGS = '[role=dialog], dialog'
/** What is pressed on a picture in a text. */
const IN_A_TEXT = '[data-lexical-decorator] :is(button, a[href])'

type Place = { element: Element; parts: Element[]; path: string }

const placeOf = (element: Element): Place => {
  const parts: Element[] = []
  for (let part = element.parentElement; part; part = part.parentElement)
    if (part.matches(PARTS)) parts.push(part)
  return { element, parts, path: window.location.pathname }
}

/** The form of a new text is another one once it is saved. */
const again = (element: Element): Element | null =>
  element.isConnected ? element : document.getElementById(element.id)

/** Watches over the focus for who works with the keyboard. @returns how to end it */
function watch(): () => void {
  let last: Place | undefined
  /** What has the focus for a control that is disabled while something is done. */
  let standIn: Element | undefined
  let isByKeyboard = false
  /** What the focus was given back to since a key was pressed. */
  let given: Element | undefined
  /** From where a dialog was opened. */
  const openers = new WeakMap<Element, Place>()

  const nearest = ({ element, parts, path }: Place): Element | undefined => {
    const same = again(element)
    if (same && isUsable(same)) return same
    if (path === window.location.pathname) {
      for (const part of parts) {
        const opener = openers.get(part)
        if (isUsable(part)) return part.querySelector('.workflow__form') ?? part
        if (opener) return nearest(opener)
      }
    }
    return document.querySelector('.template-default__wrap h1, main h1, h1') ?? undefined
  }

  const look = () => {
    const { activeElement } = document
    const awaited = last && again(last.element)
    if (standIn && activeElement === standIn && awaited && isUsable(awaited)) {
      standIn = undefined
      return focusOn(awaited)
    }
    // Whoever leaves the page by Tab, or another window, is not held back.
    const isLost = document.hasFocus() && (!activeElement || activeElement === document.body)
    if (!isLost || !isByKeyboard || !last || last.element === given) return
    const before = last
    // Whoever takes the focus from itself again is not argued with.
    given = isUsable(last.element) ? last.element : undefined
    const found = nearest(before)
    focusOn(found)
    if (given || !before.element.isConnected) return
    // The control is only disabled: it gets the focus back.
    standIn = found
    last = before
  }

  // Behind a drawer nothing can be reached, nor read out.
  const shutBehind = () => {
    const isOpen = document.querySelector('dialog.payload__modal-item[open]') !== null
    document.querySelector('.template-default')?.toggleAttribute('inert', isOpen)
  }

  let frame = 0
  const later = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(look)
  }
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || target === standIn) return
    const place = placeOf(target)
    const dialog = place.parts.find((part) => part.matches(DIALOGS))
    if (dialog && last && !dialog.contains(last.element) && !openers.has(dialog)) openers.set(dialog, last)
    last = place
    standIn = undefined
  }
  const onKey = (event: KeyboardEvent) => {
    isByKeyboard = true
    given = undefined
    // The editor around it would begin a paragraph: who presses the button of a picture presses that alone.
    const { key, target } = event
    if (key === 'Enter' && target instanceof Element && target.matches(IN_A_TEXT)) event.stopPropagation()
  }
  const onPointer = () => (isByKeyboard = false)

  const observer = new MutationObserver(() => {
    shutBehind()
    later()
  })
  observer.observe(document.body, {
    attributeFilter: ['disabled', 'hidden', 'inert', 'open'],
    childList: true,
    subtree: true,
  })
  window.addEventListener('focus', later)
  document.addEventListener('focusin', onFocus)
  document.addEventListener('focusout', later)
  document.addEventListener('keydown', onKey, true)
  document.addEventListener('pointerdown', onPointer, true)
  return () => {
    cancelAnimationFrame(frame)
    observer.disconnect()
    window.removeEventListener('focus', later)
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('focusout', later)
    document.removeEventListener('keydown', onKey, true)
    document.removeEventListener('pointerdown', onPointer, true)
  }
}

/**
 * Who works with the keyboard never loses the focus: when what had it goes away, the part of the page that it was in
 * has it; after a drawer the control that opened it; on a new page the heading. A control that is disabled while
 * something is done gets it back. The buttons of a picture in a text are pressed by Enter, too.
 */
export const KeepFocus = ({ children }: { children?: ReactNode }) => {
  useEffect(watch, [])
  return children
}
