import { expect, test } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { anExpiredPage } from '../support/http/anExpiredPage'
import { signIn } from '../support/http/signIn'

const aTitle = (about: string) => `${about} ${Date.now().toString(36)}`

const aDraft = async (title: string): Promise<string> => {
  const { send } = await signIn('author')
  const saved = await send('/api/pages?draft=true&locale=en', { method: 'POST', body: { title } })
  return (await saved.json()).doc.id
}

test('what was typed into an expired text is saved once the text is reopened', async ({ browser }) => {
  const id = await anExpiredPage(aTitle('Page that expired'))
  const { page, panel, open, perform, saveDraft } = await aColleague(browser, 'author')
  await open(`/admin/collections/pages/${id}`)
  await expect(panel.getByText('Reopen it before you change it')).toBeVisible()
  const title = page.getByRole('textbox', { name: /^title/i })
  const typed = aTitle('Typed before it was reopened')
  await title.fill(typed)

  await perform('Reopen')
  await expect(title).toHaveValue(typed)
  await saveDraft()
  await page.reload()
  await expect(title).toHaveValue(typed)
})

test('a discarded draft is shown where it now is: in the trash', async ({ browser }) => {
  const id = await aDraft(aTitle('Draft to discard'))
  const { page, panel, open } = await aColleague(browser, 'author')
  await open(`/admin/collections/pages/${id}`)
  await panel.getByRole('button', { name: 'Discard draft' }).click()
  await panel.getByRole('group', { name: 'Discard draft' }).getByRole('button', { name: 'Discard' }).click()
  await expect(page).toHaveURL(new RegExp(`/pages/trash/${id}`))
  await expect(panel.getByText('This draft was discarded.')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Take out of the trash' })).toBeVisible()
})

test('texts can be told apart while the desk shows another language, and open in their own', async ({
  browser,
}) => {
  const title = aTitle('Page in English')
  const id = await aDraft(title)
  const { page } = await aColleague(browser, 'author')
  await page.goto(`/admin/collections/pages/${id}?locale=fr`)
  await expect(page.getByRole('link', { name: 'Show the text in English' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)

  await page.goto('/admin/collections/pages?limit=100')
  await expect(page.getByText('The list is in français')).toBeVisible()
  await page.getByRole('link', { name: title.toLowerCase().replaceAll(' ', '-') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)

  await page.goto('/admin/collections/pages/create?locale=fr')
  await expect(page.getByText('You are writing in français.')).toBeVisible()
  await page.goto('/admin')
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})
