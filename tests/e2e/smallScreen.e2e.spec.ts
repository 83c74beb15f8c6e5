import { expect, type Locator } from '@playwright/test'
import { enterAdmin } from '../support/browser/enterAdmin'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'
import { RETRIES } from '../support/browser/retries'

test('the desk fits into 375 pixels, however long a title is', async ({ page, request }) => {
  const { docs } = await (await request.get('/api/forums?limit=100', { maxRetries: RETRIES })).json()
  const titles = docs as { id: string; title: string }[]
  const [longest] = titles.toSorted((one, other) => other.title.length - one.title.length)
  const text = `/admin/collections/forums/${longest?.id}`

  await enterAdmin(page, 'author')
  await page.setViewportSize({ width: 375, height: 800 })
  for (const path of [
    ...['/admin', '/admin/help', '/admin/account', '/admin/collections/forums'],
    ...[text, `${text}/versions`],
  ]) {
    await page.goto(path)
    await expect(page.locator('h1').first()).toBeVisible()
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    await expect.poll(width, { message: path }).toBeLessThanOrEqual(375)
  }
  await page.locator('.versions tbody a').first().click()
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
})

test('the way to a screen leaves room for the bell on a phone, and says where one is', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'fr', viewport: { width: 375, height: 800 } })
  const page = await context.newPage()
  await enterAdmin(page, 'author')
  const { docs } = await (await page.request.get('/api/events?limit=1&depth=0')).json()
  await page.goto(`/admin/collections/events/${docs[0].id}/review`)
  await untilAlive(page)
  const here = page.locator('.step-nav__last')
  await expect(here).toHaveText('Relecture')
  const edge = async (selector: string, side: 'left' | 'right') =>
    page.locator(selector).evaluate((element, at) => element.getBoundingClientRect()[at], side)
  expect(await edge('.step-nav__last', 'right')).toBeLessThanOrEqual(
    await edge('.app-header__actions', 'left'),
  )
  expect(await here.evaluate(({ clientWidth, scrollWidth }) => scrollWidth - clientWidth)).toBe(0)
  await context.close()
})

for (const locale of ['fr', 'de'])
  test(`what stands in the bar has room for a thumb on a phone, and all of it fits, in ${locale}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale, viewport: { width: 375, height: 800 } })
    const page = await context.newPage()
    await enterAdmin(page, 'administrator')
    for (const path of ['/admin', '/admin/globals/site']) {
      await page.goto(path)
      await untilAlive(page)
      const names = ['mobile-nav-toggler', 'account'].map((name) => `.app-header__${name}`)
      const boxes = await Promise.all(
        [...names, '.desk-bell', '.desk-search__open'].map((name) => page.locator(name).boundingBox()),
      )
      const inOrder = boxes.toSorted((one, other) => (one?.x ?? 0) - (other?.x ?? 0))
      for (const [index, box] of inOrder.entries()) {
        expect(box?.width).toBeGreaterThanOrEqual(44)
        expect(box?.height).toBeGreaterThanOrEqual(44)
        // None lies upon the next, nor beyond the edge.
        const next = inOrder[index + 1]?.x ?? 375
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(next)
      }
    }
    await context.close()
  })

test('what is wrong with a field stands beside it in full, on a small screen too', async ({ page }) => {
  await enterAdmin(page, 'author')
  await page.setViewportSize({ width: 375, height: 800 })
  await page.goto('/admin/collections/forums/create')
  await untilAlive(page)
  await page.getByRole('textbox', { name: /^title/i }).fill(`Forum in a pocket ${Date.now().toString(36)}`)
  await page.getByRole('button', { name: 'Details', exact: true }).click()
  await page.getByRole('textbox', { name: 'Established' }).fill('some day')
  await page.getByRole('button', { name: 'Save draft' }).click()

  const reason = page.locator('.field-error').getByText('Established “some day” is not a date.')
  await expect(reason).toBeVisible()
  expect(await reason.evaluate(({ clientWidth, scrollWidth }) => scrollWidth - clientWidth)).toBe(0)

  await page.getByRole('textbox', { name: 'Established' }).fill('2005')
  await expect(reason).toHaveCount(0)
})

test('on a phone what one may do with a text stands above its form, and what is said of it below', async ({
  page,
  request,
}) => {
  const { docs } = await (await request.get('/api/events?limit=1', { maxRetries: RETRIES })).json()
  const [event] = docs as { id: string; title: string }[]
  await enterAdmin(page, 'author')
  await page.setViewportSize({ width: 375, height: 800 })
  await page.goto(`/admin/collections/events/${event?.id}`)
  const panel = page.getByRole('region', { name: 'Workflow' })
  await expect(panel.getByRole('heading', { name: 'History' })).toBeVisible()
  // The desk remembers which tab this person had open last.
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  const topOf = async (what: Locator) => (await what.boundingBox())?.y ?? Number.NaN
  const form = await topOf(page.getByRole('textbox', { name: /^title( \*)?$/i }))
  expect(await topOf(panel.getByRole('heading', { name: 'Workflow' }))).toBeLessThan(form)
  expect(await topOf(panel.getByRole('heading', { name: 'Comments' }))).toBeGreaterThan(form)
  expect(form).toBeLessThan(800)
  const heights = await panel
    .locator('.btn')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  // An event's author looks for its dates first.
  await expect(page.getByRole('textbox', { name: 'Starts' })).toBeVisible()
})

for (const locale of ['en-GB', 'fr-BE', 'de-AT'])
  test(`on a phone no button of a form is cut off for somebody who reads ${locale}`, async ({
    browser,
    request,
  }) => {
    const { docs } = await (await request.get('/api/events?limit=1', { maxRetries: RETRIES })).json()
    const [event] = docs as { id: string }[]
    const context = await browser.newContext({ locale, viewport: { width: 375, height: 800 } })
    const page = await context.newPage()
    await enterAdmin(page, 'author')
    const bar = page.locator('.doc-controls__controls-wrapper')
    const isWhole = (button: Locator) =>
      button.evaluate((element) => {
        const { bottom, left, right, top } = element.getBoundingClientRect()
        const corners = [left + 2, right - 2].flatMap((x) =>
          [top + 2, bottom - 2].map((y) => [x, y] as const),
        )
        return corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)))
      })
    for (const path of [String(event?.id), 'create']) {
      await page.goto(`/admin/collections/events/${path}`)
      await untilAlive(page)
      // Where it stands decides whether one may ask for a review.
      if (path !== 'create') await expect(page.locator('.workflow__faces')).toBeVisible()
      await page.locator('#field-title').fill('Another title')
      const both = page.locator('#action-save-and-request-review')
      await expect(both).toBeVisible()
      await bar.evaluate((element) => element.scrollIntoView({ block: 'center' }))
      for (const button of await bar.locator('button:visible').all())
        await expect.poll(() => isWhole(button), { message: await button.innerText() }).toBe(true)
      // And what it opens fits, too.
      await both.click()
      const confirm = page.locator('#confirm-requestReview')
      // The form takes the focus, and the page may move once more.
      await expect(async () => {
        await confirm.evaluate((element) => element.scrollIntoView({ block: 'center' }))
        expect(await isWhole(confirm)).toBe(true)
      }, path).toPass({ timeout: 10_000 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
    }
    await context.close()
  })
