/** Attributes that Payload gives wrongly, and what they are to be; null takes one away. Why: decision 0305. */
const MENDED: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  // Hidden from screen readers, so the keyboard must not come upon them: the list opens with an arrow, Backspace clears.
  ':is(.dropdown-indicator, .clear-indicator)[aria-hidden=true]': { tabindex: '-1' },
  // A button about a button: a press of the inner one is one of the outer.
  '.popup-button--custom:has(button)': { role: null, tabindex: null },
  // A column of a list that is shown or not.
  'button.pill[aria-checked]': { role: 'checkbox' },
  // Its children are links, not items.
  '.doc-tabs__tabs': { role: 'none' },
  // For a pointer alone, and out of sight until one comes.
  ':is(.draggable-block-menu, .add-block-menu)': { tabindex: '-1' },
  // It scrolls, and holds nothing that can have the focus.
  '.slash-menu-popup': { role: 'group', tabindex: '0' },
  // Its file is named beside it.
  '.LexicalEditorTheme__upload__card img:not([alt])': { alt: '' },
}

export const mendAttributes = (): void => {
  for (const [selector, attributes] of Object.entries(MENDED))
    for (const element of document.querySelectorAll(selector))
      for (const [name, value] of Object.entries(attributes)) {
        if (element.getAttribute(name) === value) continue
        if (value === null) element.removeAttribute(name)
        else element.setAttribute(name, value)
      }
}
