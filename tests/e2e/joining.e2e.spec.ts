import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { signInByForm } from '../support/browser/signInByForm'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'

test('somebody new joins by a link that works once, and signs in with their own password', async ({
  browser,
}) => {
  const email = `nora.new.${Date.now().toString(36)}@fora.example`
  const password = 'eleven green kettles sing'

  const { page: desk } = await aColleague(browser, 'administrator')
  await desk.goto('/admin/collections/users/create')
  await untilAlive(desk)
  await desk.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(desk.getByText('This field is required.').first()).toBeVisible()
  await desk.getByRole('textbox', { name: 'E-mail address' }).fill(email)
  await desk.getByRole('textbox', { name: /^name/i }).fill('Nora New')
  await desk.locator('#field-staffRoles input').first().click()
  await desk.keyboard.type('Author')
  await desk.keyboard.press('Enter')
  await desk.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(desk).toHaveURL(/\/users\/[0-9a-f]{24}/)
  await desk.getByRole('button', { name: 'Make a one-time link' }).click()
  const link = new URL(await desk.getByRole('textbox', { name: 'One-time link' }).inputValue()).pathname

  const page = await (await browser.newContext()).newPage()
  const choose = async (words: string) => {
    await page.goto(link)
    await untilAlive(page)
    for (const field of await page.locator('input[type=password]').all()) await field.fill(words)
    await page.getByRole('button', { name: 'Choose your password' }).click()
  }
  await choose('password1234')
  await expect(page.getByText(/common|guess/i).first()).toBeVisible()
  await choose(password)
  await expect(page.getByRole('heading', { level: 1, name: 'Good day, Nora New' })).toBeVisible()

  await page.context().clearCookies()
  await page.goto(link)
  await expect(page.getByText('This link was used already, or is too old.')).toBeVisible()
  await page.getByRole('link', { name: 'Back to sign in' }).click()
  await signInByForm(page, { email, password })
})
