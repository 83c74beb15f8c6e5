import { expect } from '@playwright/test'
import { signInByForm } from '../support/browser/signInByForm'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'
import { accountOf } from '../support/http/accountOf'

test('an author signs in to the admin panel', async ({ page }) => {
  await signInByForm(page, accountOf('author'))
  await expect(page).toHaveURL(/\/admin\/?$/)
})

test('a wrong password is said to be wrong, and nothing is said of a session', async ({ page }) => {
  await page.goto('/admin/login')
  await untilAlive(page)
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('nobody.at.all@fora.example')
  await page.locator('input[type=password]').fill('not the password')
  // The refusal leads to a question of who is signed in: by its answer, all has been said.
  const asked = page.waitForResponse('**/users/me?depth=0')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('The e-mail address or the password is wrong.')).toBeVisible()
  await (await asked).finished()
  await expect(page.getByText('Your session has ended.')).toHaveCount(0)
})

test('a wrong password is said to be wrong in the language of the page', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-DE' })
  const page = await context.newPage()
  await page.goto('/admin/login')
  await untilAlive(page)
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('nobody.at.all@fora.example')
  await page.locator('input[type=password]').fill('not the password')
  await page.locator('button[type=submit]').click()
  await expect(page.getByText('Die E-Mail-Adresse oder das Passwort ist falsch.')).toBeVisible()
  await context.close()
})

test('whoever has to sign in first comes to the whole address that they asked for', async ({ browser }) => {
  for (const asked of [
    '/admin/reports/texts?collection=events&state=published',
    '/admin/collections/events?limit=5&sort=-slug',
    '/admin/calendar?month=2031-03',
  ]) {
    const page = await (await browser.newContext()).newPage()
    await page.goto(asked)
    await expect(page).toHaveURL(/\/admin\/login\?redirect=/)
    await signInByForm(page, accountOf('author'), { isAtTheDoor: true })
    const here = () => {
      const { pathname, searchParams } = new URL(page.url())
      return { pathname, ...Object.fromEntries(searchParams) }
    }
    const { pathname, searchParams } = new URL(asked, page.url())
    // A list may add to its address what it shows by itself.
    await expect.poll(here, asked).toMatchObject({ pathname, ...Object.fromEntries(searchParams) })
  }
})
