import { expect, type Page } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { aPageInReview, aTitle } from '../support/browser/aPageInReview'
import { test } from '../support/browser/test'
import { toProposals } from '../support/browser/toProposals'

const WRITTEN = 'The place has chanced.'
const CORRECTED = 'The place has changed.'

const stayAt = async (page: Page) => {
  const question = page.getByRole('dialog', { name: 'What you wrote is not sent' })
  await question.getByRole('button', { name: 'Stay here' }).click()
  await expect(question).toHaveCount(0)
}

test('a note to readers is corrected by two people, and readers find the corrected one in the history', async ({
  browser,
}) => {
  const title = aTitle('Page with a note')
  const { id, perform, save } = await aPageInReview(title)
  const publish = async (said: object) => {
    await perform('author', 'requestReview', said)
    await perform('reviewer', 'requestValidation')
    await perform('validator', 'validate')
    await perform('validator', 'publish')
  }
  await publish({})
  await save('Readers see other words.')
  await publish({ changeNote: WRITTEN })

  const first = await aColleague(browser, 'validator')
  await first.open(`/admin/collections/pages/${id}`)
  const address = await first.panel.getByRole('link', { name: 'View on site' }).getAttribute('href')
  const site = await (await browser.newContext()).newPage()
  await site.goto(String(address))
  await expect(site.getByText(WRITTEN)).toHaveCount(1)

  await first.page.getByRole('link', { name: /^Versions/ }).click()
  const opener = first.page.getByRole('button', { name: 'Correct the note to version 2.0' })
  await opener.click()
  const form = first.page.getByRole('group', { name: 'Correct the note to version 2.0' })
  await expect(form.getByRole('textbox', { name: 'Note to readers' })).toHaveValue(WRITTEN)
  await expect(form).toBeFocused()
  await first.page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
  await opener.click()
  await form.getByRole('textbox', { name: 'Note to readers' }).fill(CORRECTED)
  await first.page.keyboard.press('Escape')
  // Nor is it left behind without a question.
  await first.page.getByRole('link', { name: 'Compare', exact: true }).first().click()
  await stayAt(first.page)
  await expect(form.getByRole('textbox', { name: 'Note to readers' })).toHaveValue(CORRECTED)
  await form.getByRole('button', { name: 'Propose this change' }).click()
  await expect(first.page.getByText('Proposed. It shows when a validator')).toBeVisible()

  const name = `Proposal: Note to readers, ${title}`
  await expect(opener).toBeFocused()
  await expect(first.page.getByRole('link', { name: 'You have proposed other words' })).toBeVisible()
  await expect(first.page.getByRole('article', { name }).getByRole('insertion')).toHaveText(CORRECTED)
  await toProposals(first.page)
  const own = first.page.getByRole('article', { name })
  await expect(own.getByText('Somebody else has to confirm it.')).toBeVisible()
  await expect(own.getByRole('button', { name: 'Confirm' })).toHaveCount(0)
  await site.reload()
  await expect(site.getByText(WRITTEN)).toHaveCount(1)

  const second = await aColleague(browser, 'validator', 1)
  await toProposals(second.page)
  const card = second.page.getByRole('article', { name })
  await expect(card.getByRole('insertion')).toHaveText(CORRECTED)
  const why = card.getByRole('textbox', { name: /^Why/ })
  await why.fill('The place has not changed.')
  await card.getByRole('link', { name: /^Note to readers/ }).click()
  await stayAt(second.page)
  await why.fill('')
  await card.getByRole('link', { name: /^Note to readers/ }).click()
  await expect(second.page).toHaveURL(new RegExp(`/pages/${id}/versions$`))
  await expect(second.page.getByText('Public now, since')).toHaveCount(1)
  await card.getByRole('button', { name: 'Confirm' }).click()
  await expect(second.page.getByText('Confirmed: the change is made.')).toBeVisible()

  await expect(async () => {
    await site.reload()
    await expect(site.getByText(CORRECTED)).toHaveCount(1, { timeout: 2000 })
  }).toPass()
  await expect(site.getByText(WRITTEN)).toHaveCount(0)
})
