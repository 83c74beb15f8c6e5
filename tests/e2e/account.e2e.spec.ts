import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { test } from '../support/browser/test'

for (const [staffRole, isChangeable] of [
  ['author', false],
  ['administrator', true],
] as const) {
  test(`the account of an ${staffRole} shows the e-mail address as what it is: ${isChangeable ? 'to be changed' : 'for administrators to change'}`, async ({
    browser,
  }) => {
    const { page } = await aColleague(browser, staffRole)
    await page.goto('/admin/account')
    const address = page.getByRole('textbox', { name: 'E-mail address' })
    await expect(address).toHaveCount(1)
    await expect(address).toBeEnabled({ enabled: isChangeable })
    await expect(page.getByText('An administrator can change it.')).toBeVisible({ visible: !isChangeable })
    await expect(page.getByRole('group', { name: 'Change your password' })).toBeVisible()
  })
}
