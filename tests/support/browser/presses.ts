import type { Page } from '@playwright/test'

/** Kept where the page is, also over the next pages: what is told about a press comes at any time after it. */
const KEY = 'pressed'

const note = (key: string) => {
  const keep = ({ isTrusted, target }: Event) => {
    // What a button has the browser do besides is nobody's press.
    if (!isTrusted || !(target instanceof Element)) return
    const words = (target.closest('a, button') ?? target).textContent.trim()
    const before: unknown[] = JSON.parse(sessionStorage.getItem(key) ?? '[]')
    sessionStorage.setItem(key, JSON.stringify([...before, words]))
  }
  // At the document: at the window Playwright takes back a press before which something moved, and makes it again.
  document.addEventListener('click', keep, true)
}

/**
 * Notes what is pressed on a page, and on those that follow it.
 *
 * @returns begins to count; what that returns gives the words on what was pressed since
 */
export const notePresses = async (page: Page) => {
  await page.addInitScript(note, KEY)
  await page.evaluate(note, KEY)
  const pressed = () =>
    page.evaluate((key) => JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[], KEY)
  return async () => {
    const before = (await pressed()).length
    return async () => (await pressed()).slice(before)
  }
}
