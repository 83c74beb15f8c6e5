import { type Browser, expect, type Page, type Route } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { test } from '../support/browser/test'
import { saidDone } from '../support/browser/saidDone'
import { aText } from '../support/desk/aText'
import { signIn } from '../support/http/signIn'

const BEGUN = 'Saved words.'

const bodyIn = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true })
const saveIn = (page: Page) => page.getByRole('button', { name: 'Save draft' })

/** A browser that always has something to do: whoever waits until it is idle waits as long as they said. */
const neverIdle = (page: Page) =>
  page.addInitScript(() => {
    window.requestIdleCallback = (done, { timeout = 0 } = {}) =>
      window.setTimeout(() => done({ didTimeout: true, timeRemaining: () => 0 }), timeout)
    window.cancelIdleCallback = (id) => window.clearTimeout(id)
  })

/** Waits until the form has heard what the editor was told. */
const untilHeard = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestIdleCallback(() => requestAnimationFrame(() => setTimeout(resolve)), { timeout: 500 })
      }),
  )

/** Keeps the first request of a kind on its way until it is let go. */
const hold = async (page: Page, { method, path }: { method: string; path: RegExp }) => {
  let held: Route | undefined
  await page.route(path, (route) => {
    if (held || route.request().method() !== method) return route.fallback()
    held = route
  })
  return {
    isOnItsWay: () => expect.poll(() => held !== undefined).toBe(true),
    letGo: () => held?.continue(),
  }
}

const anOpenDraft = async (browser: Browser, { isNeverIdle = false } = {}) => {
  const { send } = await signIn('author')
  const body = {
    ...{ title: `Last words ${crypto.randomUUID()}`, summary: 'The first words.' },
    body: aText(BEGUN),
  }
  const made = await send('/api/pages?draft=true&locale=en', { method: 'POST', body })
  const { id } = (await made.json()).doc as { id: string }
  const author = await aColleague(browser, 'author')
  if (isNeverIdle) await neverIdle(author.page)
  await author.open(`/admin/collections/pages/${id}`)
  const stored = async () =>
    JSON.stringify(await (await send(`/api/pages/${id}?draft=true&depth=0&locale=en`)).json())
  const type = async (words: string) => {
    await bodyIn(author.page).click()
    await author.page.keyboard.press('ControlOrMeta+End')
    await author.page.keyboard.type(words)
  }
  return { ...author, id, isStored: (words: string) => expect.poll(stored).toContain(words), type }
}

test('what was typed last before the key that saves is saved, the first change of a text too', async ({
  browser,
}) => {
  const { isStored, page, type } = await anOpenDraft(browser, { isNeverIdle: true })
  await type(' Typed first.')
  await page.keyboard.press('ControlOrMeta+s')
  await isStored('Typed first.')
  await expect(saveIn(page)).toBeDisabled()
  await page.keyboard.type(' Typed')
  await expect(saveIn(page)).toBeEnabled()
  await page.keyboard.type(' last.')
  await page.keyboard.press('ControlOrMeta+s')
  await isStored('Typed last.')
  await expect(saveIn(page)).toBeDisabled()
  await expect(bodyIn(page)).toContainText(`${BEGUN} Typed first. Typed last.`)
})

test('what is typed while a text is saved stays in the form, and is saved next', async ({ browser }) => {
  const { isStored, page, type } = await anOpenDraft(browser)
  await type(' Typed before.')
  await expect(saveIn(page)).toBeEnabled()
  const saving = await hold(page, { method: 'PATCH', path: /\/api\/pages\// })
  await page.keyboard.press('ControlOrMeta+s')
  await saving.isOnItsWay()
  await page.keyboard.type(' Typed meanwhile.')
  await untilHeard(page)
  await saving.letGo()
  await isStored('Typed before.')
  await expect(saveIn(page)).toBeEnabled()
  await page.keyboard.type(' Typed after.')
  await expect(bodyIn(page)).toContainText(`${BEGUN} Typed before. Typed meanwhile. Typed after.`)
  await page.keyboard.press('ControlOrMeta+s')
  await isStored('Typed before. Typed meanwhile. Typed after.')
  await expect(saveIn(page)).toBeDisabled()
})

test('what is typed while a step is taken stays in the form', async ({ browser }) => {
  const { isStored, page, panel, type } = await anOpenDraft(browser)
  await panel.getByRole('button', { name: 'Request review', exact: true }).click()
  const form = panel.getByRole('group', { name: 'Request review' })
  const taking = await hold(page, { method: 'POST', path: /\/transitions\/requestReview/ })
  await form.getByRole('button', { name: 'Request review', exact: true }).click()
  await taking.isOnItsWay()
  await type(' Typed meanwhile.')
  await untilHeard(page)
  await taking.letGo()
  await expect(page.getByText(saidDone('Request review'), { exact: true })).toBeVisible()
  await expect(saveIn(page)).toBeEnabled()
  await expect(bodyIn(page)).toContainText(`${BEGUN} Typed meanwhile.`)
  await saveIn(page).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save all the same' }).click()
  await isStored('Typed meanwhile.')
})

test('a new text takes no word while it is saved for the first time, as its form goes then', async ({
  browser,
}) => {
  const { page } = await aColleague(browser, 'author')
  await page.goto('/admin/collections/pages/create')
  await page.getByRole('textbox', { name: /^title/i }).fill(`Last words ${crypto.randomUUID()}`)
  await bodyIn(page).click()
  await page.keyboard.type('Typed before.')
  const saving = await hold(page, { method: 'POST', path: /\/api\/pages\?/ })
  await page.keyboard.press('ControlOrMeta+s')
  await saving.isOnItsWay()
  await page.keyboard.type(' Typed meanwhile.')
  await expect(bodyIn(page)).toHaveText('Typed before.')
  await saving.letGo()
  await expect(page).toHaveURL(/\/pages\/[0-9a-f]{24}/)
  await expect(bodyIn(page)).toHaveText('Typed before.')
  await bodyIn(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' Typed after.')
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.keyboard.press('ControlOrMeta+s')
  expect((await saved).ok()).toBe(true)
  await page.reload()
  await expect(bodyIn(page)).toHaveText('Typed before. Typed after.')
})
