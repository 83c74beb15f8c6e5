import { expect, type Page, type Request } from '@playwright/test'
import { enterAdmin } from '../support/browser/enterAdmin'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'

const FORM = '/admin/collections/forums/create'

/** The form asks the server about what has been typed. */
const isAboutForm = (request: Request): boolean => request.method() === 'POST' && request.url().endsWith(FORM)

/** Keeps the next answer to what the form asks about itself with these words, until `release` is called. */
const keepAnswer = (page: Page, words: string) => {
  let isKept = false
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  const asked = new Promise<void>((resolve) => {
    void page.route(`**${FORM}`, async (route) => {
      if (isKept || !route.request().postData()?.includes(words)) return route.fallback()
      isKept = true
      const response = await route.fetch()
      resolve()
      await released
      await route.fulfill({ response })
    })
  })
  return { asked, release }
}

const aNewForum = async (page: Page) => {
  await enterAdmin(page, 'author')
  await page.goto(FORM)
  await untilAlive(page)
  await page.getByRole('button', { name: 'Details', exact: true }).click()
  return {
    established: page.getByRole('textbox', { name: 'Established' }),
    mark: page.locator('.field-error').getByText('Established “some day” is not a date.'),
    save: () => page.getByRole('button', { name: 'Save draft' }).click(),
  }
}

test('the mark of a field goes once it is mended, though what was asked before is answered only then', async ({
  page,
}) => {
  const { established, mark, save } = await aNewForum(page)
  await established.fill('some day')
  await save()
  await expect(mark).toBeVisible()

  const late = keepAnswer(page, 'some day soon')
  await established.fill('some day soon')
  await late.asked
  await established.fill('2005')
  late.release()
  await expect(page.locator('.field-error').getByText('Established')).toHaveCount(0)
})

test('the mark of a refused save stays, though what was asked before is answered only then', async ({
  page,
}) => {
  const { established, mark, save } = await aNewForum(page)
  const late = keepAnswer(page, 'some day')
  await established.fill('some day')
  await late.asked
  const refused = page.waitForResponse(/\/api\/forums\?/)
  await save()
  await refused
  const askedAgain = page.waitForRequest(isAboutForm)
  late.release()
  await (await askedAgain).response()
  await expect(mark).toBeVisible()
})
