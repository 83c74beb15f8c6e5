import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'
import { saidDone } from '../support/browser/saidDone'
import { anExpiredPage } from '../support/http/anExpiredPage'
import { signIn } from '../support/http/signIn'

const aTitle = (about: string) => `${about} ${Date.now().toString(36)}`

const aDraft = async (title: string): Promise<string> => {
  const { send } = await signIn('author')
  const saved = await send('/api/pages?draft=true&locale=en', { method: 'POST', body: { title } })
  return (await saved.json()).doc.id
}

test('what was typed into an expired text is saved once the text is reopened', async ({ browser }) => {
  const id = await anExpiredPage(aTitle('Page that expired'))
  const { page, panel, open, perform, saveDraft } = await aColleague(browser, 'author')
  await open(`/admin/collections/pages/${id}`)
  await expect(panel.getByText('Reopen it before you change it')).toBeVisible()
  const title = page.getByRole('textbox', { name: /^title/i })
  const typed = aTitle('Typed before it was reopened')
  await title.fill(typed)

  await perform('Reopen')
  await expect(title).toHaveValue(typed)
  await saveDraft()
  await page.reload()
  await expect(title).toHaveValue(typed)
})

test('nothing can be saved while a step is under way, and at once when it is said to be done', async ({
  browser,
}) => {
  const id = await anExpiredPage(aTitle('Page that expired'))
  const { page, panel, open, saveDraft } = await aColleague(browser, 'author')
  await open(`/admin/collections/pages/${id}`)
  const title = page.getByRole('textbox', { name: /^title/i })
  const typed = aTitle('Typed meanwhile')
  await title.fill(typed)
  const save = page.getByRole('button', { name: 'Save draft' })
  await expect(save).toBeEnabled()

  let answer = () => {}
  const held = new Promise<void>((resolve) => (answer = resolve))
  await page.route(`**/api/pages/${id}/transitions`, async (route) => {
    await held
    await route.continue()
  })
  const asked = page.waitForRequest(`**/api/pages/${id}/transitions`)
  const reopen = panel.getByRole('button', { name: 'Reopen', exact: true })
  // Said a moment later, and below: nothing moves away under a press.
  const kept = panel.getByText('Kept in this browser')
  await expect(kept).toBeVisible()
  const topOf = async (part: typeof kept) => (await part.boundingBox())?.y ?? NaN
  expect(await topOf(kept)).toBeGreaterThan(await topOf(reopen))
  await reopen.click()
  const form = panel.getByRole('group', { name: 'Reopen' })
  await form.getByRole('button', { name: 'Reopen', exact: true }).click()
  await asked
  await expect(save).toBeDisabled()
  await expect(page.getByText(saidDone('Reopen'), { exact: true })).toHaveCount(0)
  answer()
  await expect(page.getByText(saidDone('Reopen'), { exact: true })).toBeVisible()
  await saveDraft()
  await page.reload()
  await expect(title).toHaveValue(typed)
})

test('a discarded draft is shown where it now is: in the trash', async ({ browser }) => {
  const id = await aDraft(aTitle('Draft to discard'))
  const { page, panel, open } = await aColleague(browser, 'author')
  await open(`/admin/collections/pages/${id}`)
  await panel.getByRole('button', { name: 'Discard draft' }).click()
  await panel.getByRole('group', { name: 'Discard draft' }).getByRole('button', { name: 'Discard' }).click()
  await expect(page).toHaveURL(new RegExp(`/pages/trash/${id}`))
  await expect(panel.getByText('This draft was discarded.')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Take out of the trash' })).toBeVisible()
})

test('nothing is shown in a language in which it is not written, whatever the address or a memory says', async ({
  browser,
}) => {
  const title = aTitle('Page in English')
  const id = await aDraft(title)
  const { page } = await aColleague(browser, 'author')
  const heading = page.getByRole('heading', { level: 1 })
  const { send } = await signIn('author')
  await send('/api/payload-preferences/locale', { method: 'POST', body: { value: 'fr' } })
  for (const query of ['', '?locale=fr']) {
    await page.goto(`/admin/collections/pages/${id}${query}`)
    await expect(heading).toHaveText(title)
    await expect(page.getByRole('textbox', { name: /^title/i })).toHaveValue(title)
    expect(new URL(page.url()).search).toBe('')
  }
  await page.goto('/admin/collections/pages?limit=100&locale=fr')
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await expect(page.locator('.localizer')).toBeHidden()
})

test('a new text is written in the language that is chosen for it, and opens in it', async ({ browser }) => {
  const title = aTitle('Page en français')
  const { page, panel } = await aColleague(browser, 'author')
  await page.goto('/admin/collections/pages/create')
  await untilAlive(page)
  await panel.getByLabel('Language of the text').selectOption({ label: 'français' })
  await expect(page).toHaveURL(/locale=fr/)
  await expect(panel.getByLabel('Language of the text')).toHaveValue('fr')
  await page.getByRole('textbox', { name: /^title/i }).fill(title)
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page).toHaveURL(/\/pages\/[0-9a-f]{24}/)

  await page.goto(new URL(page.url()).pathname)
  await expect(page).toHaveURL(/\?locale=fr$/)
  await expect(page.getByRole('textbox', { name: /^title/i })).toHaveValue(title)
})

test('who has begun to write is asked before the form for another language begins empty', async ({
  browser,
}) => {
  const { page, panel } = await aColleague(browser, 'author')
  await page.goto('/admin/collections/pages/create')
  await untilAlive(page)
  const title = page.getByRole('textbox', { name: /^title/i })
  await title.fill('Begun')
  const language = panel.getByLabel('Language of the text')
  await language.selectOption({ label: 'français' })
  const question = page.getByRole('dialog', { name: 'Change the language?' })
  await question.getByRole('button', { name: 'Keep this language' }).click()
  await expect(language).toHaveValue('en')
  await expect(title).toHaveValue('Begun')
  await language.selectOption({ label: 'français' })
  await question.getByRole('button', { name: 'Change the language' }).click()
  await expect(page).toHaveURL(/locale=fr/)
})

test('the settings of the site are shown in each language, chosen above the form', async ({ browser }) => {
  const { page } = await aColleague(browser, 'administrator')
  await page.goto('/admin/globals/site')
  const name = page.getByRole('textbox', { name: /^name of the site/i })
  await expect(name).toHaveValue('International digital policy')
  await page.locator('.localizer button').first().click()
  await page.getByRole('button', { name: /Deutsch/ }).click()
  await expect(name).toHaveValue('Internationale Digitalpolitik')
})
