import { expect, type Locator, type Page } from '@playwright/test'

/** What a button is to leave in the text; a selector within the editor. */
export const BLOCKS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  orderedList: 'ol > li',
  unorderedList: 'ul > li',
  blockquote: 'blockquote',
}
/** In this order: what is typed after bold is bold, and Lexical writes bold and italic as one element. */
export const FORMATS: Readonly<Record<string, string>> = { italic: 'em', bold: 'strong' }

/** The toolbar above the text, and the one that shows where words are selected. */
export type Bar = 'fixed' | 'inline'

/** The first rich text of a form, used as a person uses it. */
export interface Editor {
  /** what is written in */
  root: Locator
  /** the names of all buttons of each toolbar, those in its menus included */
  buttons: () => Promise<Record<Bar, string[]>>
  /** begins a new paragraph at the end, by the place below the last one, and types */
  paragraph: (words: string) => Promise<void>
  /** selects the words of the paragraph that the cursor is in */
  selectBlock: () => Promise<void>
  /** presses a button of a toolbar */
  press: (button: string, bar?: Bar) => Promise<void>
  /** chooses from a menu of a toolbar */
  choose: (menu: string, item: string, bar?: Bar) => Promise<void>
  /** what “/” offers */
  slashMenu: () => Promise<string[]>
  fromSlashMenu: (item: string) => Promise<void>
  /** puts a table of two rows and columns where the cursor is */
  table: () => Promise<void>
  /** what the menu of a cell offers */
  cellMenu: (cell: Locator) => Promise<string[]>
  /** chooses from the menu of a cell, or of the cells that are selected */
  fromCellMenu: (cell: Locator | null, item: string) => Promise<void>
  drag: (from: Locator, to: Locator) => Promise<void>
  /** drags something by so many pixels */
  pull: (what: Locator, by: { right: number }) => Promise<void>
  /** chooses the newest picture where the cursor is */
  picture: () => Promise<void>
  /** drags something to the upper edge of something else */
  pullAbove: (what: Locator, target: Locator) => Promise<void>
  /** puts another picture of the library in the place of the first in the text */
  swapPicture: () => Promise<void>
  describePicture: (words: string) => Promise<void>
  removePicture: () => Promise<void>
  /** saves, loads the page anew, and finds what was there */
  savedAndTheSame: () => Promise<void>
}

const KEYS = ['data-item-key', 'data-button-key']

const keysOf = (elements: Element[], names: string[]): string[] =>
  elements.map((element) => names.map((name) => element.getAttribute(name)).find(Boolean) ?? '')

/** What the editor holds, as it would be stored: without what saving cleans away, whatever the order of names. */
const contentOf = (element: Element): string => {
  // Lexical puts itself on its element.
  const { __lexicalEditor } = element as unknown as {
    __lexicalEditor: { getEditorState: () => { toJSON: () => unknown } }
  }
  return JSON.stringify(__lexicalEditor.getEditorState().toJSON(), (key, value: unknown) => {
    if (key === 'label' || value === null) return undefined
    const isNode = typeof value === 'object' && !Array.isArray(value)
    return isNode ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
  })
}

export const anEditor = (page: Page): Editor => {
  const field = page.locator('.rich-text-lexical').first()
  const root = field.locator('[data-lexical-editor=true]')
  const bars = { fixed: field.locator('.fixed-toolbar'), inline: page.locator('.inline-toolbar-popup') }
  const items = page.locator('.toolbar-popup__dropdown-items')
  const slash = page.locator('.slash-menu-popup')
  const cellMenuItems = page.locator('.table-action-menu-dropdown')

  const openMenu = (name: string, bar: Bar = 'fixed') =>
    bars[bar].locator(`[data-dropdown-key="${name}"]`).click()

  const buttons = async () => {
    await root.click()
    await page.keyboard.type('Words')
    await page.keyboard.press('ControlOrMeta+a')
    await expect(bars.inline.locator('[data-button-key]').first()).toBeVisible()
    const found: Record<Bar, string[]> = { fixed: [], inline: [] }
    for (const [name, bar] of [
      ['fixed', bars.fixed],
      ['inline', bars.inline],
    ] as const) {
      found[name].push(...(await bar.locator('[data-button-key]').evaluateAll(keysOf, KEYS)))
      for (const menu of await bar.locator('[data-dropdown-key]').all()) {
        await menu.click()
        await expect(items).toBeVisible()
        found[name].push(...(await items.locator('[data-item-key]').evaluateAll(keysOf, KEYS)))
        await menu.click()
        await expect(items).toHaveCount(0)
      }
    }
    return found
  }

  const fromSlashMenu = async (item: string) => {
    await page.keyboard.type('/')
    await slash.locator(`#slash-menu-popup__item-${item}`).click()
    await expect(slash).toHaveCount(0)
  }

  const cellMenuButton = page.locator('.table-cell-action-button:visible').first()
  const openCellMenu = async (cell: Locator | null) => {
    if (cell) await cell.click()
    await cellMenuButton.click()
    await expect(cellMenuItems).toBeVisible()
  }

  const content = () => root.evaluate(contentOf)

  return {
    root,
    buttons,
    paragraph: async (words) => {
      // The card of a link may lie over it.
      await field.locator('.insert-paragraph-at-end').dispatchEvent('click')
      await page.keyboard.type(words)
    },
    selectBlock: async () => {
      await page.keyboard.press('End')
      await page.keyboard.press('Shift+Home')
    },
    // The bar follows the cursor a moment later: a button that is still pressed from there would take away.
    press: (button, bar = 'fixed') =>
      bars[bar].locator(`[data-button-key="${button}"]:not(.disabled, .active)`).click(),
    choose: async (menu, item, bar) => {
      await openMenu(menu, bar)
      await items.locator(`[data-item-key="${item}"]`).click()
      await expect(items).toHaveCount(0)
    },
    slashMenu: async () => {
      await root.click()
      await page.keyboard.type('/')
      await expect(slash.getByRole('option').first()).toBeVisible()
      const ids = await slash.getByRole('option').evaluateAll((options) => options.map(({ id }) => id))
      await page.keyboard.press('Escape')
      await page.keyboard.press('Backspace')
      return ids.map((id) => id.replace('slash-menu-popup__item-', ''))
    },
    fromSlashMenu,
    table: async () => {
      const before = await root.locator('table').count()
      await openMenu('add')
      await items.locator('[data-item-key="table"]').click()
      const drawer = page.locator('dialog:visible, .drawer--is-open').last()
      await drawer.locator('input').first().fill('2')
      await drawer.locator('input').nth(1).fill('2')
      await drawer.getByRole('button', { name: 'Put it in the text' }).click()
      await expect(root.locator('table')).toHaveCount(before + 1)
    },
    cellMenu: async (cell) => {
      await openCellMenu(cell)
      const offered = await cellMenuItems.locator('[data-test-id]').evaluateAll(keysOf, ['data-test-id'])
      // It may lie over the cells, and hears no key.
      await cellMenuButton.click()
      await expect(cellMenuItems).toHaveCount(0)
      return offered
    },
    fromCellMenu: async (cell, item) => {
      await openCellMenu(cell)
      await cellMenuItems.locator(`[data-test-id="${item}"]`).click()
      await expect(cellMenuItems).toHaveCount(0)
    },
    drag: async (from, to) => {
      await from.hover()
      await page.mouse.down()
      await to.hover()
      await page.mouse.up()
    },
    pull: async (what, { right }) => {
      await what.hover()
      const { x, y, width, height } = (await what.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
      const [fromX, fromY] = [x + width / 2, y + height / 2]
      await page.mouse.move(fromX, fromY)
      await page.mouse.down()
      await page.mouse.move(fromX + right, fromY, { steps: 8 })
      await page.mouse.up()
    },
    pullAbove: async (what, target) => {
      await what.hover()
      await page.mouse.down()
      const { x, y } = (await target.boundingBox()) ?? { x: 0, y: 0 }
      await page.mouse.move(x + 60, y + 4, { steps: 12 })
      // Where it would go is shown while the pointer moves.
      await page.mouse.move(x + 62, y + 3, { steps: 4 })
      await page.mouse.up()
    },
    picture: async () => {
      const before = await root.locator('[data-lexical-decorator]').count()
      await openMenu('add')
      await items.locator('[data-item-key="upload"]').click()
      await page
        .locator('.list-drawer tbody button, .list-drawer tbody .default-cell__first-cell')
        .first()
        .click()
      await expect(root.locator('[data-lexical-decorator]')).toHaveCount(before + 1)
    },
    // The buttons of a picture are shown while the pointer is over it; a small one lies over them.
    describePicture: async (words) => {
      await root.locator('[class*="__upload-drawer-toggler"]').first().dispatchEvent('click')
      const drawer = page.locator('dialog[id*="lexical-upload"]')
      await drawer.getByRole('textbox').first().fill(words)
      await drawer.getByRole('button', { name: 'Put it in the text' }).click()
      await expect(drawer).toBeHidden()
    },
    swapPicture: async () => {
      await root.locator('[class*="__swap-drawer-toggler"]').first().dispatchEvent('click')
      const rows = page.locator('.list-drawer tbody tr')
      await rows.nth(1).locator('button, .default-cell__first-cell').first().click()
      await expect(page.locator('.list-drawer')).toHaveCount(0)
    },
    removePicture: () => root.locator('[class*="__removeButton"]').first().dispatchEvent('click'),
    savedAndTheSame: async () => {
      const before = await content()
      const saved = page.waitForResponse(
        (answer) =>
          ['PATCH', 'POST'].includes(answer.request().method()) && answer.url().includes('draft=true'),
      )
      await page.getByRole('button', { name: 'Save draft' }).click()
      const answer = await saved
      expect(answer.ok(), await answer.text()).toBe(true)
      await expect(page).toHaveURL(/\/pages\/[0-9a-f]{24}/)
      await expect(page.getByRole('button', { name: 'Save draft' })).toBeDisabled()
      await page.reload()
      await expect(root).toBeVisible()
      await expect.poll(content).toBe(before)
    },
  }
}
