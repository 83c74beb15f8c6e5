import { existsSync } from 'node:fs'
import type { PayloadRequest } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { Pages } from '@/collections/Pages'
import { standingAt } from '@/collections/Redirects/standingAt'
import type * as sitePages from '@/contentTypes/sitePages'
import { SITE_PAGE_NAMES, sitePageFacts } from '@/contentTypes/sitePages'
import { answerFor } from '@/i18n/routing/answerFor'

/** A site with one more page of its own. */
vi.mock('@/contentTypes/sitePages', async (importOriginal) => {
  const original = await importOriginal<typeof sitePages>()
  Object.assign(original.SITE_PAGES, { atlas: { filters: { year: /^\d{4}$/ }, shows: ['events'] } })
  return { ...original, SITE_PAGE_NAMES: Object.keys(original.SITE_PAGES) }
})

const ROUTES = 'src/app/(frontend)/[locale]'

const ask = (address: string) => {
  const { pathname, searchParams: query } = new URL(address, 'http://site')
  const nothing = () => null
  return answerFor({
    ...{ pathname, query, acceptLanguage: 'fr' },
    // A redirect that was there before the page.
    departureOf: (from: string) =>
      from === 'pages/atlas' ? { kind: 'moved' as const, to: '/forums' } : null,
    ...{ isKnown: () => false, forumKnownAs: nothing },
  })
}

describe('a page of the site’s own', () => {
  it('has a route', () => {
    for (const name of SITE_PAGE_NAMES.filter((one) => String(one) !== 'atlas'))
      for (const page of Object.keys(sitePageFacts(name).filters).length > 0
        ? ['page.tsx', 'filtered/[filter]/page.tsx']
        : ['page.tsx'])
        expect(existsSync(`${ROUTES}/${name === 'index' ? '' : `${name}/`}${page}`), `${name}: ${page}`).toBe(
          true,
        )
  })

  it('answers at its address in each language, with what can be asked of it, once it is in the table', () => {
    expect(ask('/atlas_en')).toEqual({ kind: 'rewrite', to: '/en/atlas' })
    expect(ask('/atlas_fr?year=2026&page=2&x=y')).toEqual({
      kind: 'rewrite',
      to: '/fr/atlas/filtered/year.2026',
    })
    expect(ask('/atlas?year=2026')).toEqual({ kind: 'redirect', to: '/atlas_fr?year=2026', status: 302 })
    expect(ask('/Atlas_en')).toEqual({ kind: 'redirect', to: '/atlas_en', status: 301 })
    for (const address of ['/atlas/more_en', '/pages/atlas_en', '/forums/atlas_en', '/other_en'])
      expect(ask(address), address).toMatchObject({ status: 404 })
  })

  it('leaves its address to no text and to no redirect', async () => {
    const slug = Pages.fields.find((field) => 'name' in field && field.name === 'slug')
    if (slug?.type !== 'text' || !slug.validate) throw new Error('Standing pages have no address')
    // All that it looks at.
    const validate = slug.validate as unknown as (value: string, context: object) => unknown
    const saidOf = (value: string) => validate(value, { req: {} })
    expect(saidOf('atlas')).toContain('atlas')
    expect(saidOf('another')).toBe(true)
    // Of what the site makes itself, the database is not asked.
    expect(await standingAt({} as PayloadRequest, '/atlas')).toBe('live')
  })
})
