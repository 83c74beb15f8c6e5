/** Until the fields of a tab that was just opened are there; the editor of a rich text may first have to be loaded. */
const LEAST_WAIT = 150
const LONGEST_WAIT = 5000
/** Of a row, whose fields are drawn when they come into sight. */
const LONGEST_UNFOLDING = 1000
const LOADING = '.document-fields .shimmer-effect'

/**
 * Scrolls to a field of the form and puts the cursor there. If the field is in another tab, its tabs are opened
 * one after the other until it is found; a row or a part that is folded is opened.
 * @param path as the workflow names it, for example `bodies.0.name`
 * @returns whether the form has the field
 */
export async function goToField(path: string): Promise<boolean> {
  if (focus(path)) return unfolded(path)
  const tabs = [...document.querySelectorAll<HTMLButtonElement>('.document-fields .tabs-field__tab-button')]
  const active = tabs.find((tab) => tab.classList.contains('tabs-field__tab-button--active'))
  for (const tab of tabs) {
    if (tab === active) continue
    tab.click()
    if (await appears(path)) return unfolded(path)
  }
  active?.click()
  return false
}

/** Puts the cursor into a field as soon as it is there. @returns whether it came */
async function appears(path: string): Promise<boolean> {
  for (const began = performance.now(); ; await new Promise(requestAnimationFrame)) {
    const waited = performance.now() - began
    const mayCome = waited < LEAST_WAIT || (waited < LONGEST_WAIT && document.querySelector(LOADING) !== null)
    if (focus(path)) return true
    if (!mayCome) return false
  }
}

const FOLDED = '.collapsible--collapsed'

/** Opens what is folded around a field that was found, and puts the cursor there. @returns true: it was found */
async function unfolded(path: string): Promise<true> {
  const parts = path.split('.')
  const rows = parts.flatMap((part, index) => {
    const row =
      /^\d+$/.test(part) && document.getElementById(`${parts.slice(0, index).join('-')}-row-${part}`)
    return row ? [...row.querySelectorAll<HTMLElement>(`:scope > ${FOLDED}`)] : []
  })
  const field = document.getElementById(`field-${parts.join('__')}`)
  const around = [...document.querySelectorAll<HTMLElement>(FOLDED)].filter((part) => part.contains(field))
  const folded = new Set([...rows, ...around])
  for (const part of folded)
    part.querySelector<HTMLElement>(':scope > .collapsible__toggle-wrap > .collapsible__toggle')?.click()
  if (folded.size > 0) {
    for (const began = performance.now(); performance.now() - began < LONGEST_UNFOLDING;) {
      await new Promise(requestAnimationFrame)
      if (document.getElementById(`field-${parts.join('__')}`)?.checkVisibility()) break
    }
    focus(path)
  }
  return true
}

/** The field itself, or the nearest field around it that is shown. */
function focus(path: string): boolean {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const id = `field-${parts.slice(0, length).join('__')}`
    // A rich text has no id, but its label names one.
    const labelled = document.querySelector<HTMLElement>(`label[for="${id}"]`)
    const element = document.getElementById(id) ?? labelled?.closest<HTMLElement>('.field-type')
    if (!element) continue
    element.scrollIntoView({ block: 'center' })
    // In a rich text the buttons over it come first, and nobody wants to begin there.
    const inner = [WRITABLE, FOCUSABLE].map((what) => element.querySelector<HTMLElement>(what))
    const target = element.matches(FOCUSABLE) ? element : inner.find(Boolean)
    target?.focus({ preventScroll: true })
    return true
  }
  return false
}

const WRITABLE = '[contenteditable="true"]'
const FOCUSABLE = 'input, textarea, select, button, [contenteditable="true"], [tabindex]'
