import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { test } from '../support/browser/test'
import { aText } from '../support/desk/aText'
import { signIn } from '../support/http/signIn'

test('an author sends several texts for review by the keyboard, on a phone too, and is told which were not', async ({
  browser,
}) => {
  const { send } = await signIn('author')
  const word = `Bulk ${Date.now().toString(36)}`
  for (const [title, body] of [
    [`${word} one`, aText('Words.')],
    [`${word} two`, aText('Words.')],
    [`${word} empty`, null],
  ] as const)
    await send('/api/pages?draft=true&locale=en', { method: 'POST', body: { title, body } })
  const { page } = await aColleague(browser, 'author')
  await page.goto(`/admin/collections/pages?search=${encodeURIComponent(word)}`)
  const bar = page.getByRole('group', { name: 'With the chosen texts' })
  await expect(page.getByRole('link', { name: `${word} one` })).toBeVisible()
  await expect(bar).toHaveCount(0)
  const box = page.getByRole('checkbox', { name: 'Choose all texts on this page' })
  await expect(async () => {
    if (!(await bar.isVisible())) await box.click()
    await expect(bar).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await expect(page.getByRole('checkbox', { name: `Choose “${word} one”` })).toBeChecked()
  await expect(page.getByText('3 texts are chosen.')).toBeVisible()
  // What Payload would do to many at once is not there.
  for (const name of ['Edit', 'Publish', 'Unpublish', 'Delete'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
  await bar.getByRole('button', { name: 'Request review' }).press('Enter')
  const form = page.getByRole('group', { name: 'Request review' })
  await expect(form).toBeFocused()
  await page.setViewportSize({ width: 375, height: 800 })
  const { violations } = await new AxeBuilder({ page }).include('.bulk').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0)
  await form.getByRole('textbox', { name: /^Comment/ }).fill('All of them, please.')
  await form.getByRole('button', { name: 'Do it with 3 texts' }).press('Enter')
  const result = page.getByText('Done with 2 of 3 texts. One text stayed as it was:')
  await expect(result).toBeFocused()
  const refused = page.locator('.bulk__list').first()
  await expect(refused.getByRole('link', { name: `${word} empty` })).toBeVisible()
  await expect(refused).toContainText('Fill in')
  // The list shows it, and nothing is chosen any more.
  await expect(page.getByRole('cell', { name: 'Needs review' })).toHaveCount(2)
  await expect(page.locator('.collection-list input[type=checkbox]:checked')).toHaveCount(0)
})
