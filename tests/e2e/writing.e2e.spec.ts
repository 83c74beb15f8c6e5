import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { aTitle } from '../support/browser/aPageInReview'
import { enterAdmin } from '../support/browser/enterAdmin'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'
import { aText } from '../support/desk/aText'
import { signIn } from '../support/http/signIn'

const LONGEST_SUMMARY = 250

test('an author saves and asks for review with one press', async ({ browser }) => {
  const { send } = await signIn('author')
  const body = { title: aTitle('Saved and sent'), summary: 'As it was.', body: aText('Words.') }
  const made = await send('/api/pages?draft=true&locale=en', { method: 'POST', body })
  const { id } = (await made.json()).doc as { id: string }
  const { open, page, panel } = await aColleague(browser, 'author')
  await open(`/admin/collections/pages/${id}`)
  const both = page.getByRole('button', { name: 'Save and request review' })
  await expect(both).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Summary' }).fill('As it is sent.')
  await both.click()
  await expect(page.getByText('Done: Request review.')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Recall' })).toBeEnabled()
  const { summary, workflow } = await (await send(`/api/pages/${id}?draft=true&locale=en`)).json()
  expect([summary, workflow.state]).toEqual(['As it is sent.', 'needsReview'])
})

test('a new form marks what it cannot be saved without, counts the last characters, and has no empty table', async ({
  page,
}) => {
  await enterAdmin(page, 'author')
  for (const slug of ['forums', 'roles', 'events', 'documents', 'pages']) {
    await page.goto(`/admin/collections/${slug}/create`)
    await untilAlive(page)
    await expect(page.locator('label[for="field-title"]')).toContainText('*')
    await expect(page.locator('.document-fields table')).toHaveCount(0)
  }
  const summary = page.getByRole('textbox', { name: 'Summary' })
  await summary.fill('a'.repeat(LONGEST_SUMMARY - 20))
  await expect(page.getByText('Characters left: 20')).toBeVisible()
  await summary.fill('a'.repeat(LONGEST_SUMMARY + 10))
  await expect(page.getByText('Characters too many: 10')).toBeVisible()
})
