import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { sitePages } from '../support/sitePages'

const TYPES = [
  ...['home', 'forum list', 'role list', 'event list', 'document list', 'filtered list', 'not found'],
  ...['forum', 'role', 'event', 'document', 'standing page'],
]

for (const locale of ['en', 'fr', 'de']) {
  for (const type of TYPES) {
    test(`axe finds nothing on a page (${type}, ${locale})`, async ({ page, baseURL }) => {
      await page.goto((await sitePages(baseURL ?? '', locale))[type] ?? '')
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([])
    })
  }
}

for (const type of TYPES) {
  test(`a page fits into 320 pixels (${type})`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto((await sitePages(baseURL ?? '', 'en'))[type] ?? '')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

test('the keyboard reaches the content first', async ({ page }) => {
  await page.goto('/forums_en')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to main content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main-content')).toBeFocused()
})

test('all words of a page are seen on paper', async ({ page }) => {
  await page.goto('/index_en')
  await page.emulateMedia({ media: 'print' })
  const white = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
          ) &&
          getComputedStyle(element).color === 'rgb(255, 255, 255)',
      )
      .map((element) => element.className),
  )
  // Browsers print no backgrounds: what is white on blue is white on white.
  expect(white).toEqual([])
})

test('a page asks no other server for anything and stores nothing', async ({ page, baseURL, context }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  await page.goto('/index_en', { waitUntil: 'networkidle' })
  expect([...new Set(asked)]).toEqual([new URL(baseURL ?? '').origin])
  expect(await context.cookies()).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('readers change the language', async ({ page }) => {
    await page.goto('/forums_en')
    await page.locator('summary').click()
    await page.getByRole('link', { name: 'français' }).click()
    await expect(page).toHaveURL(/\/forums_fr$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  })

  test('readers filter documents', async ({ page }) => {
    await page.goto('/documents_en')
    await page.getByLabel('Year').selectOption('2005')
    await page.getByLabel('Include historical documents').check()
    await page.getByRole('button', { name: 'Show documents' }).click()
    await expect(page).toHaveURL(/year=2005/)
    await expect(page.getByRole('link', { name: 'Tunis Agenda for the Information Society' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Digital Agenda for Europe' })).toHaveCount(0)
  })

  test('readers go from the home page to a forum, its role and back', async ({ page }) => {
    await page.goto('/index_en')
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Internet Governance Forum', exact: true })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Internet Governance Forum')
    await page.getByRole('region', { name: 'Our role' }).getByRole('link').first().click()
    await expect(page).toHaveURL(/\/roles\//)
    await page.getByRole('navigation', { name: 'You are here:' }).getByRole('link', { name: 'Home' }).click()
    await expect(page).toHaveURL(/\/index_en$/)
  })
})
