import { expect, type Page } from '@playwright/test'
import { aPicture } from '../aPicture'

/** From the library that is open beside a text: uploads a picture, which then stands in the text. */
export const addPicture = async (page: Page): Promise<void> => {
  await page.locator('.list-drawer').getByRole('button', { name: 'Create new' }).click()
  const { mimetype: mimeType, data: buffer } = await aPicture()
  const file = { name: `plenary-${Date.now().toString(36)}.jpg`, mimeType, buffer }
  const drawer = page.locator('dialog', { has: page.locator('.file-field') }).last()
  await drawer.locator('input[type=file]').setInputFiles(file)
  await drawer.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.locator('.list-drawer')).toHaveCount(0)
}
