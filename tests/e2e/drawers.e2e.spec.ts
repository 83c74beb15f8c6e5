import { expect, type Page } from '@playwright/test'
import { deskWordsIn, englishLeft } from '../support/browser/englishLeft'
import { enterAdmin } from '../support/browser/enterAdmin'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'

const LANGUAGES = [
  ['fr', 'fr-BE', { files: 'Fichiers', create: 'Créer', picture: 'Image' }],
  ['de', 'de-AT', { files: 'Dateien', create: 'Neu erstellen', picture: 'Bild' }],
] as const

/** What is said of what opens in a form that nobody at the desk says: other languages, keys, and no words at all. */
const strange = async (page: Page, language: 'fr' | 'de'): Promise<string[]> => {
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('dialog [aria-label], dialog [title]')].flatMap((element) =>
      ['aria-label', 'title'].map((name) => element.getAttribute(name) ?? ''),
    ),
  )
  const texts = await page.locator('dialog').allInnerTexts()
  const keys = /\[object Object\]|\b[0-9a-f]{24}\b|\b(image|application)\/\w|^(Rows|Columns|Table)$/
  return [
    ...(await englishLeft(page, language)),
    ...[...names, ...texts.flatMap((text) => text.split('\n'))].filter((text) => keys.test(text)),
  ]
}

const inANewPage = async (page: Page) => {
  await page.goto('/admin/collections/pages/create')
  await untilAlive(page)
  await page.locator('[data-lexical-editor=true]').first().click()
  await page.keyboard.type('/')
}

for (const [language, locale, names] of LANGUAGES)
  test(`what opens in a form speaks ${language}, and of nothing that only programs know`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    await enterAdmin(page, 'author')

    await inANewPage(page)
    await page.getByRole('option', { name: names.picture, exact: true }).click()
    const files = page.getByRole('dialog', { name: names.files })
    await expect(files.getByRole('searchbox').or(files.getByRole('textbox')).first()).toBeVisible()
    await expect(files.getByRole('button', { name: names.create, exact: true })).toBeVisible()
    expect(await strange(page, language)).toEqual([])
    await files.getByRole('button', { name: names.create, exact: true }).click()
    await expect(page.locator('dialog .file-field')).toBeVisible()
    expect(await strange(page, language)).toEqual([])

    await inANewPage(page)
    await page.locator('.slash-menu-popup__item-table').click()
    const rows = page.getByRole('textbox', { name: deskWordsIn(language)['controls.tableRows'] ?? '' })
    await expect(rows.or(page.getByRole('spinbutton')).first()).toBeVisible()
    await expect.poll(() => strange(page, language)).toEqual([])
    await context.close()
  })

test('the list of a field that refers to texts is told in the language of the desk', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'fr-BE' })
  const page = await context.newPage()
  await enterAdmin(page, 'author')
  await page.goto('/admin/collections/events/create')
  await untilAlive(page)
  await page.getByRole('button', { name: 'Relations', exact: true }).click()
  const field = page.locator('.field-type.relationship:visible').first()
  await field.locator('.rs__control').click()
  await expect(field.locator('.rs__option').first()).toBeVisible()
  const told = field.locator('[aria-live]').first()
  await expect(told).toContainText('Les flèches choisissent')
  expect(await told.innerText()).not.toMatch(/available|press|Use /)
  await context.close()
})
