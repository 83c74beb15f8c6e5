import { type BrowserContext, type Page, test as playwrightTest } from '@playwright/test'
import { recallPagesInReview } from './aPageInReview'

/** How many times slower the processor of the browser is: finds what acts on a screen that is not awake. */
const SLOWER = Number(process.env.FORA_SLOW_BROWSER ?? 1)

const slowDown = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
}
const slowDownAll = (context: BrowserContext) =>
  // A window may be gone before it is slow.
  context.on('page', (page) => void slowDown(page).catch(() => undefined))

/**
 * Playwright's own, which leaves the windows open that a test opens by itself: each would go on asking the server who
 * else is here, to the end of the run. And texts, which would go on waiting for somebody.
 */
export const test = playwrightTest.extend<{ closing: void }>({
  closing: [
    async ({ browser }, use, about) => {
      if (SLOWER > 1) browser.on('context', slowDownAll)
      await use()
      browser.off('context', slowDownAll)
      // A failure is to be seen in a picture; then the whole browser ends.
      if (about.status !== about.expectedStatus) return
      for (const context of browser.contexts()) await context.close()
      await recallPagesInReview()
    },
    { auto: true },
  ],
})
