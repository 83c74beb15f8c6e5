import { expect, test } from '@playwright/test'
import { enterAdmin } from '../support/browser/enterAdmin'

test('the desk fits into 375 pixels, however long a title is', async ({ page, request }) => {
  const { docs } = await (await request.get('/api/forums?limit=100')).json()
  const titles = docs as { id: string; title: string }[]
  const [longest] = titles.toSorted((one, other) => other.title.length - one.title.length)
  const text = `/admin/collections/forums/${longest?.id}`

  await enterAdmin(page, 'author')
  await page.setViewportSize({ width: 375, height: 800 })
  for (const path of [
    ...['/admin', '/admin/help', '/admin/account', '/admin/collections/forums'],
    ...[text, `${text}/versions`],
  ]) {
    await page.goto(path)
    await expect(page.locator('h1').first()).toBeVisible()
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    await expect.poll(width, { message: path }).toBeLessThanOrEqual(375)
  }
  await page.locator('.versions tbody a').first().click()
  await expect(page.getByText('Comparing against')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
})
