'use client'
import { type ReactNode, useEffect } from 'react'
import type { DeskWords } from '@/i18n/desk/words'
import { useDeskWords } from '../useDeskWords'
import { mendAttributes } from './mended'
import { sayerOf } from './said'

type NameOf = string | ((control: Element) => string | undefined)

const labelOf = (control: Element): string | undefined =>
  control.closest('.field-type')?.querySelector('.field-label')?.firstChild?.textContent?.trim()

/** For a field whose label is that of another form: in a drawer Payload gives them different ids. */
const labelOfUnlabelled = (control: Element): string | undefined =>
  (control as HTMLInputElement).labels?.length ? undefined : labelOf(control)

const headingOf = (control: Element): string | undefined =>
  control.querySelector('h1, h2')?.textContent?.trim() || undefined

const columnOf = (control: Element): string =>
  control.closest('.sort-column')?.querySelector('.sort-column__label')?.textContent?.trim() ?? ''

/** The text of the row in which a control stands. */
const titleOf = (control: Element): string =>
  control.closest('tr')?.querySelector('td a, td button')?.textContent?.trim() ?? ''

const keyIn =
  (attribute: string, words: Record<string, string>) =>
  (control: Element): string | undefined =>
    words[control.getAttribute(attribute) ?? '']

/** Which of Payload’s controls has no name of its own, and what it is. */
const namesIn = (t: DeskWords): Record<string, NameOf> => ({
  '.rs__input': labelOf,
  '.ContentEditable__root': labelOf,
  '.toolbar-popup__button[data-button-key]': keyIn('data-button-key', {
    bold: t('controls.bold'),
    italic: t('controls.italic'),
    link: t('controls.link'),
  }),
  '.toolbar-popup__dropdown[data-dropdown-key]': keyIn('data-dropdown-key', {
    add: t('controls.add'),
    text: t('controls.text'),
  }),
  '.toolbar-popup__dropdown-item[data-item-key=table]': t('controls.table'),
  '[data-sonner-toast] [data-close-button]': t('search.close'),
  'section:has(> [data-sonner-toaster])': t('controls.messages'),
  '.popup-button:has(> .doc-controls__dots)': t('controls.more'),
  '.popup-button:has(> .icon--more)': t('controls.moreRows'),
  '.array-actions__button': t('controls.moreRow'),
  '.collapsible__drag': t('controls.moveRow'),
  '.select-all input': t('controls.chooseAll'),
  '.select-row input': (control) => t('controls.choose', { title: titleOf(control) }),
  '.clickable-arrow--left': t('controls.previousPage'),
  '.clickable-arrow--right': t('controls.nextPage'),
  '.sort-column__asc': (control) => t('controls.sortUp', { title: columnOf(control) }),
  '.sort-column__desc': (control) => t('controls.sortDown', { title: columnOf(control) }),
  '.LexicalEditorTheme__upload__upload-drawer-toggler': t('controls.pictureWords'),
  '.LexicalEditorTheme__upload__swap-drawer-toggler': t('controls.pictureSwap'),
  '.LexicalEditorTheme__upload__removeButton': t('controls.pictureRemove'),
  // Beside the name of a file: where it lies.
  '.copy-to-clipboard': t('controls.copyAddress'),
  '.table-cell-action-button': t('controls.cell'),
  '.LexicalEditorTheme__tableAddRows': t('controls.rowAdd'),
  '.LexicalEditorTheme__tableAddColumns': t('controls.columnAdd'),
  '.draggable-block-menu': t('controls.moveParagraph'),
  ':is(.add-block-menu, .insert-paragraph-at-end)': t('controls.newParagraph'),
  '.link-editor .link-edit': t('controls.linkEdit'),
  '.link-editor .link-trash': t('controls.linkRemove'),
  '#slash-menu': t('controls.slashMenu'),
  '.condition__field .rs__input': t('controls.conditionField'),
  '.condition__operator .rs__input': t('controls.conditionOperator'),
  '.condition__value input': t('controls.conditionValue'),
  '.condition__actions-add': t('controls.addCondition'),
  '.condition__actions-remove': t('controls.removeCondition'),
  'dialog .field-type :is(input, textarea):not([type=hidden])': labelOfUnlabelled,
  'dialog.payload__modal-item': headingOf,
  '.doc-header': (control) => headingOf(control) ?? t('controls.head'),
})

const nameAll = (names: Record<string, NameOf>): void => {
  for (const [selector, nameOf] of Object.entries(names))
    for (const control of document.querySelectorAll(selector)) {
      const name = typeof nameOf === 'string' ? nameOf : nameOf(control)
      if (name && control.getAttribute('aria-label') !== name) control.setAttribute('aria-label', name)
    }
}

/** Gives names to the controls that Payload shows as a picture alone: a screen reader says “button” of them. */
export const ControlNames = ({ children }: { children?: ReactNode }) => {
  const t = useDeskWords()
  useEffect(() => {
    const names = namesIn(t)
    const say = sayerOf(t)
    let frame = 0
    // Once for each frame, however much of the page has changed; attributes are not watched, so this cannot loop.
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        // A control is named after words that may be among those.
        say()
        nameAll(names)
        mendAttributes()
      })
    }
    const observer = new MutationObserver(later)
    observer.observe(document.body, { childList: true, subtree: true })
    later()
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [t])
  return children
}
