import { expect, test } from '@playwright/test'
import { enterAdmin } from '../support/browser/enterAdmin'

test('who clicks on a text while the list still wakes up gets there: nothing moves away', async ({
  page,
  context,
}) => {
  await enterAdmin(page, 'author')
  const browser = await context.newCDPSession(page)
  const slowness = (rate: number) => browser.send('Emulation.setCPUThrottlingRate', { rate })
  for (let time = 0; time < 2; time++) {
    await slowness(4)
    await page.goto('/admin/collections/forums', { waitUntil: 'commit' })
    await page.locator('.collection-list tbody a').first().click()
    await slowness(1)
    await expect(page).toHaveURL(/\/collections\/forums\/[^/?]+$/)
  }
})
