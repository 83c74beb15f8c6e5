import { expect, type Locator, type Page } from '@playwright/test'
import { aPageInReview, aTitle, whoMovesIt } from '../support/browser/aPageInReview'
import { signInByForm } from '../support/browser/signInByForm'
import { test } from '../support/browser/test'
import { saidDone } from '../support/browser/saidDone'
import { howMuch } from '../support/howMuch'
import { accountOf } from '../support/http/accountOf'
import { linkInMail } from '../support/mail/linkInMail'

const LEAST = 44
const MOST_TAPS = 3

type Decision = { as: 'reviewer' | 'validator'; taps: readonly string[]; comment?: string }

/** What is decided, and what is tapped for it on the screen that the mail leads to. */
const DECISIONS: readonly Decision[] = [
  { as: 'reviewer', taps: ['Request validation'] },
  { as: 'reviewer', taps: ['Send back'], comment: 'Say it in fewer words.' },
  { as: 'validator', taps: ['Validate and publish'] },
]

/** What can be tapped on the screen to decide on, and is smaller than a finger. Links within a sentence may be. */
const tooSmall = (page: Page) =>
  page
    .locator('.review')
    .locator('a, button, select, textarea, input, summary')
    .evaluateAll(
      (controls, least) =>
        controls
          .filter((control) => control.checkVisibility() && !control.closest('p a, .review__field'))
          .map((control) => ({ html: control.outerHTML.slice(0, 120), box: control.getBoundingClientRect() }))
          .filter(({ box }) => Math.min(box.width, box.height) < least)
          .map(({ html, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${html}`),
      LEAST,
    )

test('texts are decided on a telephone from the link in the mail, with three taps each', async ({
  browser,
}) => {
  const people = await whoMovesIt()
  const phones = new Map<string, Page>()
  for (let at = 0; at < howMuch('textsDecidedFromMail'); at++) {
    const decision = DECISIONS[at % DECISIONS.length]
    if (!decision) throw new Error('There is no decision.')
    const { as, comment, taps } = decision
    const title = aTitle(`Page ${at} from a mail`)
    const { perform } = await aPageInReview(title, people)
    await perform('author', 'requestReview')
    if (as === 'validator') await perform('reviewer', 'requestValidation')
    const { email, password } = accountOf(as)
    let link: string | null = null
    await expect.poll(async () => (link = await linkInMail({ to: email, title }))).not.toBeNull()

    const known = phones.get(as)
    const phone = { viewport: { width: 375, height: 667 }, hasTouch: true }
    const page = known ?? (await (await browser.newContext(phone)).newPage())
    phones.set(as, page)
    await page.goto(String(link))
    // The first link finds nobody signed in: it is kept until somebody is.
    if (!known) await signInByForm(page, { email, password }, { isAtTheDoor: true })
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

    // The tap on the link was the first.
    let tapped = 1
    const tap = async (target: Locator) => {
      await expect(target).toBeEnabled()
      await expect(target).toBeInViewport({ ratio: 1 })
      const { height = 0, width = 0 } = (await target.boundingBox()) ?? {}
      expect(Math.min(height, width), await target.innerText()).toBeGreaterThanOrEqual(LEAST)
      await target.tap()
      tapped++
    }
    const panel = page.getByRole('region', { name: 'Workflow' })
    if (!known) {
      await expect(panel.getByRole('heading', { name: 'History' })).toBeVisible()
      expect(await tooSmall(page)).toEqual([])
    }
    if (comment) {
      await tap(panel.getByRole('textbox', { name: 'Comment' }))
      await page.keyboard.type(comment)
    }
    for (const [step, name] of taps.entries()) {
      const within = step > 0 ? panel.getByRole('group', { name }) : panel
      await tap(within.getByRole('button', { name, exact: true }))
    }
    await expect(page.getByText(saidDone(taps[0]), { exact: true })).toBeVisible()
    expect(tapped).toBeLessThanOrEqual(MOST_TAPS)
  }
})
