import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { aPageInReview, aTitle } from '../support/browser/aPageInReview'
import { test } from '../support/browser/test'
import { saidDone } from '../support/browser/saidDone'

/** A day that has not passed on any calendar. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('a reviewer who is asked by name, for a day, decides with two presses', async ({ browser }) => {
  const title = aTitle('Page for somebody')
  const { id } = await aPageInReview(title)
  const author = await aColleague(browser, 'author')
  await author.open(`/admin/collections/pages/${id}`)
  await author.panel.getByRole('button', { name: 'Request review', exact: true }).click()
  const form = author.panel.getByRole('group', { name: 'Request review' })
  const name = (await form.getByLabel('Reviewer').locator('option').nth(1).textContent()) ?? ''
  await form.getByLabel('Reviewer').selectOption({ index: 1 })
  await form.getByLabel('Needed by').fill(inDays(2))
  const { violations } = await new AxeBuilder({ page: author.page }).include('.workflow').analyze()
  expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([])
  await form.getByRole('button', { name: 'Request review', exact: true }).click()
  await expect(author.panel.getByText(`Assigned to ${name}`).first()).toBeVisible()
  await expect(author.panel.getByText('Due on').first()).toBeVisible()
  // Who is named, and by when, is changed also afterwards.
  await author.panel.getByRole('button', { name: 'Change', exact: true }).click()
  const change = author.panel.getByRole('group', { name: 'Who decides next' })
  await change.getByLabel('Needed by').fill(inDays(3))
  await change.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(author.page.getByText('Saved.')).toBeVisible()
  await expect(author.panel.getByText(`Assigned to ${name}`).first()).toBeVisible()

  // One press opens what waits, one decides.
  const reviewer = await aColleague(browser, 'reviewer')
  await reviewer.page.goto('/admin')
  const row = reviewer.page
    .locator('section', { has: reviewer.page.getByRole('heading', { name: 'Waiting for me' }) })
    .getByRole('listitem')
    .filter({ hasText: title })
  await expect(row).toContainText('from Alex Author')
  await expect(row).toContainText('Due on')
  await row.getByRole('link', { name: title }).click()
  await reviewer.panel.getByRole('button', { name: 'Request validation', exact: true }).click()
  await expect(reviewer.page.getByText(saidDone('Request validation'), { exact: true })).toBeVisible()
})
