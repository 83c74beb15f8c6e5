import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { aRichForum } from '../support/browser/aRichForum'
import { enterAdmin } from '../support/browser/enterAdmin'
import { test } from '../support/browser/test'

const LIST = '/admin/collections/forums'

test('nothing at the desk is too pale to be read', async ({ page }) => {
  await enterAdmin(page, 'author')
  for (const path of ['/admin', LIST, `${LIST}/create`, '/admin/account']) {
    await page.goto(path)
    await expect(page.locator('h1').first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze()
    const pale = violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')))
    expect(pale, path).toEqual([])
  }
})

test('a text that somebody may not edit is as dark as any other', async ({ page }) => {
  await enterAdmin(page, 'validator')
  await page.goto(LIST)
  await page.locator('tbody a').first().click()
  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  const title = page.locator('#field-title')
  await expect(title).toBeDisabled()
  const body = await page.locator('body').evaluate((element) => getComputedStyle(element).color)
  await expect(title).toHaveCSS('color', body)
})

test('a link in a text can be told without its colour, in a list too', async ({ page }) => {
  await page.goto(`/forums/${await aRichForum()}_en`)
  const links = page.locator('.fora-prose a')
  await expect(links).toHaveCount(4)
  for (const link of await links.all()) await expect(link).toHaveCSS('text-decoration-line', 'underline')
})
