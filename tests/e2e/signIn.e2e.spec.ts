import { expect, test } from '@playwright/test'
import { accounts } from '../support/http/accounts'

test('an author signs in to the admin panel', async ({ page }) => {
  const [author] = accounts()
  await page.goto('/admin/login')
  await page.getByRole('textbox', { name: /e-?mail/i }).fill(author?.email ?? '')
  await page.locator('input[type=password]').fill(author?.password ?? '')
  await page.getByRole('button', { name: /log ?in|sign in/i }).click()
  await expect(page).toHaveURL(/\/admin\/?$/)
})
