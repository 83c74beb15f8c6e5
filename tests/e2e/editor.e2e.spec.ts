import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser/test'
import { anEditor, BLOCKS, FORMATS, type Editor } from '../support/browser/anEditor'
import { aNewText } from '../support/browser/aNewText'
import { uploadPicture } from '../support/browser/uploadPicture'

const MARKDOWN: Readonly<Record<string, string>> = {
  '## ': 'h2',
  '### ': 'h3',
  '#### ': 'h4',
  '- ': 'ul > li',
  '1. ': 'ol > li',
  '> ': 'blockquote',
}
/** Buttons that open a drawer: the tests below press them. */
const WITH_DRAWER = ['link', 'table', 'upload']

const sorted = (names: Iterable<string>) => [...new Set(names)].sort()
test.describe('what every button of the editor makes is saved, and the same after a reload:', () => {
  let editor: Editor
  let page: Page
  test.beforeEach(async ({ browser }, { title }) => {
    page = await aNewText(browser, title)
    editor = anEditor(page)
  })
  test.afterEach(() => page.context().close())

  test('kinds of paragraph, bold and italic', async () => {
    const { fixed, inline } = await editor.buttons()
    expect(sorted([...fixed, ...inline])).toEqual(
      sorted([...Object.keys(BLOCKS), ...Object.keys(FORMATS), ...WITH_DRAWER]),
    )

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
    await page.keyboard.type('Begun by its handle')
    await expect(paragraphs.filter({ hasText: 'Begun by its handle' })).toBeVisible()
    await editor.savedAndTheSame()
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
