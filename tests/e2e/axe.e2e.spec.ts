import { expect, type Page } from '@playwright/test'
import { anEditor } from '../support/browser/anEditor'
import { aPageInReview, aTitle } from '../support/browser/aPageInReview'
import { enterAdmin } from '../support/browser/enterAdmin'
import { screensOfOne } from '../support/browser/screensOfOne'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'
import { uploadPicture } from '../support/browser/uploadPicture'
import { expectNoViolations } from '../support/browser/wcagViolations'

const FIELDS = '.document-fields'
const DRAWER = '.drawer--is-open'

/** Each tab of the form that is open; what stands around it is looked at once. */
const lookAtForm = async (page: Page, where: string, around: string) => {
  await untilAlive(page)
  await expectNoViolations(page, where, around)
  for (const tab of (await page.locator('.tabs-field__tab-button').all()).slice(1)) {
    await tab.click()
    await expect(tab).toHaveClass(/--active/)
    await expectNoViolations(page, `${where}, ${await tab.textContent()}`, FIELDS)
  }
}

const openPage = async (page: Page) => {
  await page.goto('/admin/collections/pages/create')
  await untilAlive(page)
  const editor = anEditor(page)
  await editor.root.click()
  await page.keyboard.type('Words')
  return editor
}

test('axe finds nothing in the forms of the desk, in any of their tabs, new or filled in', async ({
  page,
}) => {
  await enterAdmin(page, 'author')
  for (const slug of ['forums', 'roles', 'events', 'documents', 'pages']) {
    await page.goto(`/admin/collections/${slug}/create`)
    await lookAtForm(page, `new ${slug}`, FIELDS)
    const { docs } = await (await page.request.get(`/api/${slug}?limit=1&depth=0`)).json()
    await page.goto(`/admin/collections/${slug}/${docs[0].id}`)
    await expect(
      page.getByRole('region', { name: 'Workflow' }).getByRole('heading', { name: 'History' }),
    ).toBeVisible()
    await lookAtForm(page, slug, 'body')
  }
})

test('axe finds nothing in what a form opens: rows, lists, drawers, and the tools of the editor', async ({
  page,
}) => {
  await enterAdmin(page, 'author')
  await page.goto('/admin/collections/documents/create')
  await untilAlive(page)
  await uploadPicture(page)
  await page.getByRole('button', { name: 'Details', exact: true }).click()
  await page.getByRole('button', { name: 'Add File' }).click()
  await page.locator('.array-actions__button').click()
  await expect(page.locator('.popup__content').last()).toBeVisible()
  await expectNoViolations(page, 'the menu of a row')
  await page.keyboard.press('Escape')
  await page.locator('#field-kind input').first().click()
  await expect(page.locator('.rs__option').first()).toBeVisible()
  await expectNoViolations(page, 'a list of choices', FIELDS)
  await page.keyboard.press('Escape')
  await page.locator('.upload__createNewToggler').first().click()
  await expect(page.locator(`${DRAWER} .file-field`)).toBeVisible()
  await expectNoViolations(page, 'the drawer of a new file')

  await test.step('toolbars and menus of the editor', async () => {
    const editor = await openPage(page)
    await page.keyboard.press('ControlOrMeta+a')
    await expect(page.locator('.inline-toolbar-popup [data-button-key]').first()).toBeVisible()
    await expectNoViolations(page, 'the bar at the words')
    for (const menu of ['text', 'add']) {
      const opener = page.locator(`.fixed-toolbar [data-dropdown-key="${menu}"]`)
      await opener.click()
      await expect(page.locator('.toolbar-popup__dropdown-items')).toBeVisible()
      await expectNoViolations(page, `the menu ${menu}`, '.toolbar-popup__dropdown-items')
      await opener.click()
    }
    await editor.root.click()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/')
    await expect(page.locator('.slash-menu-popup').getByRole('option').first()).toBeVisible()
    await expectNoViolations(page, 'the menu of a slash')
  })

  await test.step('a link, to the web and to a text', async () => {
    const editor = await openPage(page)
    await editor.selectBlock()
    await editor.press('link')
    const drawer = page.locator('.lexical-link-edit-drawer')
    await expect(drawer.getByRole('listitem').nth(1)).toBeVisible()
    await expectNoViolations(page, 'the drawer of a link')
    await drawer.getByText('To a text of this site').click()
    await expect(drawer.locator('.relationship')).toBeVisible()
    await expectNoViolations(page, 'the drawer of a link to a text')
  })

  await test.step('a picture, and its words', async () => {
    const editor = await openPage(page)
    await page.locator('.fixed-toolbar [data-dropdown-key="add"]').click()
    await page.locator('[data-item-key="upload"]').click()
    const row = page.locator('.list-drawer tbody button, .list-drawer tbody .default-cell__first-cell')
    await expect(row.first()).toBeVisible()
    await expectNoViolations(page, 'the drawer of pictures')
    await row.first().click()
    await expect(editor.root.locator('[data-lexical-decorator]')).toBeVisible()
    await expectNoViolations(page, 'a picture in a text', FIELDS)
    await editor.root.locator('[class*="__upload-drawer-toggler"]').first().dispatchEvent('click')
    await expect(page.locator(`${DRAWER} textarea, ${DRAWER} input[type=text]`).first()).toBeVisible()
    await expectNoViolations(page, 'the words of a picture')
  })

  await test.step('a table', async () => {
    const editor = await openPage(page)
    await editor.table()
    await editor.root.locator('td, th').first().click()
    await expectNoViolations(page, 'a table', FIELDS)
    await page.locator('.table-cell-action-button:visible').first().click()
    await expect(page.locator('.table-action-menu-dropdown')).toBeVisible()
    await expectNoViolations(page, 'the menu of a cell')
  })
})

/** Whole screens, by who sees most of them. */
const SCREENS = {
  author: [
    '',
    '/account',
    '/calendar',
    '/releases',
    '/reports',
    '/reports/times',
    '/import/events',
    '/collections/media/create',
  ],
  validator: [
    '',
    '/reports/audit',
    '/reports/links',
    '/reports/validations',
    '/collections/forums/trash',
    '/help',
  ],
  administrator: [
    '',
    '/collections/users',
    '/collections/users/create',
    '/globals/site',
    '/programs',
    '/webhooks',
  ],
} as const

test('axe finds nothing on the other screens of the desk', async ({ page }) => {
  await page.goto('/admin/login')
  await untilAlive(page)
  await expectNoViolations(page, 'sign in')
  await enterAdmin(page, 'author')
  const ofOne: Partial<Record<string, string[]>> = await screensOfOne(page)
  for (const role of Object.keys(SCREENS) as (keyof typeof SCREENS)[]) {
    await enterAdmin(page, role)
    for (const path of [...SCREENS[role], ...(ofOne[role] ?? [])]) {
      await page.goto(`/admin${path}`)
      await expect(page.locator('h1').first()).toBeVisible()
      await expectNoViolations(page, `${role}: ${path}`)
    }
  }
})

test('axe finds nothing in a list and what it opens, in versions, and where one decides', async ({
  page,
}) => {
  const title = aTitle('Page that axe reads')
  const { id, perform } = await aPageInReview(title)
  const text = `/admin/collections/pages/${id}`
  await enterAdmin(page, 'author')
  await page.goto(`/admin/collections/pages?search=${encodeURIComponent(title)}`)
  await untilAlive(page)
  await page.locator('#toggle-list-columns, .list-controls__toggle-columns').first().click()
  await expect(page.locator('button.pill[aria-checked]').first()).toBeVisible()
  await expectNoViolations(page, 'a list and its columns')
  await page.locator('.list-controls__toggle-where').first().click()
  await page.locator('.where-builder button').first().click()
  await expect(page.locator('.condition__actions-add')).toBeVisible()
  await expectNoViolations(page, 'a list and its filters')
  await page.locator('.select-row input').first().click()
  await page.getByRole('group', { name: 'With the chosen texts' }).getByRole('button').first().click()
  await expect(page.locator('.bulk__form')).toBeVisible()
  await expectNoViolations(page, 'several texts at once')

  await page.goto(text)
  await page.getByRole('button', { name: 'Request review', exact: true }).click()
  await expectNoViolations(page, 'the panel asks', '.workflow')
  await page.goto(`${text}/versions`)
  await expect(page.locator('.versions tbody a').first()).toBeVisible()
  await expectNoViolations(page, 'versions')

  await perform('author', 'requestReview')
  await enterAdmin(page, 'reviewer')
  for (const path of [`${text}/review`, text]) {
    await page.goto(path)
    await expect(
      page.getByRole('region', { name: 'Workflow' }).getByRole('heading', { name: 'History' }),
    ).toBeVisible()
    await expectNoViolations(page, `reviewer: ${path.replace(id, 'id')}`)
  }
})
