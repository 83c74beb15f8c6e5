import AxeBuilder from '@axe-core/playwright'
import { expect, type Browser, type Page } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { aPageInReview, aTitle } from '../support/browser/aPageInReview'
import { enterAdmin } from '../support/browser/enterAdmin'
import { RETRIES } from '../support/browser/retries'
import { untilAlive } from '../support/browser/untilAlive'
import { test } from '../support/browser/test'
import { saidDone } from '../support/browser/saidDone'

const openToDecide = async (browser: Browser, who: string, id: string) => {
  const colleague = await aColleague(browser, who)
  await colleague.open(`/admin/collections/pages/${id}/review?locale=en`)
  return colleague
}

test('a text is decided on with two presses, each word that changed marked', async ({ browser }) => {
  const { id, perform, save } = await aPageInReview(aTitle('Page to decide on'))
  await perform('author', 'requestReview')
  await perform('reviewer', 'requestValidation')
  await perform('validator', 'validateAndPublish')
  await save('Readers see these words now.')
  await perform('author', 'requestReview', { changeNote: 'They see them now.' })
  await perform('reviewer', 'requestValidation')
  await perform('validator', 'validateAndPublish')
  await save('Readers will see these words.')
  await perform('author', 'requestReview', { changeNote: 'They will see them.' })

  const reviewer = await openToDecide(browser, 'reviewer', id)
  const text = reviewer.page.getByRole('region', { name: 'The text' })
  await expect(text.getByRole('insertion').filter({ hasText: 'will' })).toBeVisible()
  await expect(text.getByText('fields have not changed')).toBeVisible()
  const { violations } = await new AxeBuilder({ page: reviewer.page }).include('.review').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  await reviewer.panel.getByRole('button', { name: 'Request validation', exact: true }).click()
  await expect(reviewer.page.getByText(saidDone('Request validation'), { exact: true })).toBeVisible()
  await expect(reviewer.panel.getByText('Validation requested', { exact: true })).toBeVisible()

  // Whoever is sent a link to another comparison does not decide beside it.
  const validator = await openToDecide(browser, 'validator', id)
  const address = validator.page.url()
  const other = validator.page.getByLabel('Compared with').locator('option').last()
  const name = await other.getAttribute('value')
  await validator.page.goto(`${address.split('?')[0]}?locale=en&against=${name}`)
  await expect(validator.panel.getByText('You compare with another text')).toBeVisible()
  await expect(validator.panel.getByRole('button', { name: 'Validate', exact: true })).toHaveCount(0)
  await validator.panel.getByRole('button', { name: 'Compare with what readers see' }).click()
  const note = validator.panel.getByRole('region', { name: 'Note to readers' })
  await expect(note).toContainText('They will see them.')
  await validator.perform('Validate and publish')
  await expect(validator.panel.getByText('version 3.0')).toBeVisible()
  const opened = validator.page.waitForEvent('popup')
  await validator.panel.getByRole('link', { name: 'View on site' }).click()
  const site = await opened
  await site.getByText('History of this page').click()
  await expect(site.getByRole('listitem').filter({ hasText: 'They will see them.' })).toBeVisible()
})

test('words beside a text are not left behind without a question, and the end of a session is said once', async ({
  browser,
}) => {
  const { id, perform } = await aPageInReview(aTitle('Page to leave'))
  await perform('author', 'requestReview')
  const { page, panel } = await openToDecide(browser, 'reviewer', id)
  const comment = panel.getByRole('textbox', { name: 'Comment', exact: false }).first()
  await comment.fill('Words that nobody has yet.')
  const menu = page.getByRole('navigation').getByRole('link', { name: 'Events', exact: true })
  await menu.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: 'What you wrote is not sent' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Stay here' }).click()
  await expect(comment).toHaveValue('Words that nobody has yet.')

  await page.context().clearCookies()
  await panel.getByRole('button', { name: 'Request validation', exact: true }).click()
  await expect(page.getByText('Your session has ended.')).toBeVisible()
  await expect(page.getByText('Sign in as a member of staff first.')).toHaveCount(0)
  await expect(comment).toHaveValue('Words that nobody has yet.')
  await menu.click()
  await dialog.getByRole('button', { name: 'Leave and lose it' }).click()
  await expect(page).not.toHaveURL(/\/review/)
})

test('who sends a text back says why, before or when asked', async ({ browser }) => {
  const { id, perform } = await aPageInReview(aTitle('Page to send back'))
  await perform('author', 'requestReview')
  const { page, panel } = await openToDecide(browser, 'reviewer', id)
  await panel.getByRole('button', { name: 'Send back', exact: true }).click()
  await expect(panel.getByRole('group', { name: 'Send back' })).toBeVisible()
  await panel.getByRole('button', { name: 'Cancel' }).click()
  await panel.getByRole('textbox', { name: 'Comment' }).fill('Say it in fewer words.')
  await panel.getByRole('button', { name: 'Send back', exact: true }).click()
  await expect(page.getByText(saidDone('Send back'), { exact: true })).toBeVisible()
  await expect(panel.getByText('Say it in fewer words.')).toBeVisible()
})

test('nobody decides on a text that was changed while they read it', async ({ browser }) => {
  const { id, perform, save } = await aPageInReview(aTitle('Page changed meanwhile'))
  await perform('author', 'requestReview')
  const { page, panel } = await openToDecide(browser, 'reviewer', id)
  await save('Slipped in.')
  await perform('author', 'requestReview')
  await panel.getByRole('button', { name: 'Request validation', exact: true }).click()
  await expect(panel.getByText('This text was changed since you opened it.')).toBeVisible()
  await expect(page.getByText('Slipped in.')).toHaveCount(0)
  await panel.getByRole('button', { name: 'Show the newest text' }).click()
  await expect(page.getByText('Slipped in.')).toBeVisible()
  await panel.getByRole('button', { name: 'Request validation', exact: true }).click()
  await expect(page.getByText(saidDone('Request validation'), { exact: true })).toBeVisible()
})

test('on a small screen the buttons stay within reach, and lead from text to text', async ({ browser }) => {
  const title = aTitle('First of two')
  const { id, perform } = await aPageInReview(title)
  await perform('author', 'requestReview')
  await (await aPageInReview(aTitle('Second of two'))).perform('author', 'requestReview')
  const { page, panel, open } = await aColleague(browser, 'reviewer')
  await page.setViewportSize({ width: 375, height: 667 })
  await open(`/admin/collections/pages/${id}/review?locale=en`)
  const decide = panel.getByRole('button', { name: 'Request validation', exact: true })
  await expect(decide).toBeInViewport({ ratio: 1 })
  const box = await decide.boundingBox()
  expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(375)
  await decide.click()
  const done = page.locator('.payload-toast-item', { hasText: saidDone('Request validation') })
  await expect(done).toBeInViewport({ ratio: 1 })
  // What is said lies upon nothing that is pressed next.
  const next = panel.getByRole('link', { name: /^Next one/ })
  await expect(next).toBeInViewport({ ratio: 1 })
  const edge = await next.evaluate(
    (link) => link.closest('.review__decide')?.getBoundingClientRect().top ?? 0,
  )
  const said = await done.boundingBox()
  expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(edge)
  await next.click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toHaveCount(0)
  await expect(panel.getByRole('button', { name: 'Request validation', exact: true })).toBeInViewport()
})

/** What is pressed on the screen, and is smaller than a finger. */
const tooSmall = (page: Page) =>
  page.locator('.doc-tab, .review :is(a, button, select, textarea, summary)').evaluateAll((controls) =>
    controls
      .filter((control) => control.checkVisibility() && !control.closest('p a, .review__block'))
      .map((control) => ({ html: control.outerHTML.slice(0, 120), box: control.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 44)
      .map(({ html, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${html}`),
  )

test('on a small screen a validator has the verdicts, the words of who asked, and room for the text', async ({
  browser,
}) => {
  const title = aTitle('Page in a pocket')
  const { id, perform, save } = await aPageInReview(title)
  await perform('author', 'requestReview')
  await perform('reviewer', 'requestValidation')
  await perform('validator', 'validateAndPublish')
  await save('Readers will see these words.')
  await perform('author', 'requestReview', { changeNote: 'New words.', comment: 'Please check the summary.' })
  await perform('reviewer', 'requestValidation')

  const { page, panel, open } = await aColleague(browser, 'validator')
  await page.setViewportSize({ width: 375, height: 667 })
  await open(`/admin/collections/pages/${id}/review?locale=en`)
  await expect(panel.getByRole('region', { name: 'What was said' })).toContainText(
    'Please check the summary.',
  )
  const decision = panel.getByRole('group', { name: 'Decision' })
  await expect(decision.getByRole('button')).toHaveText(['Validate', 'Validate and publish', 'Send back'])
  await expect(decision.getByRole('button', { name: 'Send back' })).toBeEnabled()
  expect((await decision.boundingBox())?.height).toBeLessThan(250)
  expect(await tooSmall(page)).toEqual([])

  await decision.getByRole('textbox', { name: 'Comment' }).fill('Well done.')
  await decision.getByRole('button', { name: 'Validate and publish' }).click()
  await expect(page.getByText(saidDone('Validate and publish'), { exact: true })).toBeVisible()
  await expect(panel.getByText('Well done.').first()).toBeVisible()
  await expect(decision.getByRole('textbox')).toHaveCount(0)
  await expect(decision.getByRole('button')).toHaveCount(0)
  await decision.getByText('More actions').click()
  await decision.getByRole('button', { name: 'Archive' }).click()
  await decision.getByRole('button', { name: 'Cancel' }).click()
  await expect(decision.getByRole('button', { name: 'Archive' })).toBeFocused()
})

test('the way past the menu leads to the decision, too', async ({ page, request }) => {
  const { docs } = await (await request.get('/api/events?limit=1', { maxRetries: RETRIES })).json()
  await enterAdmin(page, 'validator')
  await page.goto(`/admin/collections/events/${docs[0].id}/review`)
  await untilAlive(page)
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 800 })
    await page.getByRole('link', { name: 'Go to the workflow' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'Decision' })).toBeFocused()
  }
})
