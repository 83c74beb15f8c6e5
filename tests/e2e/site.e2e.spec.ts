import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser/test'
import { sitePages } from '../support/sitePages'

// Whoever is idle takes the next one: a long file would keep one of two busy at the end.
test.describe.configure({ mode: 'parallel' })

const TYPES = [
  ...['home', 'forum list', 'role list', 'event list', 'document list', 'filtered list', 'not found'],
  ...['forum', 'role', 'event', 'document', 'standing page'],
]

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds; with the rule that a visible label is part of the name, which it holds for an experiment. */
const violationsOn = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .options({ runOnly: TAGS, rules: { 'label-content-name-mismatch': { enabled: true } } })
    // In the page itself: it has no frames, for which each analysis opens a page of its own.
    .setLegacyMode()
    .analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

for (const locale of ['en', 'fr', 'el']) {
  for (const type of TYPES) {
    test(`a page is accessible and fits, wide and narrow, and in large letters (${type}, ${locale})`, async ({
      page,
      baseURL,
    }) => {
      await page.goto((await sitePages(baseURL ?? '', locale))[type] ?? '')
      await expectAccess(page)
    })
  }
}

test('the reference of the API is accessible and fits, wide and narrow, and in large letters', async ({
  page,
}) => {
  await page.goto('/api/docs')
  // It is long, and the same again and again: of each sort of part a few.
  await page.evaluate(() => {
    for (const place of ['article', 'main > section > details'])
      for (const [index, each] of [...document.querySelectorAll(place)].entries())
        if (index % 20 > 0) each.remove()
    document.querySelectorAll('details').forEach((each) => (each.open = true))
    // What they led to is not there now, and an address in a fragment that leads nowhere is no fault of the page.
    document.querySelectorAll('dl a[href^="#"]').forEach((each) => each.setAttribute('href', '#Forms'))
  })
  await expectAccess(page)
})

async function expectAccess(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([])
  await page.setViewportSize({ width: 375, height: 800 })
  expect(await violationsOn(page)).toEqual([])
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  expect(await widthOf(page)).toBeLessThanOrEqual(375)
  await page.evaluate(() => (document.documentElement.style.fontSize = ''))
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await widthOf(page)).toBeLessThanOrEqual(320)
}

test('every word on a page is in the language that is said of it', async ({ page, baseURL }) => {
  for (const path of Object.values(await sitePages(baseURL ?? '', 'fr'))) {
    await page.goto(path)
    const english = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      while (walker.nextNode()) {
        const text = walker.currentNode.nodeValue ?? ''
        const parent = walker.currentNode.parentElement
        const lang = parent?.closest('[lang]')?.getAttribute('lang')
        // What a page says to programs says its languages itself.
        if (
          lang === 'fr' &&
          parent?.tagName !== 'SCRIPT' &&
          /\b(the|of|and|with|Summit|Governance|European|statement|notice)\b/.test(text)
        )
          found.push(text)
      }
      return found
    })
    expect(english, path).toEqual([])
  }
})

test.describe('in colours of the reader’s own', () => {
  test('buttons keep a border, and one language is marked', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto('/documents_el')
    await page.getByRole('button', { name: 'el ελληνικά' }).click()
    const marked = await page.locator('#languages a').evaluateAll((links) => {
      const ground = getComputedStyle(document.body).backgroundColor
      return links
        .filter((link) => getComputedStyle(link).borderInlineStartColor !== ground)
        .map((link) => link.getAttribute('lang'))
    })
    expect(marked).toEqual(['el'])
    for (const button of await page.locator('.ecl-button').all())
      await expect(button).toHaveCSS('border-top', /^[1-9]\S* solid/)
  })
})

test('paper has the address of the page and no ways through the site', async ({ page, baseURL }) => {
  await page.goto('/forums_en?topic=telecommunications')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(`Address of this page: ${baseURL}/forums_en`)).toBeVisible()
  for (const name of ['.ecl-menu', '.fora-language', '.fora-filter', '.fora-footer-menu', '.ecl-breadcrumb'])
    for (const menu of await page.locator(name).all()) await expect(menu).toBeHidden()
})

test('in a table of roles on a small screen, nothing lies upon its label', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await page.goto((await sitePages(baseURL ?? '', 'en'))['role list'] ?? '')
  const covered = await page.locator('.fora-table .ecl-table__cell > *').evaluateAll((contents) =>
    contents
      .filter((content) => {
        const cell = content.closest('.ecl-table__cell') ?? content
        const label = Number.parseFloat(getComputedStyle(cell, '::before').width)
        return content.getBoundingClientRect().left < cell.getBoundingClientRect().left + label
      })
      .map(({ textContent }) => textContent),
  )
  expect(covered).toEqual([])
})

test('the keyboard reaches the content first', async ({ page }) => {
  await page.goto('/forums_en')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to main content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main-content')).toBeFocused()
})

test('all words of a page are seen on paper', async ({ page }) => {
  await page.goto('/index_en')
  await page.emulateMedia({ media: 'print' })
  const white = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
          ) &&
          getComputedStyle(element).color === 'rgb(255, 255, 255)',
      )
      .map((element) => element.className),
  )
  // Browsers print no backgrounds: what is white on blue is white on white.
  expect(white).toEqual([])
})

test('a page asks no other server for anything and stores nothing', async ({ page, baseURL, context }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  await page.goto('/index_en', { waitUntil: 'networkidle' })
  expect([...new Set(asked)]).toEqual([new URL(baseURL ?? '').origin])
  expect(await context.cookies()).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('readers change the language', async ({ page }) => {
    await page.goto('/forums_en')
    await page.getByRole('button', { name: 'Change language, current language: en English' }).click()
    await page.getByRole('link', { name: 'français' }).click()
    await expect(page).toHaveURL(/\/forums_fr$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  })

  test('the list of languages opens, and Escape or a click elsewhere closes it', async ({ page }) => {
    await page.goto('/forums_en')
    const button = page.getByRole('button', { name: 'en English' })
    const list = page.locator('#languages')
    await expect(list).toBeHidden()
    await button.click()
    await expect(list).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
    await button.click()
    await expect(list).toBeVisible()
    await page.getByRole('heading', { level: 1 }).click({ position: { x: 5, y: 5 } })
    await expect(list).toBeHidden()
  })

  test('readers filter the lists by topic', async ({ page }) => {
    await page.goto('/forums/international-telecommunication-union_en')
    await page.getByRole('link', { name: 'Telecommunications', exact: true }).click()
    await expect(page).toHaveURL(/\/forums_en\?topic=telecommunications$/)
    await expect(page.getByRole('link', { name: 'Internet Governance Forum' })).toHaveCount(0)
    await expect(page.getByLabel('Topic')).toHaveValue('telecommunications')
  })

  test('readers filter documents', async ({ page }) => {
    await page.goto('/documents_en')
    await page.getByLabel('Year').selectOption('2005')
    await page.getByRole('button', { name: 'Show documents' }).click()
    await expect(page).toHaveURL(/year=2005/)
    await expect(page.getByRole('link', { name: 'Tunis Agenda for the Information Society' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Digital Agenda for Europe' })).toHaveCount(0)
  })

  test('readers go from the home page to a forum, its role and back', async ({ page }) => {
    await page.goto('/index_en')
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Internet Governance Forum', exact: true })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Internet Governance Forum')
    await page.getByRole('region', { name: 'What we do there' }).getByRole('link').first().click()
    await expect(page).toHaveURL(/\/roles\//)
    await page.getByRole('navigation', { name: 'You are here:' }).getByRole('link', { name: 'Home' }).click()
    await expect(page).toHaveURL(/\/index_en$/)
  })
})
