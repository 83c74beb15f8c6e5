import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import config from '../../../playwright.config'

/** What Playwright switches off in a browser that it starts, in the version that is installed. */
const playwrightsOwn = (): string[] => {
  const code = readFileSync('node_modules/playwright-core/lib/coreBundle.js', 'utf8')
  const [, list = ''] = /disabledFeatures = \[(.*?)\]\.filter/s.exec(code) ?? []
  return [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name = '']) => name)
}

it('the browser of the tests is spared what Playwright spares it, and more', () => {
  const flag = '--disable-features='
  const given = config.use?.launchOptions?.args?.find((each) => each.startsWith(flag)) ?? ''
  const own = playwrightsOwn()
  expect(own.length).toBeGreaterThan(10)
  expect(given.slice(flag.length).split(',')).toEqual(expect.arrayContaining(own))
})
