import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, type Route } from '@playwright/test'
import { aColleague, type Colleague } from '../support/browser/aColleague'
import { test } from '../support/browser/test'
import { aText } from '../support/desk/aText'
import { signIn } from '../support/http/signIn'

// Whoever is idle takes the next one: a long file would keep one of two busy at the end.
test.describe.configure({ mode: 'parallel' })

const summaryIn = (page: Page) => page.getByRole('textbox', { name: 'Summary' })
const bodyIn = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true })
const saveIn = (page: Page) => page.getByRole('button', { name: 'Save draft' })

/** A draft with two authors who have it open. */
const twoAtOneDraft = async (browser: Browser) => {
  const { send } = await signIn('author')
  const body = {
    ...{ title: `Together ${randomUUID()}`, summary: 'The first words.' },
    body: aText('The body that both began with.'),
  }
  const made = await send('/api/pages?draft=true&locale=en', { method: 'POST', body })
  const { id } = (await made.json()).doc as { id: string }
  const path = `/admin/collections/pages/${id}`
  const [first, second] = [await aColleague(browser, 'author'), await aColleague(browser, 'author', 1)]
  await first.open(path)
  await second.open(path)
  const act = async (name: string) => {
    const { expected } = await (await send(`/api/pages/${id}/transitions`)).json()
    const done = await send(`/api/pages/${id}/transitions/${name}`, { method: 'POST', body: { expected } })
    expect(done.status).toBe(200)
  }
  const text = async () =>
    (await (await send(`/api/pages/${id}?draft=true&depth=0&locale=en`)).json()) as {
      summary: string
      body: object
    }
  const saveOver = async (summary: string) => {
    const saved = await send(`/api/pages/${id}?draft=true&locale=en`, { method: 'PATCH', body: { summary } })
    expect(saved.status).toBe(200)
  }
  return { act, first, path, saveOver, second, text }
}

/** Begins to type. At the first change the form asks whether its text is the newest: it is, for now. */
const begin = async ({ page }: Colleague, type: () => Promise<void>) => {
  const isNewest = page.waitForResponse((answer) =>
    Boolean(answer.request().postData()?.includes('"checkForStaleData":true')),
  )
  await type()
  await isNewest
  await expect(saveIn(page)).toBeEnabled()
}

const typeAtTheEnd = async (page: Page, words: string) => {
  await bodyIn(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}

test('two people in different fields of a draft: both are kept, and who saves second is told', async ({
  browser,
}) => {
  const { first, second, text } = await twoAtOneDraft(browser)
  await begin(second, () => typeAtTheEnd(second.page, ' More of the second.'))
  await summaryIn(first.page).fill('The summary of the first.')
  await first.saveDraft()
  await saveIn(second.page).click()
  await expect(second.panel.getByRole('status')).toHaveText(
    'Alex Author changed Summary meanwhile. Both are kept: your text is saved together with that.',
  )
  await expect(summaryIn(second.page)).toHaveValue('The summary of the first.')
  await expect(saveIn(second.page)).toBeDisabled()
  await expect(second.page.getByRole('dialog')).toHaveCount(0)
  const { body, summary } = await text()
  expect(summary).toBe('The summary of the first.')
  expect(JSON.stringify(body)).toContain('both began with. More of the second.')
  // The form goes on from there.
  await typeAtTheEnd(second.page, ' And more.')
  await second.saveDraft()

  await test.step('who begins in an old form is told at once, and keeps what is typed', async () => {
    await summaryIn(first.page).fill('A pasted page.')
    const notice = first.panel.getByRole('alert')
    await expect(notice).toContainText('Ana Author: Saved')
    await expect(first.page.getByRole('dialog')).toHaveCount(0)
    await notice.getByRole('button', { name: 'Put both together…' }).click()
    await expect(first.panel.getByRole('status')).toContainText('Ana Author changed Text meanwhile.')
    await expect(summaryIn(first.page)).toHaveValue('A pasted page.')
    await expect(bodyIn(first.page)).toContainText('More of the second. And more.')
  })
})

test('who opens a text at the moment in which a colleague saves it is told before they replace it', async ({
  browser,
}) => {
  const { path, saveOver, second } = await twoAtOneDraft(browser)
  // The form has its text already; the panel has not asked yet where the text stands.
  const saveBefore = async (route: Route) => {
    await saveOver('Words that the form does not show.')
    await route.continue()
  }
  await second.page.route(/\/transitions$/, saveBefore, { times: 1 })
  await second.page.goto(path)
  await expect(second.panel.getByRole('alert')).toContainText('Alex Author: Saved')
})

test('two people in the same field: each is shown word by word, and one is chosen', async ({ browser }) => {
  const { first, path, second, text } = await twoAtOneDraft(browser)
  await begin(second, () => summaryIn(second.page).fill('The second words.'))
  await typeAtTheEnd(second.page, ' By the second.')
  await summaryIn(first.page).fill('The first and last words.')
  await typeAtTheEnd(first.page, ' By the first.')
  await first.saveDraft()
  await saveIn(second.page).click()

  const drawer = second.page.getByRole('dialog')
  await expect(drawer).toContainText('Saved meanwhile by: Alex Author.')
  const summary = drawer.getByRole('group', { name: 'Summary' })
  const marks = async (mark: 'ins' | 'del') =>
    (await summary.locator(mark).allInnerTexts()).map((words) => words.trim())
  expect(await marks('del')).toEqual(['first'])
  expect(await marks('ins')).toEqual(['second', 'and last'])
  await expect(drawer.getByRole('link', { name: 'Versions' })).toHaveAttribute('href', `${path}/versions`)
  const { violations } = await new AxeBuilder({ page: second.page }).include('.meeting').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([])
  const saveSo = drawer.getByRole('button', { name: 'Save it like this' })
  await expect(saveSo).toBeDisabled()

  await test.step('who does not choose now loses nothing', async () => {
    await drawer.getByRole('button', { name: 'Not now' }).click()
    await expect(drawer).toHaveCount(0)
    await expect(summaryIn(second.page)).toHaveValue('The second words.')
    await second.panel.getByRole('button', { name: 'Put both together…' }).click()
  })

  await drawer.getByRole('button', { name: 'Keep mine everywhere' }).click()
  await drawer.getByRole('group', { name: 'Text' }).getByLabel('Take theirs').check()
  await saveSo.click()
  await expect(second.panel.getByRole('status')).toContainText('Alex Author changed Text meanwhile.')
  await expect(saveIn(second.page)).toBeDisabled()
  const saved = await text()
  expect(saved.summary).toBe('The second words.')
  expect(JSON.stringify(saved.body)).toContain('By the first.')
  expect(JSON.stringify(saved.body)).not.toContain('By the second.')
})

test('in a text that is no draft any more, the person is asked whatever was changed', async ({ browser }) => {
  const { act, first, second, text } = await twoAtOneDraft(browser)
  await begin(second, () => summaryIn(second.page).fill('The second words.'))
  await typeAtTheEnd(first.page, ' By the first.')
  await first.saveDraft()
  await act('requestReview')
  await saveIn(second.page).click()
  const drawer = second.page.getByRole('dialog')
  await expect(drawer).toContainText('a review or a validation is void')
  await expect(drawer).toContainText('Only they changed this; it is taken in: Text')
  expect((await text()).summary).toBe('The first words.')
  await drawer.getByRole('button', { name: 'Save it like this' }).click()
  await expect(saveIn(second.page)).toBeDisabled()
  await expect.poll(async () => (await text()).summary).toBe('The second words.')
  expect(JSON.stringify((await text()).body)).toContain('By the first.')
})

test('who else has the text open is shown, with the field that they are in, until they go', async ({
  browser,
}) => {
  test.slow()
  const { first, second } = await twoAtOneDraft(browser)
  const others = (page: Page) => page.locator('.presence--beside')
  // Five seconds until a step is said, five until the other looks, and what the answers take.
  const soon = { timeout: 20_000 }
  const bodies: string[] = []
  first.page.on('request', (asked) => {
    if (asked.url().endsWith('/api/presence')) bodies.push(asked.postData() ?? '')
  })
  await expect.poll(() => bodies.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(3)
  expect(bodies.filter((body) => body.includes('isLooking')).length).toBeGreaterThan(0)
  await expect(others(first.page)).toHaveText('Also here: Ana Author', soon)
  await summaryIn(first.page).focus()
  await expect(others(second.page)).toHaveText('Also here: Alex Author (Summary)', soon)
  await expect(second.page.getByRole('status').filter({ hasText: 'Also here' })).toHaveText(
    'Also here: Alex Author',
  )
  await bodyIn(first.page).click()
  await expect(others(second.page)).toHaveText('Also here: Alex Author (Text)', soon)
  await first.page.goto('/admin')
  await expect(others(second.page)).toHaveCount(0, soon)
})

test('whoever decides on a text sees who has it open in a form, and is seen there', async ({ browser }) => {
  test.slow()
  const { first, path, second } = await twoAtOneDraft(browser)
  const soon = { timeout: 20_000 }
  const review = first.panel.locator('.presence')
  await first.open(`${path}/review`)
  await summaryIn(second.page).focus()
  await expect(review).toHaveText('Also here: Ana Author (Summary)', soon)
  await expect(second.page.locator('.presence--beside')).toHaveText('Also here: Alex Author', soon)
  await second.page.goto('/admin')
  await expect(review).toHaveCount(0, soon)
})

test('who leaves a text that is not saved is asked, and staying is the first answer', async ({ browser }) => {
  const { first, path } = await twoAtOneDraft(browser)
  const { page } = first
  await page.goto('/admin/collections/pages?sort=-createdAt')
  await page.locator(`a[href*="${path}"]`).first().click()
  await expect(first.panel.getByRole('heading', { name: 'History' })).toBeVisible()
  await begin(first, () => summaryIn(page).fill('Typed, and not saved.'))
  const dialog = page.getByRole('dialog')
  const stay = async () => {
    await expect(dialog.getByRole('heading', { name: 'Your text is not saved' })).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Stay here' })).toHaveClass(/btn--style-primary/)
    await dialog.getByRole('button', { name: 'Stay here' }).click()
    await expect(dialog).toHaveCount(0)
    expect(new URL(page.url()).pathname).toBe(path)
    await expect(summaryIn(page)).toHaveValue('Typed, and not saved.')
  }
  await page.getByRole('link', { name: 'Versions' }).first().click()
  await stay()
  await page.evaluate(() => window.history.back())
  await stay()
  await page.evaluate(() => window.history.back())
  await dialog.getByRole('button', { name: 'Leave without saving' }).click()
  await expect(page).toHaveURL(/\/collections\/pages(\?|$)/)
  await first.open(path)
  await expect(page.getByRole('group', { name: 'Text that was not saved' })).toBeVisible()
})
