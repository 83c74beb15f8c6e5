'use client'
import { type ReactNode, useEffect } from 'react'
import { deskWords } from '@/i18n/deskWords'

const WORDS = deskWords.controls

type NameOf = string | ((control: Element) => string | undefined)

const labelOf = (control: Element): string | undefined =>
  control.closest('.field-type')?.querySelector('.field-label')?.firstChild?.textContent?.trim()

const keyIn =
  (attribute: string, words: Record<string, string>) =>
  (control: Element): string | undefined =>
    words[control.getAttribute(attribute) ?? '']

/** Which of Payload’s controls has no name of its own, and what it is. */
const NAMES: Record<string, NameOf> = {
  '.rs__input': labelOf,
  '.ContentEditable__root': labelOf,
  '.toolbar-popup__button[data-button-key]': keyIn('data-button-key', WORDS.formats),
  '.toolbar-popup__dropdown[data-dropdown-key]': keyIn('data-dropdown-key', WORDS.menus),
  '.popup-button:has(> .doc-controls__dots)': WORDS.more,
  '.popup-button:has(> .icon--more)': WORDS.moreRows,
  '.array-actions__button': WORDS.moreRow,
  '.collapsible__drag': WORDS.moveRow,
  '.compare-version input': WORDS.versionToCompare,
  '.restore-version .popup-button': WORDS.moreRestore,
  '.clickable-arrow--left': WORDS.previousPage,
  '.clickable-arrow--right': WORDS.nextPage,
}

const nameAll = (): void => {
  for (const [selector, nameOf] of Object.entries(NAMES))
    for (const control of document.querySelectorAll(selector)) {
      const name = typeof nameOf === 'string' ? nameOf : nameOf(control)
      if (name && control.getAttribute('aria-label') !== name) control.setAttribute('aria-label', name)
    }
}

/** Gives names to the controls that Payload shows as a picture alone: a screen reader says “button” of them. */
export const ControlNames = ({ children }: { children?: ReactNode }) => {
  useEffect(() => {
    let frame = 0
    // Once for each frame, however much of the page has changed; attributes are not watched, so this cannot loop.
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(nameAll)
    }
    const observer = new MutationObserver(later)
    observer.observe(document.body, { childList: true, subtree: true })
    later()
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [])
  return children
}
