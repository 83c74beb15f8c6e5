import { expect, type Page } from '@playwright/test'
import { aPicture } from '../aPicture'
import { RETRIES } from './retries'

/** A new picture in the library, of whom is signed in there. */
export async function uploadPicture(page: Page): Promise<void> {
  const { mimetype: mimeType, data: buffer } = await aPicture()
  const file = { name: `p-${Date.now().toString(36)}.jpg`, mimeType, buffer }
  const answer = await page.request.post('/api/media', {
    multipart: { _payload: JSON.stringify({}), file },
    maxRetries: RETRIES,
    headers: { origin: new URL(page.url()).origin },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
}
