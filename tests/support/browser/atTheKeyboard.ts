import { type Browser, expect, type Page } from '@playwright/test'
import { enterAdmin } from './enterAdmin'
import { saidDone } from './saidDone'
import { untilAlive } from './untilAlive'

/** How many controls a screen may have: whoever comes round without finding one never will. */
const MOST_STOPS = 250

/** What has the focus where nobody sees it; nothing when all is well. */
const unseenFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return 'nothing has the focus'
    const { outlineStyle, boxShadow, outlineWidth } = getComputedStyle(element)
    const isMarked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    // Where somebody writes, the cursor shows it.
    const isWrittenIn = element.matches(
      'input:not([type=checkbox], [type=radio]), textarea, [contenteditable]',
    )
    return element.checkVisibility() && (isMarked || isWrittenIn) ? '' : element.outerHTML.slice(0, 160)
  })

/** Expects that somebody who sees the screen knows where they are. */
export const expectFocus = (page: Page, after: string) =>
  expect.poll(() => unseenFocus(page), { message: `the focus after ${after}` }).toBe('')

/** Somebody who has no pointer: what they want is come upon by Tab, and whatever has the focus on the way is seen. */
export const atTheKeyboard = async (browser: Browser, staffRole: string) => {
  const page = await (await browser.newContext()).newPage()
  await enterAdmin(page, staffRole)
  const { keyboard } = page
  const panel = page.getByRole('region', { name: 'Workflow' })

  const to = async (target: ReturnType<Page['locator']>, key = 'Tab') => {
    await expect(target).toBeVisible()
    const isHere = () => target.evaluate((element) => element === document.activeElement)
    // A moment after its drawer has closed, the editor takes the focus once more: who has moved on moves on again.
    await expect(async () => {
      for (let stop = 0; stop < MOST_STOPS && !(await isHere()); stop++) await keyboard.press(key)
      await expect(target).toBeFocused({ timeout: 1_000 })
    }).toPass({ timeout: 30_000 })
    await expectFocus(page, `coming to ${target}`)
  }
  const press = async (target: ReturnType<Page['locator']>) => {
    await to(target)
    await expect(target).toBeEnabled()
    await keyboard.press('Enter')
  }
  const write = async (field: ReturnType<Page['locator']>, words: string) => {
    await to(field)
    await keyboard.press('ControlOrMeta+a')
    await keyboard.type(words)
  }
  const save = async () => {
    const saved = page.waitForResponse(
      (answer) =>
        ['PATCH', 'POST'].includes(answer.request().method()) && answer.url().includes('draft=true'),
    )
    await keyboard.press('ControlOrMeta+s')
    expect((await saved).ok()).toBe(true)
    await expect(page.getByRole('button', { name: 'Save draft' })).toBeDisabled()
    await expectFocus(page, 'saving')
  }
  /** Presses a button of the panel, says what it asks for, and confirms. */
  const perform = async (name: string, said: Record<string, string> = {}) => {
    await press(panel.getByRole('button', { name, exact: true }))
    const form = panel.getByRole('group', { name })
    await expect(form).toBeFocused()
    for (const [label, words] of Object.entries(said)) await write(form.getByLabel(label), words)
    await press(form.getByRole('button', { name, exact: true }))
    const message = page
      .getByRole('listitem')
      .filter({ has: page.getByText(saidDone(name), { exact: true }) })
    await expect(message).toBeVisible()
    // Nobody comes upon it by Tab: it goes by itself, and takes the focus with it.
    await expect(message).toHaveAttribute('tabindex', '-1')
    await expect(message.getByRole('button')).toHaveAttribute('tabindex', '-1')
    await expect(form).toHaveCount(0)
    await expectFocus(page, name)
  }
  /** From the first page to a text, and past everything to its panel. */
  const open = async (list: string, title: string) => {
    await page.goto('/admin')
    await expect(page.getByRole('heading', { level: 1, name: /^Good day/ })).toBeVisible()
    const section = page.locator('section', { has: page.getByRole('heading', { name: list }) })
    await press(section.getByRole('link', { name: title }))
    await expect(panel.getByRole('heading', { name: 'History' })).toBeVisible()
    await untilAlive(page)
  }
  /** The first thing that Tab comes to on a page, if one begins at its top. */
  const skipToPanel = async () => {
    const link = page.getByRole('link', { name: 'Go to the workflow' })
    const isAtTop = await page.evaluate(() => document.activeElement === document.body)
    await to(link, isAtTop ? 'Tab' : 'Shift+Tab')
    await keyboard.press('Enter')
    await expectFocus(page, 'going to the panel')
  }
  return { page, keyboard, panel, to, press, write, save, perform, open, skipToPanel }
}
