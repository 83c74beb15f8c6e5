import { test as playwrightTest } from '@playwright/test'

/**
 * Playwright's own, which leaves the windows open that a test opens by itself: each would go on asking the server who
 * else is here, to the end of the run.
 */
export const test = playwrightTest.extend<{ closing: void }>({
  closing: [
    async ({ browser }, use, about) => {
      await use()
      // A failure is to be seen in a picture; then the whole browser ends.
      if (about.status !== about.expectedStatus) return
      for (const context of browser.contexts()) await context.close()
    },
    { auto: true },
  ],
})
