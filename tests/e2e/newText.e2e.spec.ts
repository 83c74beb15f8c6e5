import { type Browser, expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { aTitle } from '../support/browser/aPageInReview'
import { saidDone } from '../support/browser/saidDone'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'
import { signIn } from '../support/http/signIn'

const IN_A_WEEK = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** An author at the form of a new text, with the form of a request for review open beside it. */
const atANewText = async (browser: Browser, typed: { title: string; words?: string }) => {
  const { page, panel } = await aColleague(browser, 'author')
  await page.goto('/admin/collections/pages/create')
  await untilAlive(page)
  const both = page.getByRole('button', { name: 'Save and request review' })
  await expect(both).toHaveCount(0)
  await page.getByRole('textbox', { name: /^title/i }).fill(typed.title)
  if (typed.words) {
    await page.getByRole('textbox', { name: 'Text', exact: true }).click()
    await page.keyboard.type(typed.words)
  }
  await both.click()
  const form = panel.getByRole('group', { name: /request review/i })
  await form.getByLabel('Comment').fill('Please look at all of it.')
  const reviewer = form.getByLabel(/^Reviewer/)
  await reviewer.selectOption({ index: 1 })
  await form.getByLabel(/^Needed by/).fill(IN_A_WEEK)
  const [chosen] = await reviewer.locator('option:checked').allInnerTexts()
  const isKept = async () => {
    await expect(form.getByLabel('Comment')).toHaveValue('Please look at all of it.')
    expect(await reviewer.locator('option:checked').allInnerTexts()).toEqual([chosen])
    await expect(form.getByLabel(/^Needed by/)).toHaveValue(IN_A_WEEK)
  }
  const press = () => form.getByRole('button', { name: 'Save and request review' }).click()
  const { send } = await signIn('author')
  const found = async (title: string) => {
    const asked = new URLSearchParams({ 'where[title][equals]': title, draft: 'true', locale: 'en' })
    const { docs } = await (await send(`/api/pages?${asked}`)).json()
    return (docs as { id: string; workflow: { state: string } }[]).map(({ workflow }) => workflow.state)
  }
  const untilAtTheText = () => expect(page).toHaveURL(/\/collections\/pages\/[0-9a-f-]{24,36}(\?|$)/)
  return { chosen: chosen ?? '', found, isKept, page, panel, press, untilAtTheText }
}

test('a new text is made and sent for review with one press, and is not offered again', async ({
  browser,
}) => {
  const title = aTitle('Begun and sent')
  const { chosen, found, page, panel, press, untilAtTheText } = await atANewText(browser, {
    ...{ title, words: 'All that is to be said.' },
  })
  expect(await found(title)).toEqual([])
  await press()
  await expect(page.getByText(saidDone('Request review'), { exact: true })).toBeVisible()
  await untilAtTheText()
  expect(await found(title)).toEqual(['needsReview'])
  await expect(panel.getByRole('button', { name: 'Recall' })).toBeEnabled()
  await expect(panel.locator('.workflow__assignment').first()).toContainText(chosen)
  await expect(panel.getByRole('group', { name: /request review/i })).toHaveCount(0)
  await page.goto('/admin/collections/pages/create')
  await untilAlive(page)
  // Before it could offer anything it says what it asked of the server.
  await page.getByRole('textbox', { name: /^title/i }).fill('Another')
  await expect(panel.getByText(/Kept in this browser/)).toBeVisible()
  await expect(panel.getByRole('group', { name: 'Text that was not saved' })).toHaveCount(0)
})

test('a new text that is refused is not sent for review either, and what was typed and chosen stays', async ({
  browser,
}) => {
  const title = 't'.repeat(201)
  const { found, isKept, page, panel, press } = await atANewText(browser, { title, words: 'The words.' })
  await press()
  const wrong = panel.getByRole('alert').filter({ hasText: 'One thing is wrong' })
  await expect(wrong).toBeFocused()
  await isKept()
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveText('The words.')
  expect(page.url()).toContain('/create')
  await wrong.getByRole('button', { name: /^Title/ }).click()
  const field = page.getByRole('textbox', { name: /^title/i })
  await expect(field).toBeFocused()
  const mended = aTitle('Mended and sent')
  await field.fill(mended)
  await press()
  await expect(page.getByText(saidDone('Request review'), { exact: true })).toBeVisible()
  expect([await found(title), await found(mended)]).toEqual([[], ['needsReview']])
})

test('a new text that may be saved, but not sent for review, says why beside it, and keeps what was chosen', async ({
  browser,
}) => {
  const title = aTitle('Begun, not sent')
  const { found, isKept, page, panel, press, untilAtTheText } = await atANewText(browser, { title })
  await press()
  await untilAtTheText()
  const wrong = panel.getByRole('alert').filter({ hasText: 'One thing is wrong' })
  await expect(wrong).toBeFocused()
  await isKept()
  expect(await found(title)).toEqual(['draft'])
  await wrong.getByRole('button', { name: 'Fill in “Text”.' }).click()
  const words = page.getByRole('textbox', { name: 'Text', exact: true })
  await expect(words).toBeFocused()
  await page.keyboard.type('The words that it lacked.')
  await press()
  await expect(page.getByText(saidDone('Request review'), { exact: true })).toBeVisible()
  expect(await found(title)).toEqual(['needsReview'])
})

test('what was chosen for a new text stays when it is only saved', async ({ browser }) => {
  const title = aTitle('Begun and saved')
  const { found, isKept, page, untilAtTheText } = await atANewText(browser, { title, words: 'Words.' })
  await page.getByRole('button', { name: 'Save draft' }).click()
  await untilAtTheText()
  await isKept()
  expect(await found(title)).toEqual(['draft'])
})
