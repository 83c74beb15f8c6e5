import type { Browser, Page } from '@playwright/test'
import { enterAdmin } from './enterAdmin'
import { untilAlive } from './untilAlive'

/** An author's form of a new page that has nothing but a title, in a browser of its own. */
export const aNewText = async (browser: Browser, about: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage()
  await enterAdmin(page, 'author')
  await page.goto('/admin/collections/pages/create')
  await untilAlive(page)
  await page.getByRole('textbox', { name: /^title/i }).fill(`Editor: ${about} ${Date.now().toString(36)}`)
  return page
}
