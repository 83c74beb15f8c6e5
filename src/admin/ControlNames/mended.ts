/** Attributes that Payload gives wrongly, and what they are to be; null takes one away. Why: decision 0305. */
const MENDED: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  // Hidden from screen readers, so the keyboard must not come upon them: the list opens with an arrow, Backspace clears.
  ':is(.dropdown-indicator, .clear-indicator)[aria-hidden=true]': { tabindex: '-1' },
  // A button about a button: a press of the inner one is one of the outer.
  '.popup-button--custom:has(button)': { role: null, tabindex: null },
  // A column of a list that is shown or not.
  'button.pill[aria-checked]': { role: 'checkbox' },
  // Screens of Payload without a main part; and what stands above that of a form, which is in no part of the page.
  ':is(.template-minimal, :is(.not-found, .unauthorized):not(main *, .template-minimal *))': { role: 'main' },
  '.doc-header': { role: 'region' },
  // A form in a drawer is no second main part of the page.
  'dialog main': { role: 'none' },
  // Its children are links, not items.
  '.doc-tabs__tabs': { role: 'none' },
  // For a pointer alone, and out of sight until one comes.
  ':is(.draggable-block-menu, .add-block-menu)': { tabindex: '-1' },
  // A message that goes by itself, at the end of the page: who left it with Tab was sent back to where they came from.
  ':is([data-sonner-toast], [data-sonner-toast] [data-close-button])': { tabindex: '-1' },
  // It scrolls, and holds nothing that can have the focus.
  '.slash-menu-popup': { role: 'group', tabindex: '0' },
  // Its words say what it does; its name is made of a label that is no text.
  '[aria-label*="[object Object]"]': { 'aria-label': null },
  // The same word in English, over that of the desk.
  '.toolbar-popup__dropdown-item[data-item-key=table]': { title: null },
  // Its file is named beside it.
  '.LexicalEditorTheme__upload__card img:not([alt])': { alt: '' },
}

/** On a phone a row of a list is a card: each value but the first, which is its title, says of which column it is. */
const labelCells = (): void => {
  for (const table of document.querySelectorAll<HTMLTableElement>('.collection-list table')) {
    const names = [...(table.tHead?.rows[0]?.cells ?? [])].map((head) => head.textContent.trim())
    const first = names.findIndex((name) => name !== '')
    for (const row of table.tBodies[0]?.rows ?? [])
      for (const [column, cell] of [...row.cells].entries())
        if (column > first && names[column]) cell.dataset.label = names[column]
  }
}

export const mendAttributes = (): void => {
  labelCells()
  for (const [selector, attributes] of Object.entries(MENDED))
    for (const element of document.querySelectorAll(selector))
      for (const [name, value] of Object.entries(attributes)) {
        if (element.getAttribute(name) === value) continue
        if (value === null) element.removeAttribute(name)
        else element.setAttribute(name, value)
      }
}
