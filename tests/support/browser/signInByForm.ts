import { expect, type Page } from '@playwright/test'
import { untilAlive } from './untilAlive'

/** Signs in by the form, as people do, and waits for the dashboard. */
export const signInByForm = async (
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> => {
  await page.goto('/admin/login')
  await untilAlive(page)
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email)
  await page.locator('input[type=password]').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Good day/ })).toBeVisible()
}
