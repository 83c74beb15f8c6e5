import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import { enterAdmin } from './enterAdmin'
import { untilAlive } from './untilAlive'
import { saidDone } from './saidDone'

/** A member of staff at a browser of their own. */
export interface Colleague {
  page: Page
  /** the transition panel of the document that is open */
  panel: Locator
  /** opens a document by its address in the admin, and waits until one can work on it */
  open: (path: string) => Promise<void>
  /** opens the dashboard, and there a document in one of its lists */
  openFrom: (list: string, title: string) => Promise<void>
  /** presses a button of the panel, says what it asks for, confirms, and waits until it is done */
  perform: (transition: string, said?: Record<string, string>) => Promise<void>
  saveDraft: () => Promise<void>
}

/** What stands under _More actions_ on the review screen. */
const FOLDED = [
  'Publish urgently',
  'Schedule expiry',
  'Unschedule expiry',
  'Discard draft',
  'Archive',
  'Expire',
]

/**
 * Signs a demo account in. The browser shows nothing yet: `open`, `openFrom` or `page.goto` is next.
 * @param which the first or the second with this role
 */
export const aColleague = async (browser: Browser, staffRole: string, which = 0): Promise<Colleague> => {
  const page = await (await browser.newContext()).newPage()
  await enterAdmin(page, staffRole, which)
  const panel = page.getByRole('region', { name: 'Workflow' })
  const untilOpen = async () => {
    await expect(panel.getByRole('heading', { name: 'History' })).toBeVisible()
    await untilAlive(page)
  }
  return {
    page,
    panel,
    open: async (path) => {
      await page.goto(path)
      await untilOpen()
    },
    openFrom: async (list, title) => {
      await page.goto('/admin')
      const section = page.locator('section', { has: page.getByRole('heading', { name: list }) })
      await section.getByRole('link', { name: title }).click()
      await untilOpen()
    },
    perform: async (transition, said = {}) => {
      // On the review screen a decision is one press; a comment is written before it. What decides nothing is folded.
      const isOnReview = page.url().includes('/review')
      const isFolded = isOnReview && FOLDED.includes(transition)
      const isOnePress =
        (isOnReview || transition === 'Publish') &&
        !isFolded &&
        Object.keys(said).every((label) => label === 'Comment')
      if (isOnePress && said.Comment) await panel.getByRole('textbox', { name: 'Comment' }).fill(said.Comment)
      if (isFolded) await panel.getByText('More actions', { exact: true }).click()
      await panel.getByRole('button', { name: transition, exact: true }).click()
      if (isOnePress) return expect(page.getByText(saidDone(transition), { exact: true })).toBeVisible()
      const form = panel.getByRole('group', { name: transition })
      for (const [label, words] of Object.entries(said)) await form.getByLabel(label).fill(words)
      await form.getByRole('button', { name: transition, exact: true }).click()
      await expect(page.getByText(saidDone(transition), { exact: true })).toBeVisible()
      await expect(form).toHaveCount(0)
    },
    saveDraft: async () => {
      const saved = page.waitForResponse(
        (answer) => answer.request().method() === 'PATCH' && answer.url().includes('draft=true'),
      )
      await page.getByRole('button', { name: 'Save draft' }).click()
      expect((await saved).status()).toBe(200)
      await expect(page.getByRole('button', { name: 'Save draft' })).toBeDisabled()
    },
  }
}
