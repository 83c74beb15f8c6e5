import { expect, type Page } from '@playwright/test'
import { enterAdmin } from '../support/browser/enterAdmin'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'

/** What is seen and can be used, and has no name: a screen reader says “button” of it, and no more. */
const nameless = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, [role=button], [role=combobox], [role=textbox], input',
      ),
    ]
      .filter((control) => control.checkVisibility() && !control.closest('[aria-hidden=true]'))
      .filter(
        (control) =>
          !control.innerText.trim() &&
          !control.ariaLabel &&
          !control.title &&
          !control.hasAttribute('aria-labelledby') &&
          !(control instanceof HTMLInputElement && control.labels?.length) &&
          !control.querySelector('[aria-label], img[alt]:not([alt=""]), title'),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 160)),
  )

test('whatever can be used in a form or a list has a name', async ({ page }) => {
  await enterAdmin(page, 'author')
  await page.goto('/admin/collections/pages/create')
  await untilAlive(page)
  await expect(page.getByRole('button', { name: 'Bold' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toBeVisible()
  await expect.poll(() => nameless(page)).toEqual([])

  await page.goto('/admin/collections/forums')
  await expect(page.getByRole('button', { name: 'Next page' })).toBeVisible()
  await expect.poll(() => nameless(page)).toEqual([])
})

test('whatever can be used in a comparison of versions has a name', async ({ page }) => {
  await enterAdmin(page, 'author')
  await page.goto('/admin/collections/forums')
  await page.locator('.collection-list tbody a').first().click()
  await page.waitForURL(/\/collections\/forums\/[^/]+$/)
  await page.goto(`${page.url()}/versions`)
  await page.locator('.versions tbody a').first().click()
  await untilAlive(page)
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
  await expect.poll(() => nameless(page)).toEqual([])
})
