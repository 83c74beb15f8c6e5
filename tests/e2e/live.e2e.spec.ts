import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { aPageInReview, aTitle } from '../support/browser/aPageInReview'
import { test } from '../support/browser/test'

test('an author sees what they type on the page of the site, in each width, before it is saved', async ({
  browser,
}) => {
  const title = aTitle('Page beside its form')
  const { id, save } = await aPageInReview(title)
  await save('The delegation prepares common positions.')
  const { open, page } = await aColleague(browser, 'author')
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  await page.setViewportSize({ width: 1280, height: 900 })
  await open(`/admin/collections/pages/${id}`)
  // Payload remembers for each person whether it is open: after a failure it is.
  const opening = page.getByRole('button', { name: 'Live Preview', exact: true })
  const closing = page.getByRole('button', { name: 'Exit Live Preview' })
  await expect(opening.or(closing)).toBeVisible()
  if (await opening.isVisible()) await opening.click()
  const beside = page.getByRole('region', { name: 'Page of the site' })
  const site = beside.frameLocator('iframe')
  await expect(site.getByRole('heading', { level: 1 })).toHaveText(title)

  // What one may do with the text, and every tab of its form, stay in reach.
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? NaN
  expect(await top('.workflow__part')).toBeLessThan(await top('.document-fields__main'))
  const main = await page.locator('.document-fields__main').boundingBox()
  for (const tab of await page.locator('.tabs-field__tab-button:visible').all()) {
    const box = await tab.boundingBox()
    expect(box && box.x + box.width).toBeLessThanOrEqual((main?.x ?? 0) + (main?.width ?? 0))
  }

  await page.locator('#field-title').fill('A title that nobody has saved')
  await expect(site.getByRole('heading', { level: 1 })).toHaveText('A title that nobody has saved')
  await page.locator('#field-summary').fill('It speaks for all.')
  await expect(site.locator('main')).toContainText('It speaks for all.')
  const stored = await page.evaluate(
    async (pages) => (await fetch(pages)).json(),
    `/api/pages/${id}?draft=true&locale=en`,
  )
  expect(stored.title).toBe(title)

  for (const [name, width] of [
    ['Tablet', 768],
    ['Desktop', 1280],
    ['Phone', 375],
  ] as const) {
    await beside.getByRole('button', { name }).click()
    await expect(beside.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(() => site.locator('html').evaluate(() => window.innerWidth)).toBe(width)
    const box = await beside.locator('iframe').boundingBox()
    expect(box && box.x + box.width).toBeLessThanOrEqual(1281)
  }
  const { violations } = await new AxeBuilder({ page }).include('.live__bar').analyze()
  expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([])
  await page.setViewportSize({ width: 375, height: 800 })
  await expect(site.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  expect(problems).toEqual([])
  await closing.click()
  await expect(beside).toBeHidden()
})
