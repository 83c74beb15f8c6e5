import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'
import { selectAhead, moved } from '@/content/listingsAhead'
import type { SiteAhead } from '@/content/siteAhead'

type Row = { key: string; part: string; begins: string; facets: string[]; order: Record<string, string> }

const row = (number: number): Row => ({
  key: `documents/${String((number * 7919) % 1000).padStart(4, '0')}`,
  part: number % 5 === 0 ? 'historical' : 'current',
  begins: number % 4 === 0 ? '' : `20${10 + ((number * 13) % 17)}-01-01T00:00:00.000Z`,
  facets: [`forums=${number % 3}`],
  order: { en: String.fromCharCode(97 + ((number * 11) % 26)), fr: 'x' },
})

/** A site in which some rows are listed otherwise, or no more. */
const ahead = (listings: readonly (readonly [string, Row | null])[]) =>
  ({ listings: new Map(listings) }) as unknown as SiteAhead // nothing else of it is looked at

const value = (one: Row, field: string) =>
  field === 'order' ? (one.order.en ?? '') : String(one[field as keyof Row])

const inOrder = (rows: readonly Row[], sort: readonly string[]) =>
  [...rows].sort((a, b) => {
    for (const name of sort) {
      const [one, other] = [value(a, name.replace('-', '')), value(b, name.replace('-', ''))]
      if (one !== other) return (one < other ? -1 : 1) * (name.startsWith('-') ? -1 : 1)
    }
    return 0
  })

describe('a list of the site as it will be', () => {
  const where: Where = {
    and: [{ part: { equals: 'current' } }, { facets: { in: ['forums=0', 'forums=1'] } }],
  }
  const isChosen = ({ part, facets }: Row) => part === 'current' && facets[0] !== 'forums=2'

  it.each([
    [['-begins', '-key'], 0],
    [['-begins', '-key'], 17],
    [['order', 'key'], 40],
    [['begins', 'key'], 1],
  ] as const)(
    'has, page by page, what the whole list has in order of %s with %i texts moved',
    async (sort, count) => {
      const stored = Array.from({ length: 90 }, (_, number) => row(number))
      // Some go, some change their place, some are new.
      const changes = Array.from({ length: count }, (_, at) => {
        const number = at * 5
        return [row(number).key, at % 4 === 0 ? null : { ...row(number + 1), key: row(number).key }] as const
      })
      const site = ahead(changes)
      const stay = stored.filter(({ key }) => !changes.some(([other]) => other === key))
      const all = inOrder([...stay, ...changes.flatMap(([, after]) => after ?? [])].filter(isChosen), sort)
      const kept = inOrder(stay.filter(isChosen), sort)
      const find = (window: { limit: number; page: number }) =>
        Promise.resolve(kept.slice((window.page - 1) * window.limit, window.page * window.limit))
      for (const limit of [1, 7, 20])
        for (let page = 1; page <= all.length / limit + 2; page++) {
          const found = await selectAhead(site, { where, sort, locale: 'en', limit, page }, find)
          expect(found.map(({ key }) => key)).toEqual(
            all.slice((page - 1) * limit, page * limit).map(({ key }) => key),
          )
        }
    },
  )

  it('compares moments, and refuses a question that it does not know', () => {
    const [now, then] = ['2031-01-01T00:00:00.000Z', '2030-01-01T00:00:00.000Z']
    const site = ahead([['documents/1', { ...row(1), begins: then }]])
    const has = (condition: object) => moved(site, { where: { begins: condition }, sort: [] }).length
    expect([
      has({ less_than_equal: now }),
      has({ less_than_equal: then }),
      has({ greater_than: then }),
    ]).toEqual([1, 1, 0])
    expect(() => has({ like: 'x' })).toThrow('know no condition "like"')
  })
})
