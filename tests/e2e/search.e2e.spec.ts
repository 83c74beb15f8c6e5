import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { enterAdmin } from '../support/browser/enterAdmin'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'

const UNION = 'International Telecommunication Union'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const firstOf = (page: Page) => dialogOf(page).getByRole('option').first()

/** Types as soon as the key is pressed, as people do. */
const searchForUnion = async (from: Locator) => {
  const page = from.page()
  await from.press('ControlOrMeta+k')
  await page.keyboard.type('itu')
  await expect(dialogOf(page).getByRole('combobox')).toHaveValue('itu')
  await expect(firstOf(page)).toContainText(UNION)
}

test('from a form, Ctrl+K leads to another text by its acronym, and what is typed is asked about', async ({
  page,
}) => {
  await enterAdmin(page, 'author')
  await page.goto('/admin/collections/forums/create')
  await untilAlive(page)
  const title = page.getByRole('textbox', { name: /^title/i })
  await title.fill('A forum/organisation')
  await title.press('/')
  await expect(dialogOf(page)).toHaveCount(0)
  await searchForUnion(title)
  await expect(firstOf(page)).toContainText('Published')
  await expect(firstOf(page)).toHaveAttribute('aria-selected', 'true')
  const { violations } = await new AxeBuilder({ page }).include('.desk-search').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])

  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toHaveCount(0)
  await expect(title).toBeFocused()
  await expect(title).toHaveValue('A forum/organisation/')

  await searchForUnion(title)
  // Neither Enter chooses: of a word that is being composed, and on the button.
  const composed = { bubbles: true, isComposing: true, key: 'Enter' }
  await dialogOf(page).getByRole('combobox').dispatchEvent('keydown', composed)
  await dialogOf(page).getByRole('button', { name: 'Close' }).press('Enter')
  await expect(dialogOf(page)).toHaveCount(0)
  await expect(title).toBeFocused()

  await searchForUnion(title)
  // A key that comes before the browser has said that the dialog is closed.
  await dialogOf(page).evaluate((dialog) => {
    if (dialog instanceof HTMLDialogElement) dialog.close()
    document.dispatchEvent(new KeyboardEvent('keydown', { ctrlKey: true, key: 'k' }))
  })
  await expect(dialogOf(page).getByRole('combobox')).toBeFocused()
  await expect(dialogOf(page).getByRole('combobox')).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(title).toBeFocused()

  await searchForUnion(title)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Leave without saving' }).click()
  await expect(page.getByRole('textbox', { name: /^title/i })).toHaveValue(UNION)
})

test('a relation and a link of the editor are chosen by the same search', async ({ page }) => {
  await enterAdmin(page, 'author')
  await page.goto('/admin/collections/roles/create')
  await untilAlive(page)
  await page.getByRole('button', { name: 'Relations', exact: true }).click()
  const forum = page.locator('#field-forum')
  await forum.getByRole('button', { name: 'Search by acronym or words' }).click()
  // Whoever knows what comes presses before it is there.
  await page.keyboard.type('itu')
  await page.keyboard.press('Enter')
  await expect(forum).toContainText(UNION)

  await page.getByRole('button', { name: 'Text', exact: true }).click()
  await page.locator('[data-lexical-editor=true]').first().click()
  await page.keyboard.type('See the Union')
  await page.keyboard.press('Shift+Home')
  await page.locator('.fixed-toolbar [data-button-key="link"]:not(.disabled)').click()
  const drawer = page.locator('.lexical-link-edit-drawer')
  await drawer.getByText('To a text of this site').click()
  await drawer.getByRole('button', { name: 'Search by acronym or words' }).click()
  await page.keyboard.type('itu')
  await expect(firstOf(page)).toContainText(UNION)
  await firstOf(page).click()
  await expect(drawer.locator('.relationship')).toContainText(UNION)
})

test('a relation finds a text by its acronym in the field itself, says its state, and takes it with one press', async ({
  page,
}) => {
  await enterAdmin(page, 'author')
  await page.goto('/admin/collections/roles/create')
  await untilAlive(page)
  await page.getByRole('button', { name: 'Relations', exact: true }).click()
  const forum = page.locator('#field-forum')
  const input = forum.locator('input').first()
  await input.click()
  // Before anything is typed, there are some to choose from.
  await expect(forum.getByRole('option').nth(1)).toBeVisible()
  await input.fill('ITU')
  const option = forum.getByRole('option').first()
  await expect(option).toContainText(UNION)
  await expect(option).toContainText('Published')
  await option.click()
  await expect(forum.getByRole('option')).toHaveCount(0)
  await expect(forum.getByRole('link', { name: UNION })).toBeVisible()
  await expect(forum.getByRole('listitem')).toContainText('Published')

  // Whoever knows what comes presses before it is there.
  await input.press('Backspace')
  await expect(forum.getByRole('link', { name: UNION })).toHaveCount(0)
  await input.pressSequentially('itu')
  await input.press('Enter')
  await expect(forum.getByRole('link', { name: UNION })).toBeVisible()
  await expect(input).toHaveValue('')
})

test('fits into 375 pixels, from a button in the header, and finds nothing politely', async ({ page }) => {
  await enterAdmin(page, 'reviewer')
  await page.setViewportSize({ width: 375, height: 800 })
  await page.goto('/admin')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await page.keyboard.type('telecommunication')
  await expect(firstOf(page)).toBeVisible()
  const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await widthOf()).toBeLessThanOrEqual(375)
  await page.getByRole('combobox').fill('nothing of the kind')
  await expect(dialogOf(page).getByRole('status')).toHaveText('No text has all of these words.')
  await page.getByRole('combobox').fill('itu')
  await firstOf(page).click()
  await expect(page).toHaveURL(/\/forums\/[0-9a-f]{24}\/review/)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.locator('body').press('/')
  await expect(dialogOf(page)).toBeVisible()
})
