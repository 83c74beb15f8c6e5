import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { test } from '../support/browser/test'

test('an author imports events from a spreadsheet, after mending what is wrong with it', async ({
  browser,
}) => {
  const word = `Imported ${Date.now().toString(36)}`
  const { page } = await aColleague(browser, 'author')
  await page.goto('/admin/collections/events')
  await page.getByRole('link', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import: Events')
  const input = page.getByLabel('File', { exact: true }).and(page.locator('input'))
  await expect(input).toBeEnabled()
  const choose = (text: string) =>
    input.setInputFiles({ name: 'events.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await choose(`title;starts;sumary\n${word} one;soon;x\n${word} two;May 2027;`)
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('heading', { name: '2 problems' })).toBeVisible()
  const problems = page.locator('.import__outcome tbody tr')
  await expect(problems.nth(0)).toContainText('There is no field “sumary”. Is it “summary”?')
  await expect(problems.nth(1)).toContainText('“soon” is not a date')
  await page.setViewportSize({ width: 375, height: 800 })
  const { violations } = await new AxeBuilder({ page }).include('.import').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0)
  await choose(`title;starts;summary\n${word} one;2027;x\n${word} two;May 2027;`)
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('heading', { name: '2 texts can be imported.' })).toBeVisible()
  await page.getByRole('button', { name: 'Make 2 drafts' }).click()
  await expect(page.getByRole('heading', { name: '2 drafts were made' })).toBeVisible()
  await page.getByRole('link', { name: `${word} two` }).click()
  await expect(page.getByRole('textbox', { name: 'Title' }).first()).toHaveValue(`${word} two`)
})
