import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { aPageInReview, aTitle } from '../support/browser/aPageInReview'
import { select } from '../support/browser/select'
import { test } from '../support/browser/test'

const violationsIn = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).include('.comments').analyze()
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html])
}

test('a reviewer suggests words for a passage, which the author accepts; who suggested them no longer validates', async ({
  browser,
}) => {
  const title = aTitle('Page with a suggestion')
  const { id, perform, save } = await aPageInReview(title)
  await save('The delegation prepares common positions before each session.')
  await perform('author', 'requestReview')
  await perform('reviewer', 'requestValidation')

  const validator = await aColleague(browser, 'validator')
  await validator.open(`/admin/collections/pages/${id}/review?locale=en`)
  const said = validator.page.getByRole('region', { name: /^Comments/ })
  await expect(said.getByText('No open comments.')).toBeVisible()
  await select(validator.page.locator('#field-body'), 'common positions')
  await said.getByRole('button', { name: 'Suggest other words' }).click()
  await said.getByLabel('Suggested words').fill('positions of the Council')
  await validator.page.keyboard.press('Escape')
  expect(await violationsIn(validator.page)).toEqual([])
  await said.getByRole('button', { name: 'Suggest', exact: true }).click()
  const thread = said.getByRole('article')
  await expect(thread.getByRole('insertion').first()).toBeVisible()
  await expect(thread.getByRole('deletion').first()).toBeVisible()
  expect(await violationsIn(validator.page)).toEqual([])

  // To accept is to save: it would void what is requested, and says so first.
  const author = await aColleague(browser, 'author')
  await author.open(`/admin/collections/pages/${id}?locale=en`)
  await author.page.getByRole('article').getByRole('button', { name: 'Accept', exact: true }).click()
  const warned = author.page.getByRole('dialog', { name: 'Accept all the same?' })
  await expect(warned).toContainText('Saving voids the review')
  await warned.getByRole('button', { name: 'Do not accept yet' }).click()
  await expect(author.panel.getByText('Validation requested', { exact: true })).toBeVisible()
  await validator.perform('Send back', { Comment: 'I have suggested words.' })

  await author.open(`/admin/collections/pages/${id}?locale=en`)
  const theirs = author.page.getByRole('region', { name: /^Comments/ }).getByRole('article')
  await expect(theirs.getByText('Suggested words, with what they change:')).toBeVisible()
  expect(await violationsIn(author.page)).toEqual([])
  await theirs.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(author.page.locator('[data-lexical-editor=true]').first()).toContainText(
    'prepares positions of the Council before',
  )
  await author.perform('Request review')
  await perform('reviewer', 'requestValidation')

  await validator.open(`/admin/collections/pages/${id}/review?locale=en`)
  await expect(validator.panel.getByText('Validation requested', { exact: true })).toBeVisible()
  await expect(validator.panel.getByRole('button', { name: 'Validate', exact: true })).toHaveCount(0)
})
