import { expect, type Page } from '@playwright/test'
import { REPORT_NAMES } from '@/workflow/domain/reports'
import { aPageInReview, aTitle } from '../support/browser/aPageInReview'
import { deskWordsIn, englishLeft } from '../support/browser/englishLeft'
import { enterAdmin } from '../support/browser/enterAdmin'
import { screensOfOne } from '../support/browser/screensOfOne'
import { select } from '../support/browser/select'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'
import { RETRIES } from '../support/browser/retries'

const LANGUAGES = [
  ['fr', 'fr-BE'],
  ['de', 'de-AT'],
] as const

/** Opens a page of the desk, each of its tabs too, and gives back what is English on it. */
const englishAt = async (page: Page, path: string, language: 'fr' | 'de'): Promise<string[]> => {
  await page.goto(path, { waitUntil: 'networkidle' })
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  const found = await englishLeft(page, language)
  for (const tab of await page.locator('.tabs-field__tab-button').all()) {
    await tab.click()
    found.push(...(await englishLeft(page, language)))
  }
  return [...new Set(found)].map((text) => `${path}: ${text}`)
}

/** Opens the drawer of a link in a new page: it comes by itself, after the form. */
const openLinkDrawer = async (page: Page) => {
  await page.goto('/admin/collections/pages/create')
  await untilAlive(page)
  await page.locator('[data-lexical-editor=true]').first().click()
  await page.keyboard.type('Words')
  await page.keyboard.press('Shift+Home')
  await page.locator('.fixed-toolbar [data-button-key="link"]:not(.disabled, .active)').click()
  await expect(page.locator('.lexical-link-edit-drawer').getByRole('listitem').nth(1)).toBeVisible()
}

const REPORTS = ['/admin/reports', ...REPORT_NAMES.map((name) => `/admin/reports/${name}`)]

/** What opens on a screen: the form for several texts, and for other words. */
const openForms = async (
  page: Page,
  {
    id,
    title,
    words,
    found,
  }: { id: string; title: string; words: Record<string, string>; found: () => Promise<void> },
) => {
  const list = `/admin/collections/pages?search=${encodeURIComponent(title)}`
  await enterAdmin(page, 'author')
  await page.goto(list)
  await untilAlive(page)
  await page.locator('.select-row input').first().click()
  await page.locator('.bulk__acts button').first().click()
  await expect(page.locator('.bulk__form')).toBeVisible()
  await found()

  await enterAdmin(page, 'reviewer')
  await page.goto(`/admin/collections/pages/${id}/review`)
  await expect(page.getByText(words['comments.none'] ?? '')).toBeVisible()
  await page.getByText(words['links.title'] ?? '', { exact: true }).click()
  await select(page.locator('#field-body'), 'these words')
  await page.getByRole('button', { name: words['suggestions.begin'] ?? '' }).click()
  await expect(page.getByLabel(words['suggestions.write'] ?? '')).toBeVisible()
  await found()
}

const CREATED = ['forums', 'roles', 'events', 'documents', 'pages', 'media', 'redirects']

for (const [language, locale] of LANGUAGES) {
  test(`the desk has no English word of ours for somebody who reads ${language}`, async ({ browser }) => {
    test.setTimeout(300_000)
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    const words = deskWordsIn(language)
    const english: string[] = []
    const look = async (path: string) => english.push(...(await englishAt(page, path, language)))

    for (const path of ['/admin/login', '/admin/forgot', '/admin/join/a-token']) await look(path)

    await enterAdmin(page, 'author')
    for (const path of ['/admin', '/admin/import/events']) await look(path)
    for (const slug of CREATED) await look(`/admin/collections/${slug}/create`)
    const { docs } = await (await context.request.get('/api/events?limit=1', { maxRetries: RETRIES })).json()
    await page.goto(`/admin/collections/events/${docs[0].id}`)
    await expect(page.getByRole('heading', { name: words['history.title'] ?? '', exact: true })).toBeVisible()
    await look(`/admin/collections/events/${docs[0].id}`)

    const ofOne = await screensOfOne(page)
    for (const path of ofOne.author) await look(`/admin${path}`)

    await openLinkDrawer(page)
    english.push(...(await englishLeft(page, language)).map((text) => `the drawer of a link: ${text}`))

    await enterAdmin(page, 'validator')
    for (const path of ['', '/account', '/calendar', '/help', '/releases']) await look(`/admin${path}`)
    for (const path of [...REPORTS, `/admin/collections/events/${docs[0].id}/versions`]) await look(path)
    for (const slug of CREATED) await look(`/admin/collections/${slug}`)

    const title = aTitle('Page in a language')
    const { id, perform } = await aPageInReview(title)
    await perform('author', 'requestReview')
    const found = async () => void english.push(...(await englishLeft(page, language)))
    await openForms(page, { id, title, words, found })

    await enterAdmin(page, 'administrator')
    for (const path of [
      '/admin',
      '/admin/collections/users',
      '/admin/collections/users/create',
      '/admin/globals/site',
      '/admin/programs',
      '/admin/webhooks',
      ...ofOne.administrator.map((path) => `/admin${path}`),
    ])
      await look(path)

    expect(english).toEqual([])
    await context.close()
  })
}

test('the tools of the editor that Payload has in English alone are in the language of the desk', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'de-DE' })
  const page = await context.newPage()
  await enterAdmin(page, 'author')
  await page.goto('/admin/collections/pages/create')
  const field = page.locator('.rich-text-lexical').first()
  await field.locator('[data-lexical-editor=true]').click()
  await page.keyboard.type('/')
  await expect(page.getByRole('option', { name: 'Tabelle', exact: true })).toBeVisible()
  await expect(field.getByRole('button', { name: 'Neuer Absatz' })).not.toHaveCount(0)
  for (const [control, name] of [
    ['.draggable-block-menu', 'Zum Verschieben ziehen'],
    ['.link-edit', 'Link ändern'],
    ['.link-trash', 'Link entfernen'],
  ] as const)
    await expect(page.locator(control).first()).toHaveAttribute('aria-label', name)
  await page.getByRole('option', { name: 'Tabelle', exact: true }).click()
  const drawer = page.getByRole('dialog', { name: 'Neue Tabelle' })
  for (const name of ['Zeilen', 'Spalten']) await expect(drawer.getByText(name)).toBeVisible()
  await context.close()
})

test('one chooses the language of the desk in one’s account, and it is kept', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await enterAdmin(page, 'author')
  await page.goto('/admin/account')
  await untilAlive(page)
  await page.locator('.payload-settings__language input').fill('Fran')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: deskWordsIn('fr')['password.legend'] ?? '' })).toBeVisible()
  await page.goto('/admin')
  await expect(page.getByRole('heading', { level: 1, name: /^Bonjour/ })).toBeVisible()
  await context.close()
})

test('a refusal is said in the language of the desk, and in English to everybody else', async ({
  browser,
  request,
}) => {
  const context = await browser.newContext({ locale: 'de-DE' })
  const page = await context.newPage()
  await enterAdmin(page, 'author')
  const { docs } = await (await request.get('/api/events?limit=1', { maxRetries: RETRIES })).json()
  const address = `/api/events/${docs[0].id}/transitions/validate`
  await page.goto('/admin/account')
  const answer: string = await page.evaluate(
    async (path) => (await fetch(path, { method: 'POST' })).text(),
    address,
  )
  expect(JSON.parse(answer).errors[0].message).toBe('Nur ein Validierer kann dies tun.')

  const stranger = await request.post(address, {
    data: {},
    maxRetries: RETRIES,
    headers: { 'accept-language': 'de' },
  })
  expect((await stranger.json()).errors[0].message).toBe('Sign in as a member of staff first.')
  await context.close()
})
