/** What the browser itself can give the focus to. */
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]'

/** Whether something can have the focus now. A part of the page can, by `focusOn`. */
export const isUsable = (element: Element): boolean =>
  element.isConnected &&
  element.checkVisibility() &&
  !element.matches(':disabled') &&
  element.closest('[inert]') === null

/** Gives the focus to something, a part of the page or a heading too, and shows it. */
export const focusOn = (element: Element | null | undefined): void => {
  if (!(element instanceof HTMLElement)) return
  if (!element.matches(FOCUSABLE)) element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'nearest' })
}
