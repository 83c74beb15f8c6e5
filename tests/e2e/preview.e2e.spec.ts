import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser/test'
import { anExpiredPage } from '../support/http/anExpiredPage'
import { signIn } from '../support/http/signIn'
import { accountOf } from '../support/http/accountOf'
import { enterAdmin } from '../support/browser/enterAdmin'
import { signInByForm } from '../support/browser/signInByForm'

const TITLE = 'A forum that nobody outside knows'
let id: string

test.beforeAll(async () => {
  const author = await signIn('author')
  const saved = await author.send('/api/forums?draft=true&locale=en', {
    method: 'POST',
    body: { title: TITLE, summary: 'What only staff read' },
  })
  ;({ id } = (await saved.json()).doc)
})

const violationsOn = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html.slice(0, 200))])
}

test('an author opens the preview of a draft from the editor, and comes back', async ({ page }) => {
  const problems: string[] = []
  await enterAdmin(page, 'author')
  await page.goto(`/admin/collections/forums/${id}`)
  const opening = page.waitForEvent('popup')
  await page.locator('#preview-button').click()
  const preview = await opening
  // It opens empty; only when it is there can it be read again, with an ear on what it complains about.
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  preview.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  await preview.reload()
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  const bar = preview.getByRole('complementary', { name: 'Preview' })
  await expect(bar).toContainText('this is the draft as it is now')
  await expect(bar).toContainText('The public does not see this page.')
  expect(problems).toEqual([])
  expect(await violationsOn(preview)).toEqual([])

  await preview.getByRole('button', { name: 'Change language, current language: en English' }).click()
  await preview.getByRole('link', { name: 'français' }).click()
  await expect(preview.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  // The line above the page is of the desk: it speaks the language of who reads it there.
  await expect(bar).toHaveAttribute('lang', 'en')
  await expect(bar).toContainText('this is the draft as it is now')
  expect(await violationsOn(preview)).toEqual([])
  await preview.getByRole('link', { name: 'Back to the editor' }).click()
  await expect(preview).toHaveURL(new RegExp(`/admin/collections/forums/${id}`))
})

test('a preview fits into 320 pixels', async ({ page }) => {
  await enterAdmin(page, 'reviewer')
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`/preview/forums/${id}`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('a visitor of a preview is sent to sign in, and sees it after that', async ({ page }) => {
  await page.goto(`/preview/forums/${id}?locale=en`)
  await expect(page).toHaveURL(/\/admin\/login/)
  await expect(page.locator('body')).not.toContainText(TITLE)
  await signInByForm(page, accountOf('validator'), { isAtTheDoor: true })
  await expect(page).toHaveURL(new RegExp(`/preview/forums/${id}`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
})

test('a preview of an expired text says that it was withdrawn', async ({ page }) => {
  const expired = await anExpiredPage(`Page that expired ${Date.now().toString(36)}`)
  await enterAdmin(page, 'reviewer')
  await page.goto(`/preview/pages/${expired}`)
  const bar = page.getByRole('complementary', { name: 'Preview' })
  await expect(bar).toContainText('it has been withdrawn. The public does not see this page.')
})

test('a preview of nothing says so', async ({ page }) => {
  await enterAdmin(page, 'author')
  const answer = await page.goto('/preview/forums/nothing')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
})

test('a preview of nothing says so in the language of the desk', async ({ browser }) => {
  for (const [locale, title] of [
    ['fr-BE', 'Page introuvable'],
    ['de-AT', 'Seite nicht gefunden'],
  ] as const) {
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    await enterAdmin(page, 'author')
    const answer = await page.goto('/preview/forums/nothing')
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2))
    await context.close()
  }
})
