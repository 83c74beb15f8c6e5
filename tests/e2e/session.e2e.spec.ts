import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { signInByForm } from '../support/browser/signInByForm'
import { test } from '../support/browser/test'
import { aText } from '../support/desk/aText'
import { accountOf } from '../support/http/accountOf'
import { signIn } from '../support/http/signIn'

const TYPED = 'Written until the session ended.'
const FAR_FUTURE = '48:00:00'
const WORKING_DAY_IN_SECONDS = 8 * 60 * 60

/** A page that a review can be asked for, open in the browser of its author. */
const anAuthorAt = async (browser: Parameters<typeof aColleague>[0], about: string) => {
  const { send } = await signIn('author')
  const title = `${about} ${Date.now().toString(36)}`
  const body = { title, summary: 'In a sentence.', body: aText('A text.') }
  const saved = await send('/api/pages?draft=true&locale=en', { method: 'POST', body })
  const { id } = (await saved.json()).doc
  const author = await aColleague(browser, 'author')
  await author.open(`/admin/collections/pages/${id}`)
  const summary = author.page.getByRole('textbox', { name: 'Summary' })
  /** Waits until what was typed is saved, without anybody pressing a button. */
  const isSavedByItself = async () => {
    await expect(author.page.getByRole('button', { name: 'Save draft' })).toBeDisabled()
    await author.page.reload()
    await expect(summary).toHaveValue(TYPED)
  }
  const historyOf = async (): Promise<string[]> => {
    const { history } = await (await send(`/api/pages/${id}/transitions`)).json()
    return history.map(({ name }: { name: string }) => name)
  }
  return { ...author, historyOf, isSavedByItself, summary }
}

test('who saves after their session has ended signs in in another tab, and loses nothing', async ({
  browser,
}) => {
  const { page, isSavedByItself, summary } = await anAuthorAt(browser, 'Session')
  await summary.fill(TYPED)
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Save draft' }).click()

  const notice = page.getByRole('alert').filter({ hasText: 'your text is still here' })
  await expect(notice).toBeVisible()
  await expect(page.getByText('not allowed')).toHaveCount(0)
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    notice.getByRole('link', { name: 'Sign in in another tab' }).click(),
  ])
  await signInByForm(tab, accountOf('author'), { isAtTheDoor: true })

  await page.bringToFront()
  await expect(summary).toHaveValue(TYPED)
  await expect(notice).toHaveCount(0)
  await isSavedByItself()
})

test('who has to sign in again does so where they are, and what they saved is saved by itself', async ({
  browser,
}) => {
  const { page, isSavedByItself, summary } = await anAuthorAt(browser, 'In place')
  await summary.fill(TYPED)
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Save draft' }).click()
  const notice = page.getByRole('alert').filter({ hasText: 'your text is still here' })
  const { email, password } = accountOf('author')
  await notice.getByLabel(`Password of ${email}`).fill('not the password')
  await notice.getByRole('button', { name: 'Sign in here' }).click()
  await expect(notice.getByText('The password is wrong.')).toBeVisible()
  await notice.getByLabel(`Password of ${email}`).fill(password)
  await notice.getByRole('button', { name: 'Sign in here' }).click()
  await expect(notice).toHaveCount(0)
  await expect(summary).toHaveValue(TYPED)
  await isSavedByItself()
})

test('a lost network is said at once, and what was typed is saved as soon as there is one', async ({
  browser,
}) => {
  const { page, isSavedByItself, summary } = await anAuthorAt(browser, 'At once')
  const said = page.getByRole('alert').filter({ hasText: 'No connection to the server' })
  await page.context().setOffline(true)
  await expect(said).toBeVisible()
  await summary.fill(TYPED)
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.context().setOffline(false)
  expect((await saved).status()).toBe(200)
  await expect(said).toHaveCount(0)
  await isSavedByItself()
})

test('what cannot be saved without a network is saved as soon as there is one', async ({ browser }) => {
  const { page, summary } = await anAuthorAt(browser, 'Offline')
  await summary.fill(TYPED)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByText('is saved by itself as soon as the server answers').first()).toBeVisible()
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.context().setOffline(false)
  expect((await saved).status()).toBe(200)
  await expect(page.getByRole('button', { name: 'Save draft' })).toBeDisabled()
  await page.reload()
  await expect(summary).toHaveValue(TYPED)
})

test('a session that ends by itself leaves the form where it is', async ({ browser }) => {
  const { page, summary } = await anAuthorAt(browser, 'Timer')
  const address = page.url()
  await page.clock.install()
  await page.reload()
  await expect(
    page.getByRole('region', { name: 'Workflow' }).getByRole('heading', { name: 'History' }),
  ).toBeVisible()
  await summary.fill(TYPED)
  await page.clock.fastForward(FAR_FUTURE)
  await expect(page.getByRole('link', { name: 'Sign in in another tab' })).toBeVisible()
  expect(page.url()).toBe(address)
  await expect(summary).toHaveValue(TYPED)
})

test('a session that was ended on the server loses nothing either', async ({ browser }) => {
  const { page, isSavedByItself, summary } = await anAuthorAt(browser, 'Revoked')
  await summary.fill(TYPED)
  const cookies = await page.context().cookies()
  const token = cookies.find(({ name }) => name === 'payload-token')?.value
  const { origin } = new URL(page.url())
  // As an administrator who deactivates the account does: the browser keeps a cookie that opens nothing.
  const answer = await fetch(`${origin}/api/users/logout`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
  })
  expect(answer.status).toBe(200)
  await page.getByRole('button', { name: 'Save draft' }).click()

  const notice = page.getByRole('alert').filter({ hasText: 'your text is still here' })
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    notice.getByRole('link', { name: 'Sign in in another tab' }).click(),
  ])
  await signInByForm(tab, accountOf('author'), { isAtTheDoor: true })
  await page.bringToFront()
  await expect(summary).toHaveValue(TYPED)
  await isSavedByItself()
})

test('who stays signed in has a new session before the old one ends', async ({ browser }) => {
  const { page, summary } = await anAuthorAt(browser, 'Stay')
  await page.clock.install()
  await page.reload()
  await expect(
    page.getByRole('region', { name: 'Workflow' }).getByRole('heading', { name: 'History' }),
  ).toBeVisible()
  await summary.fill(TYPED)
  await page.clock.fastForward('07:58:30')
  const stay = page.getByRole('button', { name: 'Stay signed in' })
  await expect(stay).toBeVisible()
  // The server's clock was not put forward.
  await page.route(/\/users\/(?:me|refresh-token)/, async (route) => {
    const response = await route.fetch()
    const session = (await response.json()) as { exp: number }
    await route.fulfill({ response, json: { ...session, exp: session.exp + WORKING_DAY_IN_SECONDS } })
  })
  const [renewal] = await Promise.all([page.waitForResponse(/refresh-token/), stay.click()])
  expect(renewal.status()).toBe(200)
  await expect(stay).toHaveCount(0)
  await expect(summary).toHaveValue(TYPED)
})

test('a step whose answer was lost is found out, not tried twice', async ({ browser }) => {
  const { page, panel, historyOf } = await anAuthorAt(browser, 'Lost answer')
  const ask = () =>
    panel.getByRole('group', { name: 'Request review' }).getByRole('button', { name: 'Request review' })
  await panel.getByRole('button', { name: 'Request review', exact: true }).click()

  await test.step('without a network it says so, and the button can be used again', async () => {
    await page.route('**/transitions**', (route) => route.abort())
    await ask().click()
    await expect(panel.getByText('does not say yet whether this was done')).toBeVisible()
    await expect(ask()).toBeEnabled()
    await page.unroute('**/transitions**')
  })

  await test.step('an answer that is none says that nothing was done, when nothing was', async () => {
    const gateway = { status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }
    await page.route('**/transitions/requestReview', (route) => route.fulfill(gateway), { times: 1 })
    await ask().click()
    await expect(panel.getByText('and nothing was done')).toBeVisible()
    await expect(ask()).toBeEnabled()
  })

  await test.step('an act that was done is not done again', async () => {
    await page.route(
      '**/transitions/requestReview',
      async (route) => {
        await route.fetch()
        await route.abort()
      },
      { times: 1 },
    )
    await ask().click()
    await expect(page.getByText('but it was done')).toBeVisible()
    await expect(panel.getByText('Needs review', { exact: true })).toBeVisible()
    expect((await historyOf()).filter((name) => name === 'requestReview')).toHaveLength(1)
  })
})
