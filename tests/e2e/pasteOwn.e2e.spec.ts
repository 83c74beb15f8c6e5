import { expect, type Page } from '@playwright/test'
import { anEditor } from '../support/browser/anEditor'
import { aRichForum } from '../support/browser/aRichForum'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'
import { enterAdmin } from '../support/browser/enterAdmin'

test.describe('what is copied from a page of our own is taken by the editor, and the same after a reload:', () => {
  let page: Page
  let slug: string
  test.beforeAll(async () => {
    slug = await aRichForum()
  })
  test.beforeEach(async ({ browser }) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    page = await context.newPage()
    await page.goto(`/forums/${slug}_en`)
  })
  test.afterEach(() => page.context().close())

  /** Copies what is selected, pastes it into a new text, saves it and loads it anew. @returns the text's HTML */
  const copied = async (title: string): Promise<string> => {
    await page.keyboard.press('ControlOrMeta+c')
    await enterAdmin(page, 'author')
    await page.goto('/admin/collections/pages/create')
    await untilAlive(page)
    await page.getByRole('textbox', { name: /^title/i }).fill(`${title} ${Date.now().toString(36)}`)
    const editor = anEditor(page)
    await editor.root.click()
    await page.keyboard.press('ControlOrMeta+v')
    await expect(editor.root.getByRole('cell', { name: 'Istanbul' })).toBeVisible()
    await editor.savedAndTheSame()
    const id = new URL(page.url()).pathname.split('/').at(-1)
    // From the page itself: a cookie is good only for requests of our own pages.
    const address = `/api/pages/${id}?draft=true&locale=en`
    const { bodyHtml } = await page.evaluate(async (url) => (await fetch(url)).json(), address)
    return String(bodyHtml)
  }

  test('the text, with links to other texts, heading, list and table', async () => {
    const text = page.locator('.fora-prose').first()
    const shown = await text.innerHTML()
    const origin = new URL(page.url()).origin
    await text.evaluate((element) => getSelection()?.selectAllChildren(element))
    // A browser copies the whole address of a link.
    const whole = shown.replaceAll('href="/', `href="${origin}/`)
    expect(whole).toContain(`href="${origin}/forums/council-of-europe_en"`)
    // Lexical keeps a place below a table.
    expect((await copied('Text')).replace(/<p><\/p>$/, '')).toBe(whole)
  })

  test('the whole page, with its menus, its facts and its foot', async () => {
    await page.keyboard.press('ControlOrMeta+a')
    const html = await copied('Page')
    expect(html).toContain('Licence for reuse')
    expect(html).toContain('<h2>What it decides</h2><ul><li>names</li>')
  })
})
