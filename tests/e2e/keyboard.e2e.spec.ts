import { type Browser, expect, type Page } from '@playwright/test'
import { aTitle } from '../support/browser/aPageInReview'
import { enterAdmin } from '../support/browser/enterAdmin'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'
import { saidDone } from '../support/browser/saidDone'

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
const expectFocus = (page: Page, after: string) =>
  expect.poll(() => unseenFocus(page), { message: `the focus after ${after}` }).toBe('')

/** Somebody who has no pointer: what they want is come upon by Tab, and whatever has the focus on the way is seen. */
const atTheKeyboard = async (browser: Browser, staffRole: string) => {
  const page = await (await browser.newContext()).newPage()
  await enterAdmin(page, staffRole)
  const { keyboard } = page
  const panel = page.getByRole('region', { name: 'Workflow' })

  const to = async (target: ReturnType<Page['locator']>, key = 'Tab') => {
    await expect(target).toBeVisible()
    const isHere = () => target.evaluate((element) => element === document.activeElement)
    for (let stop = 0; stop < MOST_STOPS && !(await isHere()); stop++) await keyboard.press(key)
    await expect(target).toBeFocused()
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
    await expect(page.getByText(saidDone(name), { exact: true })).toBeVisible()
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

const UNION = 'International Telecommunication Union'

test('a day at the desk without a mouse: the focus is always seen, and never lost', async ({ browser }) => {
  test.setTimeout(600_000)
  const title = aTitle('Committee at the keyboard')
  const [author, reviewer, validator] = [
    await atTheKeyboard(browser, 'author'),
    await atTheKeyboard(browser, 'reviewer'),
    await atTheKeyboard(browser, 'validator'),
  ]
  const { page, keyboard, panel, press, to, write } = author

  await test.step('the author begins with an empty form', async () => {
    await page.goto('/admin')
    const heading = page.getByRole('heading', { level: 1, name: /^Good day/ })
    await expect(heading).toBeVisible()
    await press(page.getByRole('link', { name: 'Go to the heading' }))
    await expect(heading).toBeFocused()
    await press(page.getByRole('link', { name: 'forum', exact: true }))
    await expect(page).toHaveURL(/\/forums\/create/)
    await untilAlive(page)
    await write(page.getByRole('textbox', { name: /^title/i }), title)
    await author.save()
    await expect(panel.getByRole('heading', { name: 'History' })).toBeVisible()
    await write(page.getByRole('textbox', { name: 'Summary' }), 'It studies numbering.')
  })

  await test.step('with a link in the text, whose drawer Escape closes', async () => {
    const root = page.locator('[data-lexical-editor=true]').first()
    await to(root)
    await keyboard.type('Its terms of reference')
    await keyboard.press('Shift+Home')
    // The bar follows the cursor a moment later.
    const link = page.locator('.fixed-toolbar [data-button-key="link"]:not(.disabled, .active)').first()
    const drawer = page.locator('.lexical-link-edit-drawer')
    const openDrawer = async () => {
      await to(link, 'Shift+Tab')
      await keyboard.press('Enter')
      await expect(drawer.getByRole('listitem').nth(1)).toBeVisible()
      await expectFocus(page, 'opening a drawer')
    }
    await openDrawer()
    await keyboard.press('Escape')
    await expect(drawer).toHaveCount(0)
    await expectFocus(page, 'closing a drawer')
    // The link stays, and leads nowhere: pressed again, its button takes it away.
    await expect(root).toBeFocused()
    await to(page.locator('.fixed-toolbar [data-button-key="link"].active'), 'Shift+Tab')
    await keyboard.press('Enter')
    await expect(root.locator('a')).toHaveCount(0)
    await expect(root).toBeFocused()
    await openDrawer()
    await write(drawer.locator('#field-url'), 'https://europa.eu/')
    // The drawer looks at the address first: until then a press does nothing.
    await expect(async () => {
      if ((await drawer.count()) > 0)
        await press(drawer.getByRole('button', { name: 'Put it in the text' }).last())
      await expect(drawer).toHaveCount(0, { timeout: 2_000 })
    }).toPass()
    await expect(root.getByRole('link', { name: 'Its terms of reference' })).toBeVisible()
    await expectFocus(page, 'saving a link')
  })

  await test.step('and a relation found by its acronym', async () => {
    await to(page.getByRole('button', { name: 'Relations', exact: true }), 'Shift+Tab')
    await keyboard.press('Enter')
    const parent = page.locator('#field-parent')
    const pick = parent.getByRole('button', { name: 'Search by acronym or words' })
    await press(pick)
    await keyboard.type('itu')
    await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('option').first()).toContainText(
      UNION,
    )
    await keyboard.press('Enter')
    await expect(parent).toContainText(UNION)
    await expect(pick).toBeFocused()
    await to(page.getByRole('button', { name: 'Details', exact: true }), 'Shift+Tab')
    await keyboard.press('Enter')
    for (const [field, choice] of [
      ['kind', 'Committee'],
      ['topics', 'Internet'],
    ]) {
      await to(page.locator(`#field-${field} input`).first())
      await keyboard.type(String(choice))
      await keyboard.press('Enter')
    }
    await author.save()
    await expect(panel.getByText(/To be completed/)).toHaveCount(0)
  })

  await test.step('asks for a review, after thinking again', async () => {
    const ask = panel.getByRole('button', { name: 'Request review', exact: true })
    await press(ask)
    await expect(panel.getByRole('group', { name: 'Request review' })).toBeFocused()
    await keyboard.press('Escape')
    await expect(ask).toBeFocused()
    await author.perform('Request review')
  })

  const rewrite = async (list: string, summary: string) => {
    await author.open(list, title)
    await to(page.getByRole('button', { name: 'Text', exact: true }).first())
    await keyboard.press('Enter')
    await write(page.getByRole('textbox', { name: 'Summary' }), summary)
    await author.save()
  }
  await test.step('the reviewer sends it back, and the author mends it', async () => {
    await reviewer.open('Waiting for anyone', title)
    await reviewer.skipToPanel()
    await reviewer.perform('Send back', { Comment: 'It studies more than that.' })
    await rewrite('Sent back to me', 'It studies numbering and tariffs.')
    await author.perform('Request review')
  })

  const decide = async () => {
    await reviewer.open('Waiting for anyone', title)
    await reviewer.skipToPanel()
    await reviewer.press(reviewer.panel.getByRole('button', { name: 'Request validation', exact: true }))
    await expect(reviewer.page.getByText(saidDone('Request validation'), { exact: true })).toBeVisible()
    await expectFocus(reviewer.page, 'deciding')
    await validator.open('Waiting for anyone', title)
    await validator.skipToPanel()
    await validator.press(validator.panel.getByRole('button', { name: 'Validate and publish', exact: true }))
    await expect(validator.page.getByText(saidDone('Validate and publish'), { exact: true })).toBeVisible()
    await expectFocus(validator.page, 'publishing')
  }
  await test.step('it is reviewed, validated and published', decide)

  await test.step('it is corrected', async () => {
    await rewrite('Recently published', 'It studies naming and numbering.')
    await author.perform('Request review', { 'Note to readers': 'Naming was left out.' })
    await decide()
  })

  await test.step('it is withdrawn', async () => {
    await validator.press(validator.panel.getByText('More actions', { exact: true }))
    await validator.perform('Archive', {
      Reason: 'It was dissolved.',
      'Notice for readers': 'The committee met for the last time.',
    })
  })
})
