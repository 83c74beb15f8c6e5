import { expect, type Page } from '@playwright/test'
import { aBrowserOfItsOwn } from '../support/browser/aBrowserOfItsOwn'
import { aColleague } from '../support/browser/aColleague'
import { enterAdmin } from '../support/browser/enterAdmin'
import { signInByForm } from '../support/browser/signInByForm'
import { test } from '../support/browser/test'
import { aText } from '../support/desk/aText'
import { accountOf } from '../support/http/accountOf'
import { signIn } from '../support/http/signIn'

const TYPED = 'Typed, and not saved.'
const OFFER = { name: 'Text that was not saved' }

const aDraft = async () => {
  const { send } = await signIn('author')
  const body = { title: `Kept ${Date.now().toString(36)}`, summary: 'Saved.', body: aText('Saved words.') }
  const made = await send('/api/pages?draft=true&locale=en', { method: 'POST', body })
  const { id } = (await made.json()).doc as { id: string }
  const save = async (data: object) => {
    const saved = await send(`/api/pages/${id}?draft=true&locale=en`, { method: 'PATCH', body: data })
    expect(saved.status).toBe(200)
  }
  return { path: `/admin/collections/pages/${id}`, save }
}

const summaryOf = (page: Page) => page.getByRole('textbox', { name: 'Summary' })
const panelOf = (page: Page) => page.getByRole('region', { name: 'Workflow' })

/** All that the browser keeps for this site: how many texts, as they are stored, and as their person reads them. */
const storedIn = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('fora-kept-texts')
    const rows = await new Promise<{ person: string; form: string; iv: BufferSource; sealed: ArrayBuffer }[]>(
      (resolve, reject) => {
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          // Before anything was kept there is no table.
          if (!opening.result.objectStoreNames.contains('texts')) return resolve([])
          const all = opening.result.transaction('texts').objectStore('texts').getAll()
          all.onerror = () => reject(all.error)
          all.onsuccess = () => resolve(all.result)
        }
      },
    )
    opening.result.close()
    const answer = await fetch('/api/users/kept-text-key')
    const { key = '' } = (await answer.json()) as { key?: string }
    const bytes = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    const readAs = async ({ person, form, iv, sealed }: (typeof rows)[number]) => {
      try {
        const opened = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt'])
        const additionalData = new TextEncoder().encode(`${person} ${form}`)
        return new TextDecoder().decode(
          await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, opened, sealed),
        )
      } catch {
        return 'unreadable'
      }
    }
    return {
      rows: rows.length,
      stored: rows.map((row) => JSON.stringify(row) + new TextDecoder('latin1').decode(row.sealed)).join(' '),
      read: (await Promise.all(rows.map(readAs))).join(' '),
    }
  })

/** Waits until these words are kept. */
const untilKept = async (page: Page, words = TYPED) => {
  await expect.poll(async () => (await storedIn(page)).read).toContain(words)
  await expect(panelOf(page).getByText('Not saved yet. Kept in this browser')).toBeVisible()
}

test('what was typed is offered again after the browser was killed', async ({
  baseURL,
  launchOptions,
  locale,
  timezoneId,
}) => {
  test.slow()
  const { path } = await aDraft()
  const own = aBrowserOfItsOwn({ launchOptions, baseURL, locale, timezoneId })
  const before = await (await own.start()).newPage()
  await enterAdmin(before, 'author')
  await before.goto(path)
  await expect(panelOf(before).getByRole('heading', { name: 'History' })).toBeVisible()
  await summaryOf(before).fill(TYPED)
  const body = before.getByRole('textbox', { name: 'Text', exact: true })
  await body.click()
  await before.keyboard.press('Control+End')
  await before.keyboard.type(' And more words.')
  await untilKept(before)
  await untilKept(before, 'And more words.')
  own.kill()

  const context = await own.start()
  const after = await context.newPage()
  await after.goto(path)
  // The browser may have forgotten the session too.
  const atTheDoor = after.getByRole('button', { name: 'Sign in' })
  await expect(summaryOf(after).or(atTheDoor)).toBeVisible()
  if (await atTheDoor.isVisible()) await signInByForm(after, accountOf('author'), { isAtTheDoor: true })
  await expect(summaryOf(after)).toHaveValue('Saved.')
  await after.getByRole('group', OFFER).getByRole('button', { name: 'Put it back into the form' }).click()
  await expect(summaryOf(after)).toHaveValue(TYPED)
  await expect(after.getByRole('textbox', { name: 'Text', exact: true })).toContainText(
    'Saved words. And more words.',
  )
  await after.getByRole('button', { name: 'Save draft' }).click()
  await expect.poll(async () => (await storedIn(after)).rows).toBe(0)
  await after.reload()
  await expect(summaryOf(after)).toHaveValue(TYPED)
  await expect(panelOf(after).getByRole('heading', { name: 'History' })).toBeVisible()
  await expect(after.getByRole('group', OFFER)).toHaveCount(0)
  await context.close()
  own.remove()
})

test('what is kept is readable to nobody else, and offered to no other account', async ({ browser }) => {
  const { path } = await aDraft()
  const { page, open } = await aColleague(browser, 'author')
  await open(path)
  await summaryOf(page).fill(TYPED)
  await untilKept(page)
  const { rows, stored } = await storedIn(page)
  expect(rows).toBe(1)
  expect(stored).not.toContain('Typed')

  await page.context().clearCookies()
  await page.goto('/admin/login')
  await signInByForm(page, accountOf('author', 1))
  await page.goto(path)
  await expect(panelOf(page).getByRole('heading', { name: 'History' })).toBeVisible()
  await summaryOf(page).fill('Typed by a colleague.')
  await untilKept(page, 'Typed by a colleague.')
  expect((await storedIn(page)).read).toContain('unreadable')
  await expect(page.getByRole('group', OFFER)).toHaveCount(0)
})

test('who signs out with unsaved text is asked, and then nothing of it stays', async ({ browser }) => {
  const { path } = await aDraft()
  const { page, open } = await aColleague(browser, 'author')
  await page.setViewportSize({ width: 1600, height: 900 })
  await open(path)
  await summaryOf(page).fill(TYPED)
  await untilKept(page)
  const out = page.getByRole('button', { name: 'Sign out' })
  const question = page.getByRole('dialog', { name: 'Sign out?' })
  const stay = question.getByRole('button', { name: 'Stay signed in' })
  await out.click()
  await expect(stay).toHaveClass(/btn--style-primary/)
  await expect(stay).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await expect(out).toBeFocused()
  await expect(summaryOf(page)).toHaveValue(TYPED)
  expect((await storedIn(page)).rows).toBe(1)
  await out.click()
  await question.getByRole('button', { name: 'Sign out and lose it' }).click()
  await expect(page).toHaveURL(/\/admin\/log(in|out)/)
  expect((await storedIn(page)).rows).toBe(0)
})

test('what is put back over a text that a colleague changed meanwhile replaces nothing unseen', async ({
  browser,
}) => {
  const { path, save } = await aDraft()
  const { page, panel, open } = await aColleague(browser, 'author')
  await open(path)
  await summaryOf(page).fill(TYPED)
  await untilKept(page)
  await page.goto('/admin')
  await save({ summary: 'Changed by a colleague.' })
  await open(path)
  await expect(summaryOf(page)).toHaveValue('Changed by a colleague.')
  await page.getByRole('button', { name: 'Put it back into the form' }).click()
  await expect(summaryOf(page)).toHaveValue(TYPED)
  await expect(panel.getByText('This document was changed since you opened it')).toBeVisible()
  await page.getByRole('button', { name: 'Save draft' }).click()
  const both = page.getByRole('group', { name: 'Summary' })
  await expect(both).toContainText(TYPED)
  await expect(both).toContainText('Changed by a colleague.')
})

test('what is typed beside an offer is set aside when the offer is taken, and offered in its turn', async ({
  browser,
}) => {
  const { path } = await aDraft()
  const { page, open } = await aColleague(browser, 'author')
  await open(path)
  await summaryOf(page).fill(TYPED)
  await untilKept(page)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  const offer = page.getByRole('group', OFFER)
  await expect(panelOf(page).getByRole('heading', { name: 'History' })).toBeVisible()
  const putBack = offer.getByRole('button', { name: 'Put it back into the form' })
  await expect(offer).toBeVisible()
  await summaryOf(page).fill('Typed later.')
  await untilKept(page, 'Typed later.')
  for (const words of [TYPED, 'Typed later.', TYPED]) {
    await putBack.click()
    await expect(summaryOf(page)).toHaveValue(words)
  }
  await page.getByRole('button', { name: 'Save draft' }).click()
  // What was not taken stays until somebody throws it away.
  await expect.poll(async () => (await storedIn(page)).rows).toBe(1)
  await page.reload()
  await expect(summaryOf(page)).toHaveValue(TYPED)
  await putBack.click()
  await expect(summaryOf(page)).toHaveValue('Typed later.')
})

test('what stands in the text by now is not offered, and no longer kept', async ({ browser }) => {
  const { path, save } = await aDraft()
  const { page, panel, open } = await aColleague(browser, 'author')
  await open(path)
  await summaryOf(page).fill(TYPED)
  await untilKept(page)
  await page.goto('/admin')
  await save({ summary: TYPED })
  await open(path)
  await expect(panel.getByRole('heading', { name: 'History' })).toBeVisible()
  await expect.poll(async () => (await storedIn(page)).rows).toBe(0)
  await expect(page.getByRole('group', OFFER)).toHaveCount(0)
})

test('what is thrown away is not offered again', async ({ browser }) => {
  const { path } = await aDraft()
  const { page, open } = await aColleague(browser, 'author')
  await open(path)
  await summaryOf(page).fill(TYPED)
  await untilKept(page)
  await page.reload()
  const offer = page.getByRole('group', OFFER)
  await offer.getByRole('button', { name: 'Throw it away…' }).click()
  await offer.getByRole('button', { name: 'Yes, throw it away' }).click()
  await expect(offer).toHaveCount(0)
  expect((await storedIn(page)).rows).toBe(0)
})
