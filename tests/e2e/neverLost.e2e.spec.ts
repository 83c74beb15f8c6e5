import { expect, type Page } from '@playwright/test'
import { aBrowserOfItsOwn } from '../support/browser/aBrowserOfItsOwn'
import { enterAdmin } from '../support/browser/enterAdmin'
import { signInByForm } from '../support/browser/signInByForm'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'
import { aText } from '../support/desk/aText'
import { createRandom, type Random } from '../support/fuzz/random'
import { howMuch } from '../support/howMuch'
import { accountOf } from '../support/http/accountOf'
import { signIn } from '../support/http/signIn'

/** How often somebody types, and something happens to them. */
const MISHAPS = howMuch('mishaps')
/** What was typed so long ago is never lost. In milliseconds. */
const SAFE_AFTER = 1000

type Field = 'summary' | 'body'
const FIELDS: Field[] = ['summary', 'body']
const BEGUN: Record<Field, string> = { summary: 'Saved.', body: 'Saved words.' }
const BY_COLLEAGUE: Record<Field, string> = { summary: 'By a colleague.', body: 'By a colleague too.' }

const fieldIn = (page: Page, field: Field) =>
  page.getByRole('textbox', { name: field === 'summary' ? 'Summary' : 'Text', exact: true })
const panelOf = (page: Page) => page.getByRole('region', { name: 'Workflow' })
const saveIn = (page: Page) => page.getByRole('button', { name: 'Save draft' })

const shownIn = async (page: Page, field: Field) =>
  field === 'summary' ? fieldIn(page, field).inputValue() : (await fieldIn(page, field).innerText()).trim()

const aDraft = async () => {
  const author = await signIn('author')
  const colleague = await signIn('author', 1)
  const title = `Never lost ${Date.now().toString(36)}`
  const body = { title, summary: BEGUN.summary, body: aText(BEGUN.body) }
  const made = await author.send('/api/pages?draft=true&locale=en', { method: 'POST', body })
  const { id } = (await made.json()).doc as { id: string }
  const saveAs = async ({ send }: typeof author, data: object) => {
    const saved = await send(`/api/pages/${id}?draft=true&locale=en`, { method: 'PATCH', body: data })
    expect(saved.status).toBe(200)
  }
  /** Waits until these words are saved. */
  const isSaved = (words: Record<Field, string>) =>
    expect
      .poll(async () =>
        JSON.stringify(await (await author.send(`/api/pages/${id}?draft=true&locale=en`)).json()),
      )
      .toMatch(new RegExp(`"${words.body}".*"${words.summary}"|"${words.summary}".*"${words.body}"`))
  return {
    isSaved,
    path: `/admin/collections/pages/${id}`,
    inAnotherTab: (data: object) => saveAs(author, data),
    byAColleague: (data: object) => saveAs(colleague, data),
  }
}
type Draft = Awaited<ReturnType<typeof aDraft>>

const open = async (page: Page, path: string) => {
  await page.goto(path)
  const atTheDoor = page.getByRole('button', { name: 'Sign in' })
  await expect(panelOf(page).getByRole('heading', { name: 'History' }).or(atTheDoor)).toBeVisible()
  // A browser that was killed may have forgotten the session too.
  if (await atTheDoor.isVisible()) await signInByForm(page, accountOf('author'), { isAtTheDoor: true })
  await expect(panelOf(page).getByRole('heading', { name: 'History' })).toBeVisible()
  await untilAlive(page)
}

/** Types letters into both fields, at the pace of a person. @returns what was typed, with the moment of each letter */
const typeIn = async (page: Page, random: Random) => {
  const typed: { field: Field; letter: string; at: number }[] = []
  for (let turn = 0; turn < 4; turn += 1) {
    const field = random.pick(FIELDS)
    await fieldIn(page, field).click()
    await page.keyboard.press('Control+End')
    for (let left = 4 + Math.floor(random.next() * 12); left > 0; left -= 1) {
      const letter = random.pick([...'abcdefghij'])
      await page.keyboard.type(letter, { delay: random.next() * 120 })
      typed.push({ field, letter, at: Date.now() })
    }
  }
  return typed
}

type Typed = Awaited<ReturnType<typeof typeIn>>

const wordsOf = (typed: Typed, field: Field, until: number) =>
  BEGUN[field] +
  typed
    .filter((each) => each.field === field && each.at <= until)
    .map(({ letter }) => letter)
    .join('')

/** What happens to a person who types, and how they go on. Each ends with the form in front of them. */
const HAPPENING: Record<string, (page: Page, draft: Draft) => Promise<void>> = {
  'the session ends': async (page) => {
    await page.context().clearCookies()
    await saveIn(page).click()
    const notice = page.getByRole('alert').filter({ hasText: 'your text is still here' })
    const { email, password } = accountOf('author')
    await notice.getByLabel(`Password of ${email}`).fill(password)
    // What was to be saved is saved by itself.
    await notice.getByRole('button', { name: 'Sign in here' }).click()
    await expect(notice).toHaveCount(0)
  },
  'another tab saves': async (page, { inAnotherTab }) => {
    await inAnotherTab({ title: `In another tab ${Date.now().toString(36)}` })
    await saveIn(page).click()
  },
  'the network is cut': async (page) => {
    await page.context().setOffline(true)
    await saveIn(page).click()
    await expect(page.getByText('is saved by itself as soon as the server answers').first()).toBeVisible()
    await page.context().setOffline(false)
  },
  'a colleague saves': async (page, { byAColleague }) => {
    await byAColleague({ summary: BY_COLLEAGUE.summary, body: aText(BY_COLLEAGUE.body) })
    await saveIn(page).click()
    const drawer = page.getByRole('dialog')
    // Where both changed one field alone, there is no “everywhere”.
    const everywhere = drawer.getByRole('button', { name: 'Keep mine everywhere' })
    const mine = drawer.getByRole('radio', { name: 'Keep mine' })
    await expect(mine.first()).toBeVisible()
    await ((await mine.count()) > 1 ? everywhere.click() : mine.check())
    await drawer.getByRole('button', { name: 'Save it like this' }).click()
  },
}
const KINDS = ['the browser is killed', ...Object.keys(HAPPENING)]

test(`${MISHAPS} mishaps: nothing is lost that was typed a second before`, async ({
  baseURL,
  launchOptions,
  locale,
  timezoneId,
}) => {
  test.setTimeout((2 + MISHAPS) * 60_000)
  const own = aBrowserOfItsOwn({ launchOptions, baseURL, locale, timezoneId })
  let context = await own.start()
  let page = await context.newPage()
  await enterAdmin(page, 'author')
  for (let seed = 1; seed <= MISHAPS; seed += 1) {
    const random = createRandom(seed)
    const kind = KINDS[(seed - 1) % KINDS.length] ?? ''
    await test.step(`${seed}: ${kind}`, async () => {
      const draft = await aDraft()
      await open(page, draft.path)
      const typed = await typeIn(page, random)
      await page.waitForTimeout(random.next() * 2 * SAFE_AFTER)
      const at = Date.now()
      const happen = HAPPENING[kind]
      if (happen) {
        await happen(page, draft)
        const saved = (field: Field) =>
          kind === 'a colleague saves' && !typed.some((each) => each.field === field)
            ? BY_COLLEAGUE[field]
            : wordsOf(typed, field, at)
        return draft.isSaved({ summary: saved('summary'), body: saved('body') })
      }
      own.kill()
      context = await own.start()
      page = await context.newPage()
      await open(page, draft.path)
      await page.getByRole('button', { name: 'Put it back into the form' }).click()
      for (const field of FIELDS) {
        const safe = wordsOf(typed, field, at - SAFE_AFTER)
        await expect.poll(() => shownIn(page, field)).toMatch(new RegExp(`^${safe}`))
        expect(wordsOf(typed, field, at)).toContain(await shownIn(page, field))
      }
      await saveIn(page).click()
      await expect(saveIn(page)).toBeDisabled()
    })
  }
  await context.close()
  own.remove()
})
