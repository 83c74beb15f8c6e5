import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { test } from '../support/browser/test'
import { aText } from '../support/desk/aText'
import { signIn } from '../support/http/signIn'
import { RETRIES } from '../support/browser/retries'

test('a list shows the texts in one state with one press, and all again with another', async ({
  browser,
}) => {
  const { send } = await signIn('author')
  const title = `Draft in a list ${Date.now().toString(36)}`
  await send('/api/pages?draft=true&locale=en', { method: 'POST', body: { title, body: aText('Words.') } })
  const { page } = await aColleague(browser, 'author')
  const other = encodeURIComponent('where[or][0][and][0][slug][not_equals]')
  await page.goto(`/admin/collections/pages?${other}=contact`)
  const views = page.getByRole('group', { name: 'Texts by state' })
  const draft = page.getByRole('link', { name: title })
  const published = page.getByRole('link', { name: 'Cookies' })
  await views.getByRole('button', { name: 'Draft', exact: true }).click()
  await expect(draft).toBeVisible()
  await expect(published).toHaveCount(0)
  await expect(views.getByRole('button', { name: 'Draft', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  const mine = views.getByRole('button', { name: 'My drafts' })
  await mine.click()
  await expect(mine).toHaveAttribute('aria-pressed', 'true')
  await expect(draft).toBeVisible()
  await expect(published).toHaveCount(0)
  await views.getByRole('button', { name: 'Published', exact: true }).click()
  await expect(published).toBeVisible()
  await expect(draft).toHaveCount(0)
  await views.getByRole('button', { name: 'All', exact: true }).click()
  await expect(views.getByRole('button', { name: 'All', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(published).toBeVisible()
  // A press leaves the other filters as they were.
  await expect(page.getByRole('link', { name: 'Contact', exact: true })).toHaveCount(0)
  expect(decodeURIComponent(page.url())).toContain('[slug][not_equals]=contact')
  const { violations } = await new AxeBuilder({ page }).include('.state-filter').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('a public text leads to its page on the site', async ({ browser }) => {
  const { page, panel, openFrom } = await aColleague(browser, 'author')
  await openFrom('Recently published', 'Cookies')
  await expect(panel.getByRole('link', { name: 'View on site' })).toHaveAttribute('href', '/cookies_en')
  expect((await page.request.get('/cookies_en', { maxRetries: RETRIES })).status()).toBe(200)
})
