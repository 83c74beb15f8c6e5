import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser/test'
import { anEditor, BLOCKS, FORMATS, type Editor } from '../support/browser/anEditor'
import { aNewText } from '../support/browser/aNewText'

/** In a paragraph: a link lets the pointer through to it. */
const WITHIN_WORDS = { x: 30, y: 8 }

/** For a moment after it appears, the form of a link does not take what it has not looked at yet. */
const saveLink = (page: Page) => {
  const drawer = page.locator('.lexical-link-edit-drawer')
  return expect(async () => {
    for (const button of await drawer.getByRole('button', { name: 'Put it in the text' }).all())
      await button.click()
    await expect(drawer).toBeHidden({ timeout: 2_000 })
  }).toPass()
}

const sorted = (names: Iterable<string>) => [...new Set(names)].sort()

test.describe('what the editor makes of words that are selected is saved, and the same after a reload:', () => {
  let editor: Editor
  let page: Page
  test.beforeEach(async ({ browser }, { title }) => {
    page = await aNewText(browser, title)
    editor = anEditor(page)
  })
  test.afterEach(() => page.context().close())

  test('kinds of paragraph, bold, italic and a link, from the toolbar that shows then', async () => {
    const { inline } = await editor.buttons()
    expect(sorted(inline)).toEqual(sorted([...Object.keys(BLOCKS), ...Object.keys(FORMATS), 'link']))

    for (const [name, made] of Object.entries(BLOCKS)) {
      await editor.paragraph(`Upon the words, ${name}`)
      await editor.selectBlock()
      await editor.choose('text', name, 'inline')
      await expect(editor.root.locator(made).filter({ hasText: `Upon the words, ${name}` })).toBeVisible()
    }
    for (const [name, made] of Object.entries(FORMATS)) {
      await editor.paragraph(`Format upon the words, ${name}`)
      await editor.selectBlock()
      await editor.press(name, 'inline')
      await expect(
        editor.root.locator(made).filter({ hasText: `Format upon the words, ${name}` }),
      ).toBeVisible()
    }
    await editor.paragraph('A link upon the words')
    await editor.selectBlock()
    await editor.press('link', 'inline')
    await page.locator('.lexical-link-edit-drawer [id^="field-url"]').first().fill('https://europa.eu/')
    await saveLink(page)
    await expect(editor.root.locator('a', { hasText: 'A link upon the words' })).toHaveAttribute(
      'href',
      'https://europa.eu/',
    )
    await editor.savedAndTheSame()
  })

  test('links to another site and to a text of this one, changed and removed', async () => {
    const drawer = page.locator('.lexical-link-edit-drawer')
    const save = () => saveLink(page)
    const toAddress = async (words: string, address: string) => {
      await editor.paragraph(words)
      await editor.selectBlock()
      await editor.press('link')
      await drawer.locator('#field-url, [id^="field-url-"]').first().fill(address)
      await save()
      await expect(editor.root.locator('a', { hasText: words })).toHaveAttribute('href', address)
    }
    const toText = async () => {
      await drawer.getByText('To a text of this site').click()
      await drawer.locator('.relationship input').first().click()
      await drawer.locator('.rs__option').first().click()
      await save()
    }
    // While no link is selected, no key comes upon its card.
    await editor.paragraph('Words without a link')
    await expect(page.locator('.link-editor .link-edit').first()).toBeHidden()
    await toAddress('The site of the Union', 'https://europa.eu/')
    await editor.paragraph('A text of ours')
    await editor.selectBlock()
    await editor.press('link')
    await toText()
    await expect(editor.root.locator('a', { hasText: 'A text of ours' })).toBeVisible()

    await toAddress('Changed afterwards', 'https://before.europa.eu/')
    await editor.root.locator('p', { hasText: 'Changed afterwards' }).click({ position: WITHIN_WORDS })
    await page.locator('.link-edit:visible').click()
    await toText()
    await expect(editor.root.locator('a', { hasText: 'Changed afterwards' })).not.toHaveAttribute(
      'href',
      /before/,
    )

    await toAddress('Removed afterwards', 'https://removed.europa.eu/')
    await editor.root.locator('p', { hasText: 'Removed afterwards' }).click({ position: WITHIN_WORDS })
    await page.locator('.link-trash:visible').click()
    await expect(editor.root.locator('a', { hasText: 'Removed afterwards' })).toHaveCount(0)
    await editor.savedAndTheSame()
  })
})
