import type { Page } from '@playwright/test'

/** Goes to the first page of the desk, and opens what it folds away of many proposals. */
export const toProposals = async (page: Page): Promise<void> => {
  await page.goto('/admin')
  const fold = page.locator('.proposals__folded > summary')
  if ((await fold.count()) > 0) await fold.click()
}
