import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { aColleague } from '../support/browser/aColleague'
import { aPageInReview, aTitle } from '../support/browser/aPageInReview'
import { test } from '../support/browser/test'
import { saidDone } from '../support/browser/saidDone'

test('a validated text is scheduled by the clocks of Brussels, seen on the first page, and taken back', async ({
  browser,
}) => {
  const title = aTitle('Page for later')
  const { id, perform } = await aPageInReview(title)
  await perform('author', 'requestReview')
  await perform('reviewer', 'requestValidation')
  await perform('validator', 'validate')

  const { page, panel, open } = await aColleague(browser, 'author')
  await open(`/admin/collections/pages/${id}?locale=en`)
  const year = new Date().getFullYear() + 1
  const october = new Date(Date.UTC(year, 9, 31))
  const lastSunday = 31 - october.getUTCDay()
  await panel.getByRole('button', { name: 'Schedule', exact: true }).click()
  const form = panel.getByRole('group', { name: 'Schedule' })
  const moment = form.getByLabel('Goes public (required)')
  const confirm = form.getByRole('button', { name: 'Schedule', exact: true })
  // Of when it expires, validators are asked.
  await expect(form.getByLabel(/Public until/)).toHaveCount(0)
  await confirm.click()
  await expect(form.getByText('Say when the text is to go public.')).toBeVisible()

  // In that night the clocks show this hour twice.
  await moment.fill(`${year}-10-${lastSunday}T02:30`)
  await confirm.click()
  await form.getByLabel('The second (+01:00)').check()
  const { violations } = await new AxeBuilder({ page }).include('.workflow').analyze()
  expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([])
  await confirm.click()
  await expect(page.getByText(saidDone('Schedule'), { exact: true })).toBeVisible()
  const when = `Sunday ${lastSunday} October ${year} at 02:30`.replace('Sunday ', 'Sunday, ')
  await expect(panel.getByText(`Goes public on ${when} (Brussels time).`)).toBeVisible()
  await expect(panel.getByText('Any change to the text takes it off the schedule.')).toBeVisible()

  // From the calendar, one press leads to the form with the moment that holds now.
  await page.goto(`/admin/calendar?month=${year}-10`)
  await page.getByRole('link', { name: `Change the time: ${title}` }).click()
  await expect(moment).toHaveValue(`${year}-10-${lastSunday}T02:30`)
  await expect(form.getByLabel('The second (+01:00)')).toBeChecked()

  await page.goto('/admin')
  const scheduled = page.locator('section', { has: page.getByRole('heading', { name: 'Scheduled' }) })
  await expect(scheduled.getByText(`${when} (Brussels time)`)).toBeVisible()
  await scheduled.getByRole('link', { name: title }).click()
  await panel.getByRole('button', { name: 'Unschedule', exact: true }).click()
  const undo = panel.getByRole('group', { name: 'Unschedule' })
  await undo.getByRole('button', { name: 'Unschedule', exact: true }).click()
  await expect(page.getByText(saidDone('Unschedule'), { exact: true })).toBeVisible()
  await expect(panel.getByText('Goes public on')).toHaveCount(0)
})

test('a validator schedules a text with its expiry, sees both in the calendar, and takes the expiry away', async ({
  browser,
}) => {
  const title = aTitle('Page for a week')
  const { id, perform } = await aPageInReview(title)
  await perform('author', 'requestReview')
  await perform('reviewer', 'requestValidation')
  await perform('validator', 'validate')

  const { page, panel, open } = await aColleague(browser, 'validator')
  await open(`/admin/collections/pages/${id}?locale=en`)
  const year = new Date().getFullYear() + 1
  await panel.getByRole('button', { name: 'Schedule', exact: true }).click()
  const form = panel.getByRole('group', { name: 'Schedule' })
  const confirm = form.getByRole('button', { name: 'Schedule', exact: true })
  const [begins, ends] = [
    form.getByLabel('Goes public (required)'),
    form.getByLabel('Public until (optional)'),
  ]
  await begins.fill(`${year}-05-10T09:00`)
  await ends.fill(`${year}-05-10T08:00`)
  await confirm.click()
  await expect(form.getByText('Choose a moment at least 5 minutes after the text goes public.')).toBeVisible()
  await ends.fill(`${year}-05-17T09:00`)
  await confirm.click()
  await expect(page.getByText(saidDone('Schedule'), { exact: true })).toBeVisible()
  const until = panel.getByText(/^This version is then public until .*17 May .* at 09:00/)
  await expect(until).toBeVisible()

  await page.goto(`/admin/calendar?month=${year}-05&view=list`)
  const entry = page.getByRole('listitem').filter({ hasText: title })
  await expect(entry.filter({ hasText: 'Goes public' })).toBeVisible()
  await entry.filter({ hasText: 'Expires, once public' }).getByText('Change the time').click()
  await expect(begins).toHaveValue(`${year}-05-10T09:00`)
  await expect(ends).toHaveValue(`${year}-05-17T09:00`)
  await ends.fill('')
  await confirm.click()
  await expect(page.getByText(saidDone('Schedule'), { exact: true })).toBeVisible()
  await expect(panel.getByText(/^Goes public on .*10 May/)).toBeVisible()
  await expect(until).toHaveCount(0)
})
