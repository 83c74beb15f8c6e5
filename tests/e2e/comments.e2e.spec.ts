import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { aPageInReview, aTitle } from '../support/browser/aPageInReview'
import { select } from '../support/browser/select'
import { test } from '../support/browser/test'

/** The words that are marked on the page. */
const marked = (page: Page) =>
  page.evaluate(() =>
    ['fora-comments', 'fora-comment'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String)),
  )

const nameOf = async (page: Page) => {
  await page.goto('/admin')
  return page.evaluate(async () => String((await (await fetch('/api/users/me')).json()).user.name))
}

test('a comment on a passage is answered, finds its place in the mended text, and is resolved', async ({
  browser,
}) => {
  const title = aTitle('Page with comments')
  const { id, perform, save } = await aPageInReview(title)
  await save('The delegation prepares common positions before each session. It speaks for all.')
  await perform('author', 'requestReview')
  const author = await aColleague(browser, 'author')
  const name = await nameOf(author.page)

  const reviewer = await aColleague(browser, 'reviewer')
  await reviewer.open(`/admin/collections/pages/${id}/review?locale=en`)
  const { page } = reviewer
  const said = page.getByRole('region', { name: /^Comments/ })
  await expect(said.getByText('No open comments.')).toBeVisible()
  await select(page.locator('#field-body'), 'common positions')
  await page.locator('.comments__here').click()
  const writing = said.getByRole('group', { name: 'Your comment' })
  const field = writing.getByRole('textbox')
  await expect(field).toBeFocused()
  await field.pressSequentially(`@${name.slice(0, 3)}`)
  await expect(writing.getByRole('option', { name })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('.comments').analyze()
  expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([])
  while (!(await writing.getByRole('option', { name, selected: true }).count()))
    await field.press('ArrowDown')
  await field.press('Enter')
  await field.pressSequentially('which ones?')
  await field.press('Control+Enter')
  const thread = said.getByRole('article', { name: 'Text' })
  await expect(thread).toBeFocused()
  await expect(thread.locator('.comments__words')).toHaveText(`@${name} which ones?`)
  await expect(said.getByRole('heading', { name: 'Comments (1)' })).toBeVisible()
  await expect.poll(() => marked(page)).toEqual(['common positions'])
  // From the place to what is said about it.
  await said.getByRole('heading', { name: 'Comments (1)' }).focus()
  const { x, y } = await page.evaluate(() => {
    const [range] = ['fora-comments', 'fora-comment'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
    const box = (range as Range).getBoundingClientRect()
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  })
  await page.mouse.click(x, y)
  await expect(thread).toBeFocused()
  await reviewer.perform('Send back', { Comment: 'See my comment.' })

  await author.page.goto('/admin')
  await author.page.getByRole('button', { name: /^Notifications/ }).click()
  await author.page
    .getByRole('link', { name: /mentions you in a comment/ })
    .first()
    .click()
  const text = author.page.locator('[data-lexical-editor=true]').first()
  const theirs = author.page.getByRole('region', { name: /^Comments/ }).getByRole('article')
  await expect(theirs).toBeFocused()
  await expect.poll(() => marked(author.page)).toEqual(['common positions'])
  await text.click()
  await select(text, 'common positions')
  await author.page.keyboard.type('positions of the Council')
  await author.saveDraft()
  await expect(theirs.getByText('This passage was changed since.')).toBeVisible()
  await expect.poll(() => marked(author.page)).toEqual(['positions of the Council'])
  await theirs.getByRole('button', { name: 'Answer' }).click()
  await theirs.getByRole('textbox', { name: 'Your answer' }).fill('Those of the Council.')
  await theirs.getByRole('button', { name: 'Send the answer' }).click()
  await expect(theirs.getByText('Those of the Council.')).toBeVisible()
  await theirs.getByRole('button', { name: 'Resolve' }).click()
  await expect(theirs).toHaveCount(0)
  await author.page.getByRole('button', { name: 'Show what was resolved' }).click()
  await theirs.getByRole('button', { name: 'Open again' }).click()
  await author.page.getByRole('button', { name: 'Show what is open' }).click()
  await expect(theirs.getByText(`Opened again by ${name}`)).toBeVisible()
})

test('a field is commented on from the keyboard, and on a small screen', async ({ browser }) => {
  const { id } = await aPageInReview(aTitle('Page with a field'))
  const { open, page } = await aColleague(browser, 'author')
  await open(`/admin/collections/pages/${id}?locale=en`)
  const said = page.getByRole('region', { name: /^Comments/ })
  const title = page.getByRole('textbox', { name: /^title/i })
  await title.focus()
  await page.keyboard.press('Control+Alt+KeyM')
  const field = said.getByRole('textbox', { name: 'Your comment' })
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(title).toBeFocused()
  await page.keyboard.press('Control+Alt+KeyM')
  await page.keyboard.type('Shorter')
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('Shorter')
  await field.fill('')
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  await page.setViewportSize({ width: 375, height: 700 })
  await said.getByRole('button', { name: /^Comment on “Title/ }).click()
  await field.fill('Shorter, please.')
  for (const button of await said.getByRole('button').all())
    expect((await button.boundingBox())?.height, await button.innerText()).toBeGreaterThanOrEqual(44)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  await said.getByRole('button', { name: 'Comment', exact: true }).click()
  const thread = said.getByRole('article')
  await thread.getByRole('button', { name: /^Title/ }).click()
  await expect(title).toBeFocused()
  await thread.getByRole('button', { name: 'Remove' }).click()
  await thread.getByRole('group').getByRole('button', { name: 'Remove' }).click()
  await expect(thread).toHaveCount(0)
})

test('whoever selects nothing types the words that a comment is about', async ({ browser }) => {
  const { id, save } = await aPageInReview(aTitle('Page without a selection'))
  await save('The delegation’s position is common. It speaks for all.')
  const { open, page } = await aColleague(browser, 'author')
  await open(`/admin/collections/pages/${id}?locale=en`)
  const said = page.getByRole('region', { name: /^Comments/ })
  await said.getByRole('button', { name: 'Comment on the text' }).click()
  const writing = said.getByRole('group', { name: 'Your comment' })
  const words = writing.getByRole('textbox', { name: /^About these words/ })
  await writing.getByRole('textbox', { name: 'Your comment' }).fill('Whose?')
  await words.fill('The council')
  const missed = writing.getByText('These words do not stand in the text that is shown.')
  await expect(missed).toHaveCount(1)
  await words.press('Control+Enter')
  await expect(missed).toHaveCount(2)
  await expect(said.getByRole('article')).toHaveCount(0)

  await words.fill("the delegation's  position")
  await expect(writing.getByText('Found in the text.')).toBeVisible()
  await expect.poll(() => marked(page)).toEqual(['The delegation’s position'])
  await words.press('Control+Enter')
  const thread = said.getByRole('article', { name: 'Text' })
  await expect(thread.locator('blockquote')).toHaveText('The delegation’s position')
  await expect.poll(() => marked(page)).toEqual(['The delegation’s position'])

  await said.getByRole('button', { name: 'Comment on the text' }).click()
  await words.fill('without a')
  await writing.getByRole('textbox', { name: 'Your comment' }).fill('Say more.')
  await words.press('Control+Enter')
  await expect(said.getByRole('article', { name: 'Title' }).locator('blockquote')).toHaveText('without a')
})
