import { expect, type Page } from '@playwright/test'
import { enterAdmin } from '../support/browser/enterAdmin'
import { test } from '../support/browser/test'
import { RETRIES } from '../support/browser/retries'

/**
 * How far things move on a screen while it wakes up, as browsers measure it: 0.1 is what nobody minds. A page that comes
 * slowly is shown before all of it is read, and a table grows with its rows: that is not waking.
 */
const movedUntilAwake = async (page: Page, path: string): Promise<number> => {
  await page.goto(path)
  await expect(page.locator('.template-default--nav-animate')).toBeAttached()
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect()
          const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
          const readAt = page?.domInteractive ?? 0
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[] // TypeScript has no type of it
          const waking = shifts.filter(({ startTime }) => startTime > readAt)
          resolve(waking.reduce((sum, { value }) => sum + value, 0))
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 1000)
      }),
  )
}

test('the menu is open from 1024 pixels until somebody closes it, and nothing moves at waking', async ({
  page,
}) => {
  await enterAdmin(page, 'translator')
  // As on their first day, also after a failure.
  await page.request.delete('/api/payload-preferences/nav', {
    maxRetries: RETRIES,
    headers: { origin: new URL(page.url()).origin },
  })
  // Closed it lies under the page, where nobody gets at it.
  const closed = page.locator('aside.nav[inert]')
  for (const width of [375, 1023, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await movedUntilAwake(page, '/admin/collections/forums'), `${width} pixels`).toBeLessThan(0.02)
    await expect(closed).toHaveCount(width >= 1024 ? 0 : 1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  const stored = page.waitForResponse(
    (answer) => answer.url().includes('/payload-preferences/nav') && answer.request().method() === 'POST',
  )
  await page.getByRole('button', { name: 'Close Menu' }).first().click()
  expect((await stored).ok()).toBe(true)
  await expect(closed).toHaveCount(1)
  await page.reload()
  await expect(page.locator('.template-default--nav-animate')).toBeAttached()
  await expect(closed).toHaveCount(1)
})
