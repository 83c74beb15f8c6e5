'use client'
import type { MouseEvent } from 'react'
import { useDeskWords } from '../useDeskWords'
import { focusOn } from './focusOn'
import './focus.css'

const HEADING = 'main h1, .template-default__wrap h1'
/** Of a form, and of the screen to decide on: the buttons, which are in one place at every width. */
const PANEL = '.workflow__part, .review__decide'

/** For the keyboard: past the menu and the header, and past the form. Seen while one of them has the focus. */
export const SkipLinks = () => {
  const t = useDeskWords()
  const to = (selector: string) => (event: MouseEvent) => {
    event.preventDefault()
    focusOn(document.querySelector(selector))
  }
  return (
    <nav aria-label={t('skip.title')} className="skip-links">
      <a href="#heading" onClick={to(HEADING)}>
        {t('skip.heading')}
      </a>
      <a className="skip-links__panel" href="#workflow" onClick={to(PANEL)}>
        {t('skip.panel')}
      </a>
    </nav>
  )
}
