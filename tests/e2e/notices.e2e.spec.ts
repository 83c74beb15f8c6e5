import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { aPageInReview, aTitle } from '../support/browser/aPageInReview'
import { signInByForm } from '../support/browser/signInByForm'
import { test } from '../support/browser/test'
import { accountOf } from '../support/http/accountOf'

test('a reviewer is told by the bell, decides where it leads, and chooses their mails; by keyboard too', async ({
  browser,
}) => {
  const title = aTitle('Page that rings')
  const { id, perform } = await aPageInReview(title)
  await perform('author', 'requestReview')

  const { page } = await aColleague(browser, 'reviewer')
  await page.setViewportSize({ width: 375, height: 740 })
  await page.goto('/admin')
  const bell = page.getByRole('button', { name: /^Notifications, \d+\+? new$/ })
  await bell.focus()
  await page.keyboard.press('Enter')
  const list = page.getByRole('dialog', { name: 'Notifications' })
  const item = list.getByRole('link', { name: new RegExp(title) })
  await expect(item).toContainText('asks for a review')
  const { violations } = await new AxeBuilder({ page }).include('.desk-notices').analyze()
  expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([])
  await page.keyboard.press('Escape')
  await expect(bell).toBeFocused()
  await bell.click()
  await item.click()
  await expect(page).toHaveURL(new RegExp(`/admin/collections/pages/${id}/review\\?locale=en`))
  await expect(page.getByRole('heading', { name: title })).toBeVisible()

  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: /^Notifications/ }).click()
  await expect(item).toBeVisible()
  const all = list.getByRole('button', { name: 'Mark all as seen' })
  if (await all.isVisible()) await all.click()
  await expect(list.getByText('New:')).toHaveCount(0)
  await list.getByRole('link', { name: 'Choose which mails you get' }).click()
  const choice = page.getByRole('combobox', { name: 'A text was published' })
  await choice.selectOption('Once a day')
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.reload()
  await expect(choice).toHaveValue('daily')
  await choice.selectOption('At once')
  await expect(page.getByText('Saved.')).toBeVisible()
})

test('the link of a mail leads where it says after signing in', async ({ page }) => {
  const { id } = await aPageInReview(aTitle('Page of a mail'))
  await page.goto(`/admin/collections/pages/${id}/review?locale=en`)
  await signInByForm(page, accountOf('reviewer'), { isAtTheDoor: true })
  await expect(page).toHaveURL(new RegExp(`/admin/collections/pages/${id}/review`))
})
