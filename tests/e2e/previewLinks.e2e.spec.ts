import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { aPageInReview, aTitle } from '../support/browser/aPageInReview'
import { test } from '../support/browser/test'

const violationsIn = async (page: Page, part: string) => {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  return violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])
}

test('somebody outside reads a draft by a link that an author made, until a colleague ends it', async ({
  browser,
  page: outside,
}) => {
  const title = aTitle('Page for somebody outside')
  const { id, save } = await aPageInReview(title)
  await save('The delegation prepares common positions.')

  const author = await aColleague(browser, 'author')
  await author.open(`/admin/collections/pages/${id}`)
  const links = author.page.locator('.preview-links')
  await links.getByText('Preview links').click()
  await links.getByRole('button', { name: 'Make a link' }).click()
  await expect(links.getByText('Say for whom the link is, and what for.')).toBeVisible()
  await links.getByLabel(/^For whom, and what for/).fill('Ms Smith, to check the names')
  await links.getByLabel('Days from 1 to 7').fill('2')
  await links.getByRole('button', { name: 'Make a link' }).click()
  const shown = links.getByLabel('The address: copy it now, it is shown once')
  await expect(shown).toHaveValue(/\/preview\/link\/pages\//)
  expect(await violationsIn(author.page, '.preview-links')).toEqual([])
  const address = await shown.inputValue()
  const listed = links.getByRole('listitem').filter({ hasText: 'Ms Smith' })
  await expect(listed).toContainText('Never followed')

  const problems: string[] = []
  outside.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  await outside.setViewportSize({ width: 320, height: 640 })
  await outside.goto(address)
  await expect(outside.getByRole('heading', { level: 1 })).toHaveText(title)
  const bar = outside.getByRole('complementary', { name: 'Preview' })
  await expect(bar).toContainText(
    /this is a draft, version 0\.\d, being written\. It is not public.*The link ends on/,
  )
  expect(await outside.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await violationsIn(outside, 'body')).toEqual([])
  expect(problems).toEqual([])

  const validator = await aColleague(browser, 'validator')
  await validator.page.goto(`/admin/collections/pages/${id}/review?locale=en`)
  const seen = validator.page.locator('.preview-links')
  await seen.getByText('Preview links').click()
  await expect(seen.getByRole('listitem')).toContainText('Last followed')
  await seen.getByRole('button', { name: 'End the link “Ms Smith, to check the names”' }).click()
  await expect(seen.getByRole('status')).toHaveText(
    'Ended. Whoever has the address reads nothing there any more.',
  )
  await expect(seen.getByRole('listitem')).toContainText('Ended by')
  const answer = await outside.goto(address)
  expect(answer?.status()).toBe(404)
  await expect(outside.locator('main')).toContainText('Ask whoever sent it to you for a new one.')
  await expect(outside.locator('body')).not.toContainText(title)
})
