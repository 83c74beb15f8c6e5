import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { aColleague, type Colleague } from '../support/browser/aColleague'

const STEPS_MS = 180_000

const aTitle = (about: string) => `${about} ${Date.now().toString(36)}`
const summaryIn = (page: Page) => page.getByRole('textbox', { name: 'Summary' })

/** An author with a draft that has a title and nothing else. */
const anAuthorWithADraft = async (browser: Browser, title: string): Promise<Colleague> => {
  const author = await aColleague(browser, 'author')
  await author.page.getByRole('link', { name: 'forum', exact: true }).click()
  await author.page.getByRole('textbox', { name: /^title/i }).fill(title)
  await author.page.getByRole('button', { name: 'Save draft' }).click()
  await expect(author.page).toHaveURL(/\/forums\/[0-9a-f-]{36}/)
  await expect(author.panel.getByText('History')).toBeVisible()
  return author
}

test('who saves second is told who was faster, and loses nothing that they typed', async ({ browser }) => {
  test.setTimeout(STEPS_MS)
  const title = aTitle('Committee of two authors')
  const first = await anAuthorWithADraft(browser, title)
  const second = await aColleague(browser, 'author', 1)
  await second.page.goto(first.page.url())
  await expect(second.panel.getByText('History')).toBeVisible()

  await summaryIn(second.page).fill('The words')
  await expect(second.page.getByRole('button', { name: 'Save draft' })).toBeEnabled()
  await summaryIn(first.page).fill('The words of the first.')
  await first.saveDraft()

  await summaryIn(second.page).fill('The words of the second.')
  await second.page.getByRole('button', { name: 'Save draft' }).click()
  const notice = second.panel.getByRole('alert')
  await expect(notice).toContainText('This document was changed since you opened it')
  await expect(notice).toContainText('Alex Author: Saved')
  await expect(summaryIn(second.page)).toHaveValue('The words of the second.')

  await notice.getByRole('button', { name: 'Keep mine, to save it on top' }).click()
  await second.saveDraft()
  await second.page.reload()
  await expect(summaryIn(second.page)).toHaveValue('The words of the second.')

  await test.step('who begins in an old form is told at once', async () => {
    await summaryIn(first.page).fill('A pasted page.')
    await expect(first.panel.getByRole('alert')).toContainText('Ana Author: Saved')
    await expect(first.page.getByRole('dialog')).toHaveCount(0)
    await expect(summaryIn(first.page)).toHaveValue('A pasted page.')
  })
})

test('axe finds nothing on the dashboard and in the transition panel', async ({ browser }) => {
  test.setTimeout(STEPS_MS)
  const author = await anAuthorWithADraft(browser, aTitle('Committee for everybody'))
  const problemsIn = async ({ page }: Colleague, part: string) => {
    const { violations } = await new AxeBuilder({ page }).include(part).analyze()
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])
  }
  expect(await problemsIn(author, '.workflow')).toEqual([])
  const validator = await aColleague(browser, 'validator')
  expect(await problemsIn(validator, '.desk')).toEqual([])
})
