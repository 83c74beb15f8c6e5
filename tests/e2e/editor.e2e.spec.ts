import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'
import { anEditor, type Editor } from '../support/browser/anEditor'
import { uploadPicture } from '../support/browser/uploadPicture'
import { enterAdmin } from '../support/browser/enterAdmin'

/** What a button is to leave in the text; a selector within the editor. */
const BLOCKS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  orderedList: 'ol > li',
  unorderedList: 'ul > li',
  blockquote: 'blockquote',
}
const MARKDOWN: Readonly<Record<string, string>> = {
  '## ': 'h2',
  '### ': 'h3',
  '#### ': 'h4',
  '- ': 'ul > li',
  '1. ': 'ol > li',
  '> ': 'blockquote',
}
// In this order: what is typed after bold is bold, and Lexical writes bold and italic as one element.
const FORMATS: Readonly<Record<string, string>> = { italic: 'em', bold: 'strong' }

/** In a paragraph: a link lets the pointer through to it. */
const WITHIN_WORDS = { x: 30, y: 8 }

/** Buttons that open a drawer: the tests below press them. */
const WITH_DRAWER = ['link', 'table', 'upload']

const sorted = (names: Iterable<string>) => [...new Set(names)].sort()
test.describe('what every button of the editor makes is saved, and the same after a reload:', () => {
  let editor: Editor
  let page: Page
  test.beforeEach(async ({ browser }, { title }) => {
    page = await (await browser.newContext()).newPage()
    await enterAdmin(page, 'author')
    await page.goto('/admin/collections/pages/create')
    await untilAlive(page)
    await page.getByRole('textbox', { name: /^title/i }).fill(`Editor: ${title} ${Date.now().toString(36)}`)
    editor = anEditor(page)
  })
  test.afterEach(() => page.context().close())

  test('kinds of paragraph, bold and italic', async () => {
    const shown = await editor.buttons()
    expect(sorted(shown)).toEqual(sorted([...Object.keys(BLOCKS), ...Object.keys(FORMATS), ...WITH_DRAWER]))

    for (const [name, made] of Object.entries(BLOCKS)) {
      await editor.paragraph(`From the menu, ${name}`)
      await editor.choose('text', name)
      await expect(editor.root.locator(made).filter({ hasText: `From the menu, ${name}` })).toBeVisible()
    }
    for (const [name, made] of Object.entries(FORMATS)) {
      await editor.paragraph(`Format ${name}`)
      await editor.selectBlock()
      await editor.press(name)
      await expect(editor.root.locator(made).filter({ hasText: `Format ${name}` })).toBeVisible()
    }
    await editor.savedAndTheSame()
  })

  test('the menu behind “/”, what is typed as Markdown, keys, undo', async () => {
    const offered = await editor.slashMenu()
    expect(sorted(offered)).toEqual(
      sorted([...Object.keys(BLOCKS).map((name) => name.replace(/^h/, 'heading-')), 'table', 'upload']),
    )
    for (const [name, made] of Object.entries(BLOCKS)) {
      await editor.paragraph('')
      await editor.fromSlashMenu(name.replace(/^h/, 'heading-'))
      await page.keyboard.type(`From the list, ${name}`)
      await expect(editor.root.locator(made).filter({ hasText: `From the list, ${name}` })).toBeVisible()
    }
    for (const [typed, made] of Object.entries(MARKDOWN)) {
      await editor.paragraph('')
      await page.keyboard.type(`${typed}Typed ${made}`)
      await expect(editor.root.locator(made).filter({ hasText: `Typed ${made}` })).toBeVisible()
    }
    await editor.paragraph(
      'Typed **bold** and *italic* and [a link](https://europa.eu) to https://ec.europa.eu today.',
    )
    await expect(editor.root.locator('strong', { hasText: 'bold' })).toBeVisible()
    await expect(editor.root.locator('em', { hasText: 'italic' })).toBeVisible()
    await expect(editor.root.locator('a', { hasText: 'a link' })).toBeVisible()
    await expect(editor.root.locator('a', { hasText: 'https://ec.europa.eu' })).toBeVisible()

    await editor.paragraph('Underlined by a key')
    await editor.selectBlock()
    await page.keyboard.press('ControlOrMeta+u')
    await editor.paragraph('To be undone')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(editor.root).not.toContainText('To be undone')
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(editor.root).toContainText('To be undone')
    await editor.savedAndTheSame()
  })

  test('links to another site and to a text of this one, changed and removed', async () => {
    const drawer = page.locator('.lexical-link-edit-drawer')
    // For a moment after it appears, the form does not take what it has not looked at yet.
    const save = () =>
      expect(async () => {
        for (const button of await drawer.getByRole('button', { name: 'Put it in the text' }).all())
          await button.click()
        await expect(drawer).toBeHidden({ timeout: 2_000 })
      }).toPass()
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

  test('tables, with everything in the menu of a cell', async () => {
    await editor.paragraph('')
    await editor.table()
    const cells = editor.root.locator('td, th')
    const fill = async () => {
      for (const [index, cell] of (await cells.all()).entries()) {
        await cell.click()
        await page.keyboard.type(`${index}`)
      }
    }
    await fill()
    expect(sorted(await editor.cellMenu(cells.first()))).toEqual(sorted(Object.keys(CELL_MENU)))
    for (const name of Object.keys(CELL_MENU).filter((each) => each !== 'table-delete')) {
      await editor.fromCellMenu(cells.nth(1), name)
    }
    await editor.drag(cells.nth(0), cells.nth(1))
    await editor.fromCellMenu(null, 'table-merge-cells')
    await expect(editor.root.locator('[colspan="2"]')).toHaveCount(1)
    await editor.savedAndTheSame()

    await editor.fromCellMenu(cells.nth(0), 'table-unmerge-cells')
    await expect(editor.root.locator('[colspan="2"]')).toHaveCount(0)
    await editor.savedAndTheSame()
    await editor.fromCellMenu(cells.nth(0), 'table-delete')
    await expect(editor.root.locator('table')).toHaveCount(0)
    await editor.savedAndTheSame()
  })

  test('tables, by the strips at their edges and the borders of their columns', async () => {
    await editor.paragraph('')
    await editor.table()
    const cells = editor.root.locator('td, th')
    await cells.nth(2).hover()
    await page.locator('.LexicalEditorTheme__tableAddRows').click()
    await expect(editor.root.locator('tr')).toHaveCount(3)
    await cells.nth(1).hover()
    await page.locator('.LexicalEditorTheme__tableAddColumns').click()
    await expect(cells).toHaveCount(9)
    await editor.savedAndTheSame()

    const width = async () => (await cells.first().boundingBox())?.width ?? 0
    const before = await width()
    await cells.first().hover()
    await editor.pull(page.locator('.TableCellResizer__ui').first(), { right: 60 })
    await expect.poll(width).toBeGreaterThan(before + 30)
    await editor.savedAndTheSame()
  })

  test('paragraphs, by the handles beside them', async () => {
    await editor.paragraph('The first paragraph')
    await editor.paragraph('The second paragraph')
    const paragraphs = editor.root.locator('p')
    await paragraphs.filter({ hasText: 'The second' }).hover()
    await editor.pullAbove(page.locator('.draggable-block-menu'), paragraphs.filter({ hasText: 'The first' }))
    await expect(editor.root).toHaveText(/The second paragraph.*The first paragraph/s)
    await editor.savedAndTheSame()

    const before = await paragraphs.count()
    await paragraphs.filter({ hasText: 'The first' }).hover()
    await page.locator('.add-block-menu').click()
    await expect(paragraphs).toHaveCount(before + 1)
  })

  test('pictures, in the text and in a table, with their words', async () => {
    await uploadPicture(page)
    await uploadPicture(page)
    await editor.paragraph('')
    await editor.picture()
    await editor.describePicture('A green picture')
    const shown = () => editor.root.locator('[data-lexical-decorator] img').first().getAttribute('src')
    const first = await shown()
    await editor.swapPicture()
    await expect.poll(shown).not.toBe(first)
    await editor.paragraph('')
    await editor.table()
    await editor.root.locator('td').first().click()
    await editor.picture()
    await expect(editor.root.locator('td [data-lexical-decorator]')).toHaveCount(1)
    await editor.savedAndTheSame()
    await editor.removePicture()
    await expect(editor.root.locator('[data-lexical-decorator]')).toHaveCount(1)
    await editor.savedAndTheSame()
  })
})

/** What the menu of a cell offers while one cell is chosen. */
const CELL_MENU: Readonly<Record<string, true>> = {
  'table-insert-row-above': true,
  'table-insert-row-below': true,
  'table-insert-column-before': true,
  'table-insert-column-after': true,
  'table-row-header': true,
  'table-column-header': true,
  'table-row-striping': true,
  'table-freeze-first-column': true,
  'table-delete-rows': true,
  'table-delete-columns': true,
  'table-delete': true,
}
