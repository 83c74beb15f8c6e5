import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { enterAdmin } from '../support/browser/enterAdmin'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'
import { aText } from '../support/desk/aText'
import { signIn } from '../support/http/signIn'
import { RETRIES } from '../support/browser/retries'

test('a list shows the texts in one state with one press, and all again with another', async ({
  browser,
}) => {
  const { send } = await signIn('author')
  const write = async (called: string) => {
    const body = { title: called, summary: 'In a sentence.', body: aText('Words.') }
    const made = await send('/api/pages?draft=true&locale=en', { method: 'POST', body })
    return (await made.json()).doc.id as string
  }
  const title = `Draft in a list ${Date.now().toString(36)}`
  await write(title)
  const titleInReview = `In review in a list ${Date.now().toString(36)}`
  const moves = `/api/pages/${await write(titleInReview)}/transitions`
  const { expected } = await (await send(moves)).json()
  const moved = await send(`${moves}/requestReview`, { method: 'POST', body: { expected } })
  expect(moved.status, await moved.text()).toBe(200)
  const { page } = await aColleague(browser, 'author')
  const other = encodeURIComponent('where[or][0][and][0][slug][not_equals]')
  await page.goto(`/admin/collections/pages?${other}=contact`)
  const views = page.getByRole('group', { name: 'Texts by state' })
  const draft = page.getByRole('link', { name: title })
  const inReview = page.getByRole('link', { name: titleInReview })
  const published = page.getByRole('link', { name: 'Cookies' })
  await views.getByRole('button', { name: 'Draft', exact: true }).click()
  await expect(draft).toBeVisible()
  await expect(inReview).toHaveCount(0)
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
  // A draft waits for nobody.
  await views.getByRole('button', { name: 'Waiting' }).click()
  await expect(views.getByRole('button', { name: 'Waiting' })).toHaveAttribute('aria-pressed', 'true')
  await expect(inReview).toBeVisible()
  await expect(draft).toHaveCount(0)
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

test('a list offers no key of the database, and says which list it is in words that fit', async ({
  page,
}) => {
  await enterAdmin(page, 'author')
  await page.goto('/admin/collections/roles')
  await untilAlive(page)
  await expect(page.locator('.list-header').getByRole('button', { name: 'All', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Columns' }).click()
  const columns = page.locator('.pill-selector')
  await expect(columns.getByText('Holder', { exact: true })).toBeVisible()
  for (const name of ['ID', 'In the trash since', 'Text', 'Public face'])
    await expect(columns.getByText(name, { exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.locator('.where-builder__add-first-filter').click()
  await page.locator('.condition__field .rs__control').click()
  const filters = page.locator('.condition__field .rs__option')
  await expect(filters.filter({ hasText: /^What readers see$/ })).toHaveCount(1)
  await expect(filters.filter({ hasText: /^(ID|In the trash since|Text|Tasks.*)$/ })).toHaveCount(0)
})

for (const language of ['fr', 'de'])
  test(`every list shows all of its columns at 1280 pixels, in ${language}`, async ({ browser }) => {
    const context = await browser.newContext({ locale: language, viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await enterAdmin(page, 'author')
    for (const slug of ['forums', 'roles', 'events', 'documents', 'pages', 'media', 'redirects']) {
      await page.goto(`/admin/collections/${slug}`)
      await untilAlive(page)
      const days = page.locator(':is(.cell-updatedAt, .cell-createdAt)')
      for (const day of await days.all()) await expect(day).toContainText(/20\d\d/)
      const cut = await page
        .locator('.collection-list .table')
        .evaluateAll((tables) => tables.map(({ clientWidth, scrollWidth }) => scrollWidth - clientWidth))
      expect(
        cut.filter((pixels) => pixels > 0),
        slug,
      ).toEqual([])
    }
    await context.close()
  })

test('filters and columns are named in words, in a list in German', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de' })
  const page = await context.newPage()
  await enterAdmin(page, 'author')
  await page.goto('/admin/collections/events')
  await untilAlive(page)
  await page.locator('.list-controls__toggle-columns').click()
  await expect(page.locator('.pill-selector').getByText('Ort: Land', { exact: true })).toBeVisible()
  await page.locator('.list-controls__toggle-where').click()
  await page.locator('.where-builder__add-first-filter').click()
  await expect(page.getByText('Nur, wenn gilt')).toBeVisible()
  await page.locator('.condition__operator .rs__control').click()
  await expect(page.locator('.condition__operator')).toContainText('ist ausgefüllt')
  await expect(page.locator('.condition__operator')).not.toContainText('existiert')
  await page.locator('.condition__field .rs__control').click()
  await expect(page.locator('.condition__field .rs__option', { hasText: 'Ort' }).first()).toHaveText(
    'Ort: Stadt',
  )
  await context.close()
})

test('the filter of one’s own drafts is named in words where it stands among the filters', async ({
  page,
}) => {
  await enterAdmin(page, 'author')
  await page.goto('/admin/collections/events?where[or][0][and][0][workflow.state][equals]=mine')
  await untilAlive(page)
  await expect(page.locator('.condition__value .rs__single-value')).toHaveText('My drafts')
})

test('on a phone each row of a list is a card that names its values', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await enterAdmin(page, 'author')
  await page.goto('/admin/collections/forums')
  await untilAlive(page)
  await expect(page.locator('.cell-version').first()).toHaveAttribute('data-label', 'Version')
  await expect(page.locator('.cell-updatedAt').first()).toBeInViewport({ ratio: 1 })
  const table = page.locator('.collection-list .table')
  expect(await table.evaluate(({ clientWidth, scrollWidth }) => scrollWidth - clientWidth)).toBe(0)
})

test('a redirect’s target is found by the search of the desk', async ({ page }) => {
  await enterAdmin(page, 'author')
  await page.goto('/admin/collections/redirects/create')
  await untilAlive(page)
  await page.getByRole('button', { name: 'Search by acronym or words' }).click()
  await page.keyboard.type('ITU')
  await page
    .getByRole('option', { name: /International Telecommunication Union/ })
    .first()
    .click()
  await expect(page.locator('#field-to')).toHaveValue(/^\/forums\/[a-z-]*telecommunication-union$/)
})
