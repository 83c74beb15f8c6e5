import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { enterAdmin } from '../support/browser/enterAdmin'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'

const RULES = ['landmark-one-main', 'landmark-no-duplicate-main', 'landmark-main-is-top-level', 'region']

const expectOneMain = async (page: Page, path: string) => {
  await page.goto(path)
  await untilAlive(page)
  await expect(page.locator('main, [role=main]'), path).toHaveCount(1)
  const { violations } = await new AxeBuilder({ page }).withRules(RULES).analyze()
  expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes.map(({ html }) => html).join()}`)).toEqual(
    [],
  )
}

test('every screen of the desk has one main part, and nothing stands outside of its parts', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.goto('/admin/login')
  await expect(page.locator('main, [role=main]')).toHaveCount(1)
  await enterAdmin(page, 'author')
  const { docs } = await (await page.request.get('/api/pages?limit=1&depth=0')).json()
  const text = `/admin/collections/pages/${docs[0].id}`
  for (const path of [
    ...[
      '/admin',
      '/admin/reports',
      '/admin/reports/texts',
      '/admin/calendar',
      '/admin/account',
      '/admin/help',
    ],
    ...['/admin/releases', '/admin/import/pages', '/admin/collections/roles', '/admin/collections/media'],
    ...['/admin/collections/roles/trash', '/admin/collections/events/create', '/admin/collections/redirects'],
    ...[text, `${text}/review`, `${text}/versions`, '/admin/collections/pages/nothing', '/admin/nothing'],
  ])
    await expectOneMain(page, path)
  await enterAdmin(page, 'administrator')
  for (const path of [
    '/admin/collections/users',
    '/admin/webhooks',
    '/admin/programs',
    '/admin/globals/site',
  ])
    await expectOneMain(page, path)
})
