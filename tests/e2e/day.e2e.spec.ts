import { type Browser, expect, type Page } from '@playwright/test'
import { aColleague, type Colleague } from '../support/browser/aColleague'
import { addPicture } from '../support/browser/addPicture'
import { anEditor } from '../support/browser/anEditor'
import { select } from '../support/browser/select'
import { test } from '../support/browser/test'
import { isProof } from '../support/howMuch'
import { notePresses } from '../support/browser/presses'
import { saidDone } from '../support/browser/saidDone'

const UNION = 'International Telecommunication Union'

/** Somebody at the desk who goes everywhere by what stands on the screen: no address is typed after sign-in. */
const atTheDesk = async (browser: Browser, staffRole: string) => {
  const colleague = await aColleague(browser, staffRole)
  const { page, panel } = colleague
  await page.goto('/admin')
  await expect(page.getByRole('heading', { level: 1, name: /^Good day/ })).toBeVisible()
  const presses = await notePresses(page)
  const home = async () => {
    await page.locator('.step-nav__home').click()
    await expect(page.getByRole('heading', { level: 1, name: /^Good day/ })).toBeVisible()
  }
  const sectionOf = (list: string) =>
    page.locator('section', { has: page.getByRole('heading', { name: list }) })
  const openFrom = async (list: string, title: string) => {
    await sectionOf(list).getByRole('link', { name: title }).click()
    await expect(panel.getByRole('heading', { name: 'History' })).toBeVisible()
  }
  return { ...colleague, home, openFrom, presses }
}

/** From the first page to the decision. @returns the words on what was pressed */
const decide = async (
  { home, openFrom, page, panel, presses }: Awaited<ReturnType<typeof atTheDesk>>,
  { title, name }: { title: string; name: string },
) => {
  await home()
  const counted = await presses()
  await openFrom('Waiting for anyone', title)
  await panel.getByRole('button', { name, exact: true }).click()
  await expect(page.getByText(saidDone(name), { exact: true })).toBeVisible()
  return counted()
}

const saysOn = async (site: Page, words: string) =>
  expect(async () => {
    await site.reload()
    await expect(site.getByText(words)).toBeVisible({ timeout: 2000 })
  }).toPass()

const chooseIn = async ({ page, panel }: Colleague, field: string, value: string) => {
  await panel.getByRole('button', { name: new RegExp(field, 'i') }).click()
  await expect(page.locator(`#field-${field} input`).first()).toBeFocused()
  await page.keyboard.type(value)
  await page.keyboard.press('Enter')
  await expect(page.locator(`#field-${field}`)).toContainText(value)
}

/** The first full minute for which something can be scheduled, as a clock in Brussels shows it. */
const soonInBrussels = () => {
  const minute = 60_000
  const at = new Date(Math.ceil(Date.now() / minute + 5.5) * minute)
  return at.toLocaleString('sv-SE', { timeZone: 'Europe/Brussels' }).slice(0, 16).replace(' ', 'T')
}

test('a day at the desk: from an empty form to a release, on the site, corrected, and withdrawn', async ({
  browser,
}) => {
  if (isProof) test.setTimeout(900_000)
  const title = `Committee of the day ${Date.now().toString(36)}`
  const [author, reviewer, validator] = [
    await atTheDesk(browser, 'author'),
    await atTheDesk(browser, 'reviewer'),
    await atTheDesk(browser, 'validator'),
  ]
  const { page, panel } = author

  await test.step('the author writes, with a link, a picture and a forum found by its acronym', async () => {
    await page.getByRole('link', { name: 'forum', exact: true }).click()
    await page.getByRole('textbox', { name: /^title/i }).fill(title)
    await page.getByRole('button', { name: 'Save draft' }).click()
    await expect(panel.getByRole('heading', { name: 'History' })).toBeVisible()
    await panel.getByRole('button', { name: /summary/i }).click()
    await page.keyboard.type('It studies numbering.')

    const editor = anEditor(page)
    await editor.root.click()
    await page.keyboard.type('It prepares common positions for the plenary.')
    await editor.paragraph('Its terms of reference')
    await editor.selectBlock()
    await editor.press('link')
    const drawer = page.locator('.lexical-link-edit-drawer')
    await drawer.locator('#field-url, [id^="field-url-"]').first().fill('https://europa.eu/')
    await expect(async () => {
      for (const button of await drawer.getByRole('button', { name: 'Put it in the text' }).all())
        await button.click()
      await expect(drawer).toBeHidden({ timeout: 2000 })
    }).toPass()
    await editor.paragraph('/picture')
    await page.keyboard.press('Enter')
    await addPicture(page)
    await expect(editor.root.locator('[data-lexical-decorator]')).toHaveCount(1)
    await editor.describePicture('The delegates in the plenary hall')

    await page.getByRole('button', { name: 'Relations', exact: true }).click()
    await page.locator('#field-parent').getByRole('button', { name: 'Search by acronym or words' }).click()
    await page.keyboard.type('itu')
    await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('option').first()).toContainText(
      UNION,
    )
    await page.keyboard.press('Enter')
    await expect(page.locator('#field-parent')).toContainText(UNION)
    await chooseIn(author, 'kind', 'Committee')
    await chooseIn(author, 'topics', 'Internet')
    await author.saveDraft()
    const missing = panel.locator('section', { has: page.getByRole('heading', { name: /To be completed/ }) })
    await expect(missing.getByRole('listitem')).toHaveText([])
    await author.perform('Request review')
  })

  await test.step('a reviewer comments on a passage and sends it back', async () => {
    await reviewer.home()
    await reviewer.openFrom('Waiting for anyone', title)
    const said = reviewer.page.getByRole('region', { name: /^Comments/ })
    await expect(said.getByText('No open comments.')).toBeVisible()
    await select(reviewer.page.locator('#field-body'), 'common positions')
    await reviewer.page.locator('.comments__here').click()
    await said.getByRole('group', { name: 'Your comment' }).getByRole('textbox').fill('Of whom?')
    await reviewer.page.keyboard.press('ControlOrMeta+Enter')
    await expect(said.getByRole('article').getByText('Of whom?')).toBeVisible()
    await reviewer.perform('Send back', { Comment: 'One question.' })
  })

  await test.step('the author finds it sent back, and mends it', async () => {
    await author.home()
    await author.openFrom('Sent back to me', title)
    await expect(page.getByRole('region', { name: /^Comments/ }).getByText('Of whom?')).toBeVisible()
    // The form is as they left it, at another tab: the comment leads to its place.
    await page.getByRole('article').getByRole('button', { name: 'Text', exact: true }).click()
    const editor = anEditor(page)
    await expect(editor.root).toBeFocused()
    await select(editor.root, 'common positions')
    await page.keyboard.type('common positions of the Member States')
    await author.saveDraft()
    await author.perform('Request review')
  })

  await test.step('it is reviewed and validated with two presses each', async () => {
    expect(await decide(reviewer, { title, name: 'Request validation' })).toEqual([
      title,
      'Request validation',
    ])
    expect(await decide(validator, { title, name: 'Validate' })).toEqual([title, 'Validate'])
  })

  await test.step('the author finds it among the validated with one press, and schedules it in a release', async () => {
    await page.getByRole('link', { name: 'Forums', exact: true }).first().click()
    const counted = await author.presses()
    await page
      .getByRole('group', { name: 'Texts by state' })
      .getByRole('button', { name: 'Validated', exact: true })
      .click()
    await page.getByRole('link', { name: title }).waitFor()
    expect(await counted()).toEqual(['Validated'])
    await page.getByRole('link', { name: title }).click()
    await panel.getByRole('button', { name: 'Add to a release' }).click()
    const adding = panel.getByRole('group', { name: 'Add to a release' })
    await adding.getByLabel('Release').selectOption({ label: 'New release …' })
    await adding.getByLabel('Name').fill(`Release of ${title}`)
    await adding.getByRole('button', { name: 'Add', exact: true }).click()
    await panel.getByRole('link', { name: `Release of ${title}` }).click()
    await page.getByRole('button', { name: 'Schedule', exact: true }).click()
    const form = page.getByRole('group', { name: 'Schedule' })
    await form.getByLabel(/Goes public/).fill(soonInBrussels())
    await form.getByRole('button', { name: 'Schedule', exact: true }).click()
    await expect(page.getByText(/All of it goes public on/)).toBeVisible()
  })

  const publishAtOnce = async () => {
    await page.getByRole('button', { name: 'Take off the schedule' }).click()
    await page.getByRole('group').getByRole('button', { name: 'Take off the schedule' }).click()
    const counted = await author.presses()
    await page.getByRole('button', { name: 'Publish all' }).click()
    await page
      .getByRole('group', { name: 'Publish all' })
      .getByRole('button', { name: 'Publish all' })
      .click()
    await expect(page.getByText('Version 1.0 was published')).toBeVisible()
    expect(await counted()).toEqual(['Publish all', 'Publish all'])
  }
  const publishByTheClock = () =>
    expect(async () => {
      await page.reload()
      await expect(page.getByText('Version 1.0 was published')).toBeVisible({ timeout: 2000 })
    }).toPass({ timeout: 480_000 })

  const site =
    await test.step('the release goes public, with two presses or, in the long proof, by the clock', async () => {
      await (isProof ? publishByTheClock() : publishAtOnce())
      await page.getByRole('link', { name: title }).click()
      const opened = page.waitForEvent('popup')
      await panel.getByRole('link', { name: 'View on site' }).click()
      const seen = await opened
      await expect(seen.getByText('common positions of the Member States')).toBeVisible()
      await expect(seen.getByRole('link', { name: 'Its terms of reference' })).toHaveAttribute(
        'href',
        'https://europa.eu/',
      )
      await expect(seen.getByRole('img', { name: 'The delegates in the plenary hall' })).toBeVisible()
      await expect(seen.getByRole('link', { name: UNION }).first()).toBeVisible()
      return seen
    })

  await test.step('it is corrected, and readers are told', async () => {
    await author.home()
    await author.openFrom('Recently published', title)
    // Not the place of the comment, which has the same name.
    await page.locator('.tabs-field__tab-button', { hasText: /^Text$/ }).click()
    await page.getByRole('textbox', { name: 'Summary' }).fill('It studies naming and numbering.')
    await author.saveDraft()
    await author.perform('Request review', { 'Note to readers': 'Naming was left out.' })
    await decide(reviewer, { title, name: 'Request validation' })
    expect(await decide(validator, { title, name: 'Validate and publish' })).toEqual([
      title,
      'Validate and publish',
    ])
    await saysOn(site, 'It studies naming and numbering.')
  })

  await test.step('it is withdrawn, with a notice', async () => {
    await validator.perform('Archive', {
      Reason: 'It was dissolved.',
      'Notice for readers': 'The committee met for the last time.',
    })
    await saysOn(site, 'The committee met for the last time.')
  })
})
