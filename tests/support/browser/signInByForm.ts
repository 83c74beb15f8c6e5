import { expect, type Page } from '@playwright/test'
import { untilAlive } from './untilAlive'

/**
 * Signs in by the form, as people do, and waits for what comes then.
 * @param options `isAtTheDoor`: the page shows the form already, and leads on to where it was asked for
 */
export const signInByForm = async (
  page: Page,
  { email, password }: { email: string; password: string },
  { isAtTheDoor = false }: { isAtTheDoor?: boolean } = {},
): Promise<void> => {
  if (!isAtTheDoor) await page.goto('/admin/login')
  await untilAlive(page)
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email)
  await page.locator('input[type=password]').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  if (isAtTheDoor) await expect(page).not.toHaveURL(/\/admin\/login/)
  else await expect(page.getByRole('heading', { level: 1, name: /^Good day/ })).toBeVisible()
}
