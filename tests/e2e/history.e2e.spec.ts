import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { aPageInReview, aTitle } from '../support/browser/aPageInReview'
import { signIn } from '../support/http/signIn'
import { test } from '../support/browser/test'

test('the history of a text goes on from the acts that are shown first to its beginning', async ({
  browser,
}) => {
  const { id, perform } = await aPageInReview(aTitle('Page with a history'))
  for (const name of ['requestReview', 'recall', 'requestReview']) await perform('author', name)
  const author = await signIn('author')
  const { open, page, panel } = await aColleague(browser, 'author')
  // As if there were more acts than one page of them holds.
  await page.route(`**/api/pages/${id}/transitions`, async (route) => {
    const answer = await author.send(`/api/pages/${id}/transitions`)
    const described = (await answer.json()) as { history: unknown[] }
    const history = described.history.slice(0, 1)
    await route.fulfill({ json: { ...described, history, hasOlderHistory: true } })
  })
  await open(`/admin/collections/pages/${id}`)
  const acts = panel.locator('.workflow__history > li > strong')
  await expect(acts).toHaveText([/^Review requested/])
  const button = panel.getByRole('button', { name: 'Show earlier history' })
  await button.click()
  await expect(acts).toHaveCount(4)
  await expect(acts.last()).toHaveText(/^Created/)
  await expect(button).toHaveCount(0)
})
