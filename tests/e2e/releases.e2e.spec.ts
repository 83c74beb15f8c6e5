import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { aPageInReview, aTitle } from '../support/browser/aPageInReview'
import { test } from '../support/browser/test'

test('two texts go public together, by the keyboard too, once both are ready', async ({ browser }) => {
  const [first, second] = [aTitle('Agenda'), aTitle('Position')]
  const texts = [await aPageInReview(first), await aPageInReview(second)]
  const author = await aColleague(browser, 'author')
  const { page, panel } = author
  await author.open(`/admin/collections/pages/${texts[0]?.id}`)

  // From the panel of a text into a new release.
  await panel.getByRole('button', { name: 'Add to a release' }).click()
  const adding = panel.getByRole('group', { name: 'Add to a release' })
  await adding.getByLabel('Release').selectOption({ label: 'New release …' })
  await adding.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(adding.getByRole('alert')).toHaveText('Give the release a name.')
  const name = aTitle('Summit')
  await adding.getByLabel('Name').fill(name)
  await adding.getByRole('button', { name: 'Add', exact: true }).click()
  await panel.getByRole('link', { name }).click()

  // In the release, a second one, found by its title.
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.getByRole('button', { name: 'Add a text' }).click()
  await page.getByRole('combobox').fill(second)
  await page.getByRole('option').filter({ hasText: second }).click()
  await expect(page.getByText('Texts that are not ready: 2')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('.releases').analyze()
  expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([])

  // Before both are ready, neither can be published, and each says what it waits for.
  await expect(page.getByRole('button', { name: 'Publish all' })).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Schedule', exact: true })).toBeDisabled()
  await expect(page.getByText('All of it goes public, or nothing')).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: second })
  await expect(row.getByText('Not possible now')).toBeVisible()
  const form = page.getByRole('group', { name: 'Publish all' })

  for (const { perform } of texts) {
    await perform('author', 'requestReview')
    await perform('reviewer', 'requestValidation')
    await perform('validator', 'validate')
  }
  // Nobody has to read the screen anew for that: who comes back to it sees how it is.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByText('Nothing speaks against publishing it.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publish all' })).toBeEnabled()
  // Scheduled, each text is held still, and says why.
  await page.getByRole('button', { name: 'Schedule', exact: true }).click()
  const scheduling = page.getByRole('group', { name: 'Schedule' })
  await scheduling.getByLabel(/Goes public/).fill(`${new Date().getFullYear() + 1}-03-02T09:00`)
  await scheduling.getByRole('button', { name: 'Schedule', exact: true }).click()
  await expect(page.getByText('All of it goes public on')).toBeVisible()
  const address = page.url()
  await author.open(`/admin/collections/pages/${texts[0]?.id}`)
  await expect(panel.getByText(`It goes public with the release “${name}”`)).toBeVisible()
  await expect(page.locator('.document-fields__main')).toHaveJSProperty('inert', true)
  await expect(panel.getByRole('button', { name: 'Add to a release' })).toHaveCount(0)
  await expect(panel.getByRole('button', { name: 'Set a day' })).toHaveCount(0)
  await expect(panel.getByRole('heading', { name: 'Comments' })).toBeVisible()
  await page.goto(address)
  await page.getByRole('button', { name: 'Take off the schedule' }).click()
  await page.getByRole('group').getByRole('button', { name: 'Take off the schedule' }).click()

  const publish = page.getByRole('button', { name: 'Publish all' })
  await expect(publish).toBeEnabled()
  await publish.focus()
  await page.keyboard.press('Enter')
  await expect(form.getByRole('button', { name: 'Publish all' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Version 1.0 was published').first()).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'What became of it' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take it back' })).toBeVisible()
})
