import { expect } from '@playwright/test'
import { aNewText } from '../support/browser/aNewText'
import { aTitle } from '../support/browser/aPageInReview'
import { anEditor } from '../support/browser/anEditor'
import { atTheKeyboard, expectFocus } from '../support/browser/atTheKeyboard'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'
import { uploadPicture } from '../support/browser/uploadPicture'
import { saidDone } from '../support/browser/saidDone'

const UNION = 'International Telecommunication Union'

test('a day at the desk without a mouse: the focus is always seen, and never lost', async ({ browser }) => {
  test.setTimeout(600_000)
  const title = aTitle('Committee at the keyboard')
  const [author, reviewer, validator] = [
    await atTheKeyboard(browser, 'author'),
    await atTheKeyboard(browser, 'reviewer'),
    await atTheKeyboard(browser, 'validator'),
  ]
  const { page, keyboard, panel, press, to, write } = author

  await test.step('the author begins with an empty form', async () => {
    await page.goto('/admin')
    const heading = page.getByRole('heading', { level: 1, name: /^Good day/ })
    await expect(heading).toBeVisible()
    await press(page.getByRole('link', { name: 'Go to the heading' }))
    await expect(heading).toBeFocused()
    await press(page.getByRole('link', { name: 'forum', exact: true }))
    await expect(page).toHaveURL(/\/forums\/create/)
    await untilAlive(page)
    await write(page.getByRole('textbox', { name: /^title/i }), title)
    await author.save()
    await expect(panel.getByRole('heading', { name: 'History' })).toBeVisible()
    await write(page.getByRole('textbox', { name: 'Summary' }), 'It studies numbering.')
  })

  await test.step('with a link in the text, whose drawer Escape closes', async () => {
    const root = page.locator('[data-lexical-editor=true]').first()
    await to(root)
    await keyboard.type('Its terms of reference')
    await keyboard.press('Shift+Home')
    // The bar follows the cursor a moment later.
    const link = page.locator('.fixed-toolbar [data-button-key="link"]:not(.disabled, .active)').first()
    const drawer = page.locator('.lexical-link-edit-drawer')
    const openDrawer = async () => {
      await to(link, 'Shift+Tab')
      await keyboard.press('Enter')
      await expect(drawer.getByRole('listitem').nth(1)).toBeVisible()
      await expectFocus(page, 'opening a drawer')
    }
    await openDrawer()
    await keyboard.press('Escape')
    await expect(drawer).toHaveCount(0)
    await expectFocus(page, 'closing a drawer')
    // The link stays, and leads nowhere: pressed again, its button takes it away.
    await expect(root).toBeFocused()
    await to(page.locator('.fixed-toolbar [data-button-key="link"].active'), 'Shift+Tab')
    await keyboard.press('Enter')
    await expect(root.locator('a')).toHaveCount(0)
    await expect(root).toBeFocused()
    await openDrawer()
    await write(drawer.locator('#field-url'), 'https://europa.eu/')
    // The drawer looks at the address first: until then a press does nothing.
    await expect(async () => {
      if ((await drawer.count()) > 0)
        await press(drawer.getByRole('button', { name: 'Put it in the text' }).last())
      await expect(drawer).toHaveCount(0, { timeout: 2_000 })
    }).toPass()
    await expect(root.getByRole('link', { name: 'Its terms of reference' })).toBeVisible()
    await expectFocus(page, 'saving a link')
  })

  await test.step('and a relation found by its acronym', async () => {
    await to(page.getByRole('button', { name: 'Relations', exact: true }), 'Shift+Tab')
    await keyboard.press('Enter')
    const parent = page.locator('#field-parent')
    const pick = parent.getByRole('button', { name: 'Search by acronym or words' })
    await press(pick)
    await keyboard.type('itu')
    await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('option').first()).toContainText(
      UNION,
    )
    await keyboard.press('Enter')
    await expect(parent).toContainText(UNION)
    await expect(pick).toBeFocused()
    await to(page.getByRole('button', { name: 'Details', exact: true }), 'Shift+Tab')
    await keyboard.press('Enter')
    for (const [field, choice] of [
      ['kind', 'Committee'],
      ['topics', 'Internet'],
    ]) {
      await to(page.locator(`#field-${field} input`).first())
      await keyboard.type(String(choice))
      await keyboard.press('Enter')
    }
    await author.save()
    await expect(panel.getByText(/To be completed/)).toHaveCount(0)
  })

  await test.step('leaves the page after its last control, and is not held back', async () => {
    const last = page.locator('#field-topics input').first()
    await expect(last).toBeFocused()
    await keyboard.press('Tab')
    // As long as the desk takes to see whether the focus is lost.
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))))
    await expect(last).not.toBeFocused({ timeout: 1 })
  })

  await test.step('asks for a review, after thinking again', async () => {
    const ask = panel.getByRole('button', { name: 'Request review', exact: true })
    await press(ask)
    await expect(panel.getByRole('group', { name: 'Request review' })).toBeFocused()
    await keyboard.press('Escape')
    await expect(ask).toBeFocused()
    await author.perform('Request review')
  })

  const rewrite = async (list: string, summary: string) => {
    await author.open(list, title)
    await to(page.getByRole('button', { name: 'Text', exact: true }).first())
    await keyboard.press('Enter')
    await write(page.getByRole('textbox', { name: 'Summary' }), summary)
    await author.save()
  }
  await test.step('the reviewer sends it back, and the author mends it', async () => {
    await reviewer.open('Waiting for anyone', title)
    await reviewer.skipToPanel()
    const comments = reviewer.page.getByRole('region', { name: /^Comments/ })
    await reviewer.press(comments.getByRole('button', { name: 'Comment on the text' }))
    const words = comments.getByRole('textbox', { name: /^About these words/ })
    await reviewer.to(words, 'Shift+Tab')
    await reviewer.keyboard.type('terms  of REFERENCE')
    await expect(comments.getByText('Found in the text.')).toBeVisible()
    await reviewer.write(comments.getByRole('textbox', { name: 'Your comment' }), 'Which ones?')
    await reviewer.keyboard.press('ControlOrMeta+Enter')
    const thread = comments.getByRole('article', { name: 'Text' })
    await expect(thread).toBeFocused()
    await expect(thread.locator('blockquote')).toHaveText('terms of reference')
    await reviewer.perform('Send back', { Comment: 'It studies more than that.' })
    await rewrite('Sent back to me', 'It studies numbering and tariffs.')
    await author.perform('Request review')
  })

  const decide = async (name: 'Validate' | 'Validate and publish') => {
    await reviewer.open('Waiting for anyone', title)
    await reviewer.skipToPanel()
    await reviewer.press(reviewer.panel.getByRole('button', { name: 'Request validation', exact: true }))
    await expect(reviewer.page.getByText(saidDone('Request validation'), { exact: true })).toBeVisible()
    await expectFocus(reviewer.page, 'deciding')
    await validator.open('Waiting for anyone', title)
    await validator.skipToPanel()
    await validator.press(validator.panel.getByRole('button', { name, exact: true }))
    await expect(validator.page.getByText(saidDone(name), { exact: true })).toBeVisible()
    await expectFocus(validator.page, name)
  }
  await test.step('it is reviewed, validated and published with a release', async () => {
    await decide('Validate')
    await page.reload()
    await untilAlive(page)
    await author.skipToPanel()
    const add = 'Add to a release'
    await press(panel.getByRole('button', { name: add }))
    const adding = panel.getByRole('group', { name: add })
    await to(adding.getByLabel('Release'))
    await keyboard.type('New release')
    await write(adding.getByLabel('Name'), title)
    await press(adding.getByRole('button', { name: 'Add', exact: true }))
    await expectFocus(page, 'adding to a release')
    await press(panel.getByRole('link', { name: title }))
    await press(page.getByRole('button', { name: 'Publish all' }).first())
    await press(page.getByRole('group', { name: 'Publish all' }).getByRole('button', { name: 'Publish all' }))
    await expect(page.getByText('Version 1.0 was published')).toBeVisible()
    await expectFocus(page, 'publishing a release')
  })

  await test.step('it is corrected', async () => {
    await rewrite('Recently published', 'It studies naming and numbering.')
    await author.perform('Request review', { 'Note to readers': 'Naming was left out.' })
    await decide('Validate and publish')
  })

  await test.step('it is withdrawn', async () => {
    await validator.press(validator.panel.getByText('More actions', { exact: true }))
    await validator.perform('Archive', {
      Reason: 'It was dissolved.',
      'Notice for readers': 'The committee met for the last time.',
    })
  })
})

test('the buttons of a picture in a text are pressed by Enter', async ({ browser }) => {
  const page = await aNewText(browser, 'a picture without a mouse')
  await uploadPicture(page)
  const { picture, root } = anEditor(page)
  await root.click()
  await picture()
  const paragraphs = await root.locator('p').count()
  await root.locator('[class*="__upload-drawer-toggler"]').first().focus()
  await page.keyboard.press('Enter')
  const drawer = page.locator('dialog[id*="lexical-upload"]')
  await drawer.getByRole('textbox').first().fill('The delegates in the plenary hall')
  await drawer.getByRole('button', { name: 'Put it in the text' }).press('Enter')
  await expect(drawer).toBeHidden()
  await expect(root.locator('p')).toHaveCount(paragraphs)
})
