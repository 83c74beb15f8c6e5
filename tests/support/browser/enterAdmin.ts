import { expect, type Page } from '@playwright/test'
import { accounts } from '../http/accounts'
import { untilAlive } from './untilAlive'

/**
 * Signs a demo account in through the form, in a browser.
 * @param options `isAtTheDoor`: the page shows the form already, and leads on to where it was asked for
 */
export const enterAdmin = async (
  page: Page,
  staffRole: string,
  { isAtTheDoor = false }: { isAtTheDoor?: boolean } = {},
): Promise<void> => {
  const account = accounts().find(({ staffRoles }) => staffRoles.includes(staffRole))
  if (!isAtTheDoor) await page.goto('/admin/login')
  await untilAlive(page)
  await page.getByRole('textbox', { name: /e-?mail/i }).fill(account?.email ?? '')
  await page.locator('input[type=password]').fill(account?.password ?? '')
  await page.getByRole('button', { name: /log ?in|sign in/i }).click()
  await expect(page).not.toHaveURL(/\/admin\/login/)
}
