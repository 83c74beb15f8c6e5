import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { aTitle } from '../support/browser/aPageInReview'
import { enterAdmin } from '../support/browser/enterAdmin'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'
import { saidDone } from '../support/browser/saidDone'
import { aText } from '../support/desk/aText'
import { signIn } from '../support/http/signIn'

const LONGEST_SUMMARY = 250

const aDraft = async () => {
  const { send } = await signIn('author')
  const body = { title: aTitle('Saved and sent'), summary: 'As it was.', body: aText('Words.') }
  const made = await send('/api/pages?draft=true&locale=en', { method: 'POST', body })
  const { id } = (await made.json()).doc as { id: string }
  return { id, send }
}

test('an author saves and asks somebody for review with one press, and nothing is done before', async ({
  browser,
}) => {
  const { id, send } = await aDraft()
  const { open, page, panel } = await aColleague(browser, 'author')
  await open(`/admin/collections/pages/${id}`)
  const both = page.getByRole('button', { name: 'Save and request review' })
  await expect(both).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Summary' }).fill('As it is sent.')
  await both.click()
  const form = panel.getByRole('group', { name: 'Save and request review' })
  await form.getByLabel('Comment').fill('Please look at the summary.')
  await expect(form.getByLabel(/^Reviewer/)).toBeVisible()
  const before = await (await send(`/api/pages/${id}?draft=true&locale=en`)).json()
  expect([before.summary, before.workflow.state]).toEqual(['As it was.', 'draft'])
  await form.getByRole('button', { name: 'Save and request review' }).click()
  await expect(page.getByText(saidDone('Request review'), { exact: true })).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Recall' })).toBeEnabled()
  const { summary, workflow } = await (await send(`/api/pages/${id}?draft=true&locale=en`)).json()
  expect([summary, workflow.state]).toEqual(['As it is sent.', 'needsReview'])

  // Of a text that is under review as well: what is asked for once it is a draft again.
  await page.getByRole('textbox', { name: 'Summary' }).fill('As it is sent again.')
  await both.click()
  await expect(form.getByLabel(/^Reviewer/).locator('option')).not.toHaveCount(1)
  await form.getByRole('button', { name: 'Save and request review' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save all the same' }).click()
  await expect
    .poll(async () => {
      const after = await (await send(`/api/pages/${id}?draft=true&locale=en`)).json()
      return [after.summary, after.workflow.state]
    })
    .toEqual(['As it is sent again.', 'needsReview'])
})

test('a save that is refused requests nothing, keeps what was chosen, and leads to each field at fault', async ({
  browser,
}) => {
  const { id, send } = await aDraft()
  const { open, page, panel } = await aColleague(browser, 'author')
  await open(`/admin/collections/pages/${id}`)
  const [title, summary] = [
    page.getByRole('textbox', { name: /^title/i }),
    page.getByRole('textbox', { name: 'Summary' }),
  ]
  await title.fill('t'.repeat(201))
  await summary.fill('a'.repeat(LONGEST_SUMMARY + 1))
  await page.getByRole('button', { name: 'Save and request review' }).click()
  const form = panel.getByRole('group', { name: 'Save and request review' })
  await form.getByLabel('Comment').fill('Please look.')
  await form.getByRole('button', { name: 'Save and request review' }).click()

  const wrong = panel.getByRole('alert').filter({ hasText: '2 things are wrong' })
  await expect(wrong).toBeFocused()
  await expect(wrong.getByRole('listitem')).toHaveCount(2)
  await expect(page.locator('.payload-toast-item')).toHaveCount(0)
  await expect(form.getByLabel('Comment')).toHaveValue('Please look.')
  expect((await (await send(`/api/pages/${id}?draft=true&locale=en`)).json()).workflow.state).toBe('draft')

  await wrong.getByRole('button', { name: /^Summary/ }).click()
  await expect(summary).toBeFocused()
  await summary.fill('Short.')
  await expect(panel.getByRole('alert').filter({ hasText: 'One thing is wrong' })).toBeVisible()
  await expect(wrong).toHaveCount(0)
  await panel.getByRole('button', { name: /^Title/ }).click()
  await expect(title).toBeFocused()
  await title.fill(aTitle('Mended'))
  await expect(panel.locator('.workflow__errors')).toHaveCount(0)
  await form.getByRole('button', { name: 'Save and request review' }).click()
  await expect(page.getByText(saidDone('Request review'), { exact: true })).toBeVisible()
})

test('a save right after the last letter says what is wrong, too, and again when it is pressed again', async ({
  browser,
}) => {
  const { id } = await aDraft()
  const { open, page, panel } = await aColleague(browser, 'author')
  await open(`/admin/collections/pages/${id}`)
  const wrong = panel.getByRole('alert').filter({ hasText: 'One thing is wrong' })
  for (const length of [201, 202]) {
    await page.getByRole('textbox', { name: /^title/i }).fill('t'.repeat(length))
    // In the moment in which the form asks about what was typed.
    await page.waitForTimeout(200)
    await page.keyboard.press('ControlOrMeta+s')
    await expect(wrong).toContainText(`Title has ${length} characters`)
    await expect(wrong).toBeFocused()
  }
})

test('what could be easier to read is said while it is written, and no longer once it is mended', async ({
  page,
}) => {
  await enterAdmin(page, 'author')
  await page.goto('/admin/collections/pages/create')
  await untilAlive(page)
  const panel = page.getByRole('region', { name: 'Workflow' })
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  await text.click()
  await page.keyboard.type('Each of us writes more than anybody reads. '.replace('.', '').repeat(6))
  const advice = panel.getByRole('button', { name: /more than 40 words/ })
  await expect(advice).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('We write less. The XQZ reads it.')
  await expect(advice).toHaveCount(0)
  await panel.getByRole('button', { name: /XQZ/ }).click()
  await expect(text).toBeFocused()
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
