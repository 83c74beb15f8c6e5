import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { enterAdmin } from '../support/browser/enterAdmin'
import { test } from '../support/browser/test'

const GUIDES = {
  author: 'Guide for authors',
  reviewer: 'Guide for reviewers',
  validator: 'Guide for validators',
  translator: 'Guide for translators',
  administrator: 'Guide for administrators',
}

for (const [role, title] of Object.entries(GUIDES)) {
  test(`Help opens the guide of what a person does here (${role})`, async ({ page }) => {
    await enterAdmin(page, role)
    await page.goto('/admin/help')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByRole('link', { name: title })).toHaveAttribute('aria-current', 'page')
  })
}

test('Help is in the navigation, and leads from guide to guide', async ({ page }) => {
  await enterAdmin(page, 'author')
  await page.goto('/admin')
  const link = page.locator('#nav-help')
  // Awake, the menu is as it stays: what is beside it moves no more.
  const untilAwake = () => expect(page.locator('.template-default--nav-hydrated')).toBeAttached()
  await untilAwake()
  if ((await page.locator('.nav--nav-open').count()) === 0) await page.locator('.nav-toggler').first().click()
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guide for authors')
  await untilAwake()
  await page
    .getByRole('navigation', { name: 'Guides' })
    .getByRole('link', { name: 'Guides', exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guides')
  await untilAwake()
  await page.getByRole('article').getByRole('link', { name: 'who may do what' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Access')
})

test('Help is in the language of the desk, and says where a guide is in English alone', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'fr-BE' })
  const page = await context.newPage()
  await enterAdmin(page, 'reviewer')
  await page.goto('/admin/help')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guide des relecteurs')
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'fr')
  await expect(page.getByText('Ce guide est en anglais.')).toHaveCount(0)
  await page.goto('/admin/help/operator')
  await expect(page.getByText('Ce guide est en anglais.')).toBeVisible()
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'en')
  await context.close()
})

test('no link of Help leads nowhere', async ({ page }) => {
  await enterAdmin(page, 'author')
  await page.goto('/admin/help/start')
  const guides = await page.locator('.help__guides a').evaluateAll(hrefsOf)
  expect(guides.length).toBeGreaterThan(7)
  for (const guide of guides) {
    await page.goto(guide)
    const links = await page.locator('.help__text a').evaluateAll(hrefsOf)
    expect(links.filter((href) => !/^(?:https?:|#)/.test(href) && !guides.includes(href))).toEqual([])
  }
})

test('axe finds nothing in the text of Help', async ({ page }) => {
  await enterAdmin(page, 'author')
  for (const name of ['author', 'access']) {
    await page.goto(`/admin/help/${name}`)
    const { violations } = await new AxeBuilder({ page }).include('.help').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([])
  }
})

test('a visitor of Help is sent to sign in', async ({ page }) => {
  await page.goto('/admin/help/author')
  await expect(page).toHaveURL(/\/admin\/login/)
})

/** Runs in the browser. */
function hrefsOf(links: (HTMLElement | SVGElement)[]): string[] {
  return links.map((link) => link.getAttribute('href') ?? '')
}
