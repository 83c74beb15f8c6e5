import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, type Request } from '@playwright/test'
import { aColleague, type Colleague } from '../support/browser/aColleague'
import { test } from '../support/browser/test'
import { RETRIES } from '../support/browser/retries'

const aTitle = (about: string) => `${about} ${Date.now().toString(36)}`
const summaryIn = (page: Page) => page.getByRole('textbox', { name: 'Summary' })

/** Opens the tab first: a form remembers for each person the one that was open last. */
const writeSummary = async (page: Page, words: string) => {
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  await summaryIn(page).fill(words)
}

/** An author with a draft that has a title and nothing else. */
const anAuthorWithADraft = async (browser: Browser, title: string): Promise<Colleague> => {
  const author = await aColleague(browser, 'author')
  await author.page.goto('/admin')
  await author.page.getByRole('link', { name: 'forum', exact: true }).click()
  await author.page.getByRole('textbox', { name: /^title/i }).fill(title)
  await author.page.getByRole('button', { name: 'Save draft' }).click()
  await expect(author.page).toHaveURL(/\/forums\/[0-9a-f]{24}/)
  await expect(author.panel.getByRole('heading', { name: 'History' })).toBeVisible()
  return author
}

/** Follows the panel's jumps from one missing field to the next, and fills each in. */
const completeByTheList = async ({ page, panel, saveDraft }: Colleague, summary: string) => {
  await panel.getByRole('button', { name: /summary/i }).click()
  await expect(summaryIn(page)).toBeFocused()
  await page.keyboard.type(summary)
  await page.locator('[data-lexical-editor=true]').first().click()
  await page.keyboard.type('It meets twice a year and writes recommendations.')
  for (const [field, value] of [
    ['kind', 'Committee'],
    ['topic', 'Internet'],
  ]) {
    await panel.getByRole('button', { name: new RegExp(String(field), 'i') }).click()
    await expect(page.locator(`#field-${field === 'topic' ? 'topics' : field} input`).first()).toBeFocused()
    await page.keyboard.type(String(value))
    await page.keyboard.press('Enter')
  }
  await saveDraft()
  await expect(panel.getByText(/To be completed/)).toHaveCount(0)
}

test('a text goes from an idea to the public and away again, in four pairs of hands', async ({
  browser,
  request,
}) => {
  const title = aTitle('Committee on the desk')
  const author = await anAuthorWithADraft(browser, title)
  const form = author.page.url()

  await test.step('the panel lists what is missing and leads to each field', () =>
    completeByTheList(author, 'Written by an author.'))
  const address = await author.page.getByRole('textbox', { name: 'Address of the page' }).inputValue()
  const publicPage = async () => {
    const answer = await request.get(`/forums/${address}_en`, { maxRetries: RETRIES })
    return { status: answer.status(), text: await answer.text() }
  }
  await author.perform('Request review')
  await expect(author.panel.getByText('Needs review', { exact: true })).toBeVisible()
  expect((await publicPage()).status).toBe(404)

  const reviewer = await aColleague(browser, 'reviewer')
  await test.step('a reviewer finds it waiting and sends it back with a word', async () => {
    await reviewer.openFrom('Waiting for anyone', title)
    await expect(reviewer.page.getByRole('button', { name: 'Save draft' })).toHaveCount(0)
    await reviewer.perform('Send back', { Comment: 'Say who belongs to it.' })
  })

  await test.step('the author finds it sent back, with that word, and hands it in again', async () => {
    await author.page.goto('/admin')
    const item = author.page.getByRole('listitem').filter({ hasText: title })
    await expect(item.getByText('Say who belongs to it.')).toBeVisible()
    await author.openFrom('Sent back to me', title)
    await writeSummary(author.page, 'Approved words.')
    await author.saveDraft()
    await author.perform('Request review')
  })

  await test.step('the reviewer approves', async () => {
    await reviewer.openFrom('Waiting for anyone', title)
    await reviewer.perform('Request validation')
  })

  await test.step('the author is told why they cannot validate, and warned before they void the review', async () => {
    await author.open(form)
    await author.panel.getByText('What is not possible now, and why').click()
    await expect(author.panel.getByText('Validate: Only a validator can do this.')).toBeVisible()
    await writeSummary(author.page, 'Unapproved words.')
    await author.page.getByRole('button', { name: 'Save draft' }).click()
    const question = author.page.getByRole('dialog', { name: 'Save all the same?' })
    await expect(question).toContainText('Saving voids the review')
    await expect(question.getByRole('button', { name: 'Do not save yet' })).toHaveClass(/btn--style-primary/)
    await author.page.keyboard.press('Escape')
    await expect(question).toHaveCount(0)
    await expect(author.panel.getByText('Validation requested', { exact: true })).toBeVisible()
    await writeSummary(author.page, 'Approved words.')
  })

  const validator = await aColleague(browser, 'validator')
  await test.step('a validator validates and publishes: the public reads it', async () => {
    await validator.openFrom('Waiting for anyone', title)
    await validator.perform('Validate')
    await validator.perform('Publish')
    const { status, text } = await publicPage()
    expect(status).toBe(200)
    expect(text).toContain('Approved words.')
  })

  await test.step('what the author writes next is a draft: the public page stays as it is', async () => {
    await author.openFrom('Recently published', title)
    await writeSummary(author.page, 'Words of the next version.')
    await author.saveDraft()
    await expect(author.panel.getByText('version 1.1')).toBeVisible()
    await expect(author.panel.getByText('Changed since the public text')).toBeVisible()
    expect((await publicPage()).text).not.toContain('Words of the next version.')
  })

  await test.step('a validator archives it with a reason: its address answers 410 with the notice', async () => {
    await validator.open(form)
    await validator.perform('Archive', {
      Reason: 'It was dissolved.',
      'Notice for readers': 'The committee met for the last time.',
    })
    const { status, text } = await publicPage()
    expect(status).toBe(410)
    expect(text).toContain('The committee met for the last time.')
  })
})

test('axe finds nothing on the dashboard and in the transition panel', async ({ browser }) => {
  const author = await anAuthorWithADraft(browser, aTitle('Committee for everybody'))
  const problemsIn = async ({ page }: Colleague, part: string) => {
    const { violations } = await new AxeBuilder({ page }).include(part).analyze()
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])
  }
  expect(await problemsIn(author, '.workflow')).toEqual([])
  const validator = await aColleague(browser, 'validator')
  await validator.page.goto('/admin')
  await expect(validator.page.getByRole('heading', { level: 1, name: /^Good day/ })).toBeVisible()
  expect(await problemsIn(validator, '.desk')).toEqual([])
})

test('nothing moves on the first page of a validator while it wakes up', async ({ browser }) => {
  const { page } = await aColleague(browser, 'validator')
  const list = page.getByRole('heading', { name: 'Waiting for anyone' })
  // What a page asks for once it is awake comes late, where there is much to do.
  let isSeen = () => {}
  const seen = new Promise<void>((resolve) => (isSeen = resolve))
  const asked: Request[] = []
  await page.route('**/api/proposals/**', async (route) => {
    asked.push(route.request())
    await seen
    await route.continue()
  })
  const isAwake = page.waitForResponse('**/unread')
  await page.goto('/admin')
  await isAwake
  const before = await list.boundingBox()
  isSeen()
  for (const request of asked) await (await request.response())?.finished()
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  expect((await list.boundingBox())?.y).toBe(before?.y)
})
