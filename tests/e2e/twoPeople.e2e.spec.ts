import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { test } from '../support/browser/test'
import { toProposals } from '../support/browser/toProposals'
import { untilAlive } from '../support/browser/untilAlive'

test('a new validator: proposed by an administrator, confirmed by somebody else, opened by a link and a code', async ({
  browser,
}) => {
  const key = Date.now().toString(36)
  const name = `Nils ${key}`
  const password = 'eleven green kettles sing'

  const { page: desk } = await aColleague(browser, 'administrator')
  await desk.goto('/admin/collections/users/create')
  await untilAlive(desk)
  await desk.getByRole('textbox', { name: 'E-mail address' }).fill(`nils.${key}@fora.example`)
  await desk.getByRole('textbox', { name: /^name/i }).fill(name)
  await desk.locator('#field-staffRoles input').first().click()
  await desk.keyboard.type('Validator')
  await desk.keyboard.press('Enter')
  await desk.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(desk).toHaveURL(/\/users\/[0-9a-f]{24}/)
  await expect(desk.getByRole('article', { name: `Proposal: Permissions, ${name}` })).toBeVisible()
  await expect(desk.getByText('Somebody else has to confirm it.')).toBeVisible()
  const link = new URL(await desk.getByRole('textbox', { name: 'One-time link' }).inputValue()).pathname

  const { page: other } = await aColleague(browser, 'validator')
  await toProposals(other)
  const card = other.getByRole('article', { name: `Proposal: Permissions, ${name}` })
  await expect(card.getByText('validator')).toBeVisible()
  await card.getByRole('button', { name: 'Confirm' }).click()
  const code = await other.locator('.proposals__code output').innerText()

  const page = await (await browser.newContext()).newPage()
  await page.goto(link)
  await untilAlive(page)
  const choose = async (said: string) => {
    await page.getByLabel('Code').fill(said)
    await page.getByLabel('New password').fill(password)
    await page.getByLabel('The same password again').fill(password)
    await page.getByRole('button', { name: 'Choose your password' }).click()
  }
  await choose('AAAAA-AAAAA')
  await expect(page.getByRole('alert').filter({ hasText: 'code' })).toBeVisible()
  await choose(code)
  await expect(page.getByRole('heading', { level: 1, name: `Good day, ${name}` })).toBeVisible()
  await expect(page.getByText('Your permissions: validator.')).toBeVisible()
})
