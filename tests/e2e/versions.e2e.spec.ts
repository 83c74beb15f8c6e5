import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { aPageInReview, aTitle } from '../support/browser/aPageInReview'
import { test } from '../support/browser/test'
import { signIn } from '../support/http/signIn'

test('an author looks at an old version in words, and brings it back once they have said so', async ({
  browser,
}) => {
  const { id, save } = await aPageInReview(aTitle('Brought back'))
  await save('Readers see other words.')
  const { send } = await signIn('author')
  const body = async () => JSON.stringify(await (await send(`/api/pages/${id}?draft=true&locale=en`)).json())
  const author = await aColleague(browser, 'author')
  const { page, panel } = author
  await page.goto(`/admin/collections/pages/${id}/versions`)
  await page.getByRole('link', { name: 'Bring back…' }).click()

  await expect(page).toHaveURL(/\/review\?.*against=version-/)
  const text = page.getByRole('region', { name: 'The text' })
  await expect(text.getByRole('insertion').filter({ hasText: 'other' })).toBeVisible()
  const button = page.getByRole('button', { name: 'Bring version 0.1 back…' })
  await expect(button).toBeFocused()
  await button.click()
  const question = page.getByRole('dialog', { name: 'Bring version 0.1 back as a draft?' })
  await question.getByRole('button', { name: 'Leave the draft as it is' }).click()
  await expect(question).toHaveCount(0)
  expect(await body()).toContain('other words')

  await button.click()
  await question.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page).toHaveURL(new RegExp(`/pages/${id}(\\?locale=en)?$`))
  await expect(panel.getByRole('heading', { name: 'History' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveText(
    'Readers see these words.',
  )
  expect(await body()).toContain('Readers see these words.')
})

test('no address of a version shows what is stored of it', async ({ browser }) => {
  const { id, save } = await aPageInReview(aTitle('In words'))
  await save('Readers see other words.')
  const { page } = await aColleague(browser, 'author')
  await page.goto(`/admin/collections/pages/${id}/versions`)
  const name = (await page.getByRole('link', { name: 'Bring back…' }).getAttribute('href')) ?? ''
  const version = /against=version-([^&#]+)/.exec(name)?.[1] ?? ''
  await page.goto(`/admin/collections/pages/${id}/versions/${version}`)
  await expect(page).toHaveURL(new RegExp(`/review\\?.*against=version-${version}`))
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
})
