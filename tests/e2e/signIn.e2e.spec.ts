import { expect, test } from '@playwright/test'
import { enterAdmin } from '../support/browser/enterAdmin'

test('an author signs in to the admin panel', async ({ page }) => {
  await enterAdmin(page, 'author')
  await expect(page).toHaveURL(/\/admin\/?$/)
})
