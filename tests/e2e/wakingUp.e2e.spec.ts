import { expect, type Page } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { aPageInReview, aTitle } from '../support/browser/aPageInReview'
import { enterAdmin } from '../support/browser/enterAdmin'
import { test } from '../support/browser/test'
import { saidDone } from '../support/browser/saidDone'

/** @returns what makes the browser's processor so many times slower */
const slowness = async (page: Page) => {
  const browser = await page.context().newCDPSession(page)
  return (rate: number) => browser.send('Emulation.setCPUThrottlingRate', { rate })
}

test('who clicks on a text while the list still wakes up gets there: nothing moves away', async ({
  page,
}) => {
  await enterAdmin(page, 'author')
  const slow = await slowness(page)
  for (let time = 0; time < 2; time++) {
    await slow(4)
    await page.goto('/admin/collections/forums', { waitUntil: 'commit' })
    await page.locator('.collection-list tbody a').first().click()
    await slow(1)
    await expect(page).toHaveURL(/\/collections\/forums\/[^/?]+$/)
  }
})

test('a decision pressed while the screen still wakes up is made', async ({ browser }) => {
  const { id, perform } = await aPageInReview(aTitle('Page decided on early'))
  await perform('author', 'requestReview')
  const { page, panel, open } = await aColleague(browser, 'reviewer')
  await open(`/admin/collections/pages/${id}/review?locale=en`)
  const slow = await slowness(page)
  await slow(6)
  await page.reload({ waitUntil: 'commit' })
  await panel.getByRole('button', { name: 'Request validation', exact: true }).click()
  await slow(1)
  await expect(page.getByText(saidDone('Request validation'), { exact: true })).toBeVisible()
})
