import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { costProblem, documentCost, MOST_COST, queryCost, type AskedList } from '@/lib/queryCost'

const costs = (asked: AskedList): number => queryCost(asked).total
const words = (count: number) => ({ or: Array.from({ length: count }, () => ({ title: { contains: 'a' } })) })

describe('the cost of a query', () => {
  it.each<[string, AskedList]>([
    ['a page as it is asked for without parameters', {}],
    ['the largest page, whole', { limit: '100' }],
    [
      'the largest page with relations, of the fields of a card',
      { limit: '100', depth: '2', select: { title: 'true', slug: 'true', forums: 'true' } },
    ],
    ['fifty with their relations', { limit: '50', depth: '2' }],
    [
      'forty with their relations, in an order, by ten words',
      { limit: '40', depth: '1', sort: '-title', where: words(10) },
    ],
    [
      'the largest page with relations, with ten of each kind that refer to them',
      { limit: '50', depth: '2', joins: { events: { limit: '10' }, roles: { limit: '5' }, bodies: 'false' } },
    ],
    ['as many conditions as there may be, of a page', { limit: '20', depth: '2', where: words(25) }],
  ])('lets through %s', (_, asked) => expect(costProblem(asked)).toBeUndefined())

  it.each<[string, AskedList, number]>([
    ['a hundred with their relations', { limit: '100', depth: '1' }, 50],
    [
      'a hundred by 25 words in three orders',
      { limit: '100', where: words(25), sort: 'title,-summary,kind' },
      92,
    ],
    ['sixty with their relations, by 25 words', { limit: '60', depth: '2', where: words(25) }, 40],
    [
      'conditions in what refers to them',
      { limit: '100', joins: { events: { where: words(25) }, roles: { where: words(1) } } },
      99,
    ],
    [
      'the last rows of joins, and how many there are, of documents that are nothing else',
      {
        limit: '100',
        select: { events: 'true' },
        joins: { events: { limit: '100', page: '5', count: 'true' } },
      },
      90,
    ],
    ['orders of joins', { limit: '100', joins: { events: { sort: '-title,'.repeat(10) + 'kind' } } }, 97],
  ])('refuses %s, and says of how many it would be answered', (_, asked, affordable) => {
    const problem = costProblem(asked)
    expect(problem).toContain(`limit=${affordable})`)
    expect(problem).toContain(`This costs ${costs(asked)}, and ${MOST_COST}`)
    expect(costProblem({ ...asked, limit: String(affordable) })).toBeUndefined()
    expect(costProblem({ ...asked, limit: String(affordable + 1) })).toBeDefined()
  })

  it('is what the guide says', () => {
    const guide = readFileSync('docs/guide/api-consumer.md', 'utf8')
    const each = (asked: AskedList) => costs({ limit: '20', ...asked }) / 20
    const more = (asked: AskedList) => costs({ limit: '1', ...asked }) - costs({ limit: '1' })
    const joined = (join: object) => costs({ limit: '100', joins: { events: join } }) / 100 - each({})
    for (const said of [
      `${MOST_COST}, about the milliseconds`,
      `A whole document counts ${each({})}, one with its relations ${each({ depth: '1' })}, one of which you \`select\` some fields 0.5 and 0.05 for each`,
      `each condition or word of \`where\` ${more({ where: words(1) })}, each field of \`sort\` but the slug ${more({ sort: 'title' })}`,
      `each row of a join that you name ${joined({ page: '2' }) / 100} beyond the hundred that every document has, up to the end of its page, and ${joined({ count: 'true' })} when it is to be counted`,
      'So a page of 100 documents by 25 conditions, or of 50 with their relations, can be had',
    ])
      expect(guide).toContain(said)
    expect(costProblem({ limit: '100', where: words(25) })).toBeUndefined()
    expect(costProblem({ limit: '50', depth: '1' })).toBeUndefined()
    expect(each({ select: { title: 'true', slug: 'true' } })).toBe(0.6)
  })

  it('rises with everything that is asked for', () => {
    const asked: AskedList = { limit: '20', where: words(1) }
    for (const more of [{ limit: '21' }, { depth: '1' }, { where: words(2) }, { sort: 'title' }])
      expect(costs({ ...asked, ...more })).toBeGreaterThan(costs(asked))
    expect(costs({ ...asked, select: { title: 'true' } })).toBeLessThan(costs(asked))
    // All texts are in this order already.
    expect(costs({ ...asked, sort: '-slug' })).toBe(costs(asked))
  })

  it('counts a join without a limit of its own as any document has it, and all rows as a hundred', () => {
    const withJoin = (join: object) => costs({ limit: '50', joins: { events: join } })
    expect(withJoin({ limit: '10' })).toBe(costs({ limit: '50' }))
    for (const limit of ['0', '-1', '1.5', 'x']) expect(withJoin({ limit })).toBe(withJoin({ limit: '100' }))
    // As many as every document answers unasked cost what it does.
    expect(withJoin({ limit: '100' })).toBe(costs({ limit: '50' }))
    expect(withJoin({ sort: 'slug', page: '2' })).toBe(withJoin({ sort: 'slug', limit: '100', page: '2' }))
    expect(withJoin({ limit: '100', page: '2' })).toBeGreaterThan(withJoin({ limit: '20', page: '2' }))
    expect(withJoin({ page: '1000000000' })).toBe(withJoin({ limit: '100', page: '5' }))
  })

  it.each([
    { title: false },
    { title: 'false' },
    { title: 'false', slug: 'true' },
    { slug: 'true', title: 'false' },
    { slug: true, body: { root: { x: false } } },
    { slug: 'true', body: { x: 'false' } },
    { slug: 'true', body: ['true', 'false'] },
  ])('is that of the whole where anything is said not to be wanted: %j', (select) =>
    expect(documentCost(select)).toBe(documentCost(undefined)),
  )

  it('of a document never exceeds that of the whole, however many fields are named', () => {
    const fields = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`f${at}`, 'true']))
    expect(documentCost(fields)).toBe(documentCost(undefined))
  })
})
