import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { shared } from '@/cache/shared'
import { listRoles } from '@/collections/Roles/read'
import { sitemapFile } from '@/content/sitemap'
import type * as sitemapXml from '@/content/sitemapXml'
import { cursorOf } from '@/lib/cursor'
import { dayAfter, dayOf } from '@/workflow/domain/assignment'
import { dashboardOf } from '@/workflow/queries/dashboard'
import { SHOWN_IN_LIST } from '@/workflow/queries/dashboard/page'
import { reviewOf } from '@/workflow/queries/review'
import { type Cost, costOf } from '../../support/countDatabaseCalls'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { fillTexts } from '../../support/manyTexts'
import { copyRows, growingTables } from '../../support/postgres/copyRows'
import { rest } from '../../support/rest'
import { engine, writesPastTheWorkflow } from '../../support/testPayload'

/**
 * PostgreSQL copies its own rows in seconds; elsewhere each text is written, and fewer tell it as well. There are as many
 * of each of four types; on the last page of their lists, which have twenty, five are left.
 */
const [FEW, MANY] = { sqlite: [100, 500], postgres: [100, 10_100], mongodb: [100, 180] }[engine()] as [
  number,
  number,
]

/** The sitemap in small files: each of those that are asked for is full. */
vi.mock('@/content/sitemapXml', async (importOriginal) => ({
  ...(await importOriginal<typeof sitemapXml>()),
  FILE_SIZE: 5,
}))

let desk: Desk
let draft: string
/** Nobody changes it: its history stays as long as it is. */
let waiting: string
/** A cursor behind which there is one change. */
let stand: string

beforeAll(async () => {
  desk = await aDesk()
  writesPastTheWorkflow()
  // As many as a list shows, and before those that are asked for.
  for (let index = 0; index < SHOWN_IN_LIST; index++)
    await desk.act('author', 'requestReview', await desk.write())
  draft = await desk.write('author')
  waiting = await desk.write('author')
  const named = { assignee: String(desk.people.reviewer.id), dueOn: dayAfter(dayOf(new Date())) }
  await desk.act('author', 'requestReview', waiting, named)
  // As what is asked leaves it.
  await desk.act('author', 'requestReview', draft)
  await fillTexts(desk.payload, FEW)
  stand = await aChangeOfAForum()
})

/** A public change of a forum to which some texts refer, and another before it, at which somebody stands. */
const aChangeOfAForum = async (): Promise<string> => {
  const { payload } = desk
  const [forum] = (await payload.find({ collection: 'forums', limit: 1, sort: 'id' })).docs
  const change = { collection: 'forums', documentId: forum?.id, act: 'archive', kind: 'withdrawn', at: AT }
  for (const seq of [FAR, FAR + 1])
    await payload.db.create({
      ...{ collection: 'outbox', data: { ...change, seq, tags: [`link:forums/${forum?.id}`] } },
    })
  return cursorOf({ seq: FAR, at: AT })
}
const AT = '2026-01-31T10:00:00.000Z'
const FAR = 1_000_000

describe('the pages of a list', () => {
  type Page = {
    docs: { id: string; slug: string }[]
    totalDocs: number
    totalPages: number
    hasNextPage: boolean
  }
  const page = async (query: string) => {
    const { token } = desk.people.author
    const { body } = await rest(
      `/events?limit=7&locale=en&${query}`,
      query.includes('draft') ? { token } : {},
    )
    return body as unknown as Page
  }

  it.each([
    'sort=slug',
    'sort=-starts.value',
    'sort=kind',
    'sort=title',
    'sort=-updatedAt',
    'draft=true&sort=slug',
    'draft=true&sort=-starts.value',
    'draft=true&sort=kind',
  ])('hold each text once, in order, with one total (%s)', async (query) => {
    const first = await page(query)
    const pages = [first]
    for (let number = 2; number <= first.totalPages; number++)
      pages.push(await page(`${query}&page=${number}`))
    const docs = pages.flatMap((each) => each.docs)
    expect(pages.map(({ hasNextPage }) => hasNextPage)).toEqual(
      pages.map((_, index) => index < pages.length - 1),
    )
    expect(new Set(docs.map(({ id }) => id)).size).toBe(first.totalDocs)
    expect(new Set(pages.map(({ totalDocs }) => totalDocs)).size).toBe(1)
    expect(first.totalDocs).toBe(FEW / 4)
    const whole = await rest(`/events?limit=100&locale=en&${query}`, { token: desk.people.author.token })
    if (query.includes('sort=slug') || query.includes('starts') || query.includes('title'))
      expect(docs.map(({ slug }) => slug)).toEqual((whole.body as Page).docs.map(({ slug }) => slug))
  })

  it('are empty after the last one', async () => {
    expect((await page('page=90')).docs).toEqual([])
  })
})

describe(`what is asked costs the database as much at ${FEW} texts as at ${MANY}`, () => {
  /** As who comes first: with nothing kept. */
  const anew = (work: () => Promise<unknown>) => async () => {
    shared().store.clear()
    expect(await work()).not.toBeNull()
  }

  /** @param total how many texts there are of each type */
  const asked = (total: number): Record<string, () => Promise<unknown>> => {
    const { token } = desk.people.author
    const staff = { token }
    const dashboard = async (who: 'author' | 'validator' | 'administrator') =>
      dashboardOf(await createLocalReq({ user: desk.people[who].user }, desk.payload))
    return {
      'a list of 20': () => rest('/events?limit=20'),
      'a list of 20 with a condition and an order': () =>
        rest(
          '/events?limit=20&where[kind][in]=review,summit,conference,meeting,signature&sort=-starts.value',
        ),
      'a second page': () => rest('/events?limit=10&page=2'),
      'the last page': () => rest(`/events?limit=5&page=${total / 5}`),
      'the last page of a list of the site': anew(() =>
        listRoles('en', { page: String(Math.ceil(total / 20)) }),
      ),
      'a file of the sitemap': anew(() => sitemapFile('events-1')),
      'the last file of the sitemap': anew(() => sitemapFile(`events-${total / 5}`)),
      'the file of lists in the sitemap': anew(() => sitemapFile('lists')),
      'a text by its address': () => rest('/events?where[slug][equals]=text-made-to-measure-5&depth=1'),
      'how many there are': () => rest('/events/count'),
      'a part of the export': () =>
        rest('/events?locale=en&sort=slug&pagination=false&limit=20&where[slug][greater_than]=text'),
      'a page of changes': () => rest(`/changes?since=${stand}`),
      'a list of the desk': () => rest('/events?draft=true&limit=20&sort=-updatedAt', staff),
      'a search for a word of all texts': () => rest('/search?q=measure&limit=1', staff),
      'a search for words of all texts': () => rest('/search?q=department+measure&limit=1', staff),
      'the dashboard of an author': () => dashboard('author'),
      'the dashboard of a validator': () => dashboard('validator'),
      'the dashboard of an administrator': () => dashboard('administrator'),
      'a text to decide on': async () =>
        reviewOf(await desk.reqOf('validator'), {
          actor: { id: desk.people.validator.id, staffRoles: ['validator'] },
          collection: 'pages',
          id: waiting,
        }),
      'a save': () => desk.save('author', draft),
      'a transition, after a save': async () => {
        await desk.save('author', draft)
        await desk.act('author', 'requestReview', draft)
      },
    }
  }

  const fillUp = async () => {
    if (engine() !== 'postgres') return fillTexts(desk.payload, MANY)
    // The adapter of this leg is PostgreSQL's, whatever the general type says.
    const { pool } = desk.payload.db as unknown as PostgresAdapter
    await copyRows(pool, await growingTables(pool), MANY / FEW - 1)
  }

  const costs = async () => {
    const all: Record<string, Cost> = {}
    const { totalDocs } = (await rest('/events/count')).body as { totalDocs: number }
    for (const [name, work] of Object.entries(asked(totalDocs))) {
      await work()
      all[name] = await costOf(desk.payload, work)
    }
    return all
  }

  it('in calls and in rows', async () => {
    // What is known for some seconds is known throughout: that nothing holds what goes out by itself.
    vi.spyOn(performance, 'now').mockReturnValue(performance.now())
    onTestFinished(() => void vi.restoreAllMocks())
    const few = await costs()
    await fillUp()
    expect((await rest('/events/count')).body.totalDocs).toBe(MANY / 4)
    const many = await costs()
    expect(Object.values(few).every(({ calls }) => calls > 0)).toBe(true)
    expect(many, whatDiffers(few, many)).toEqual(few)
  })
})

/** In words, for a line of a report: what costs something else than before. */
const whatDiffers = (before: Record<string, Cost>, after: Record<string, Cost>): string =>
  Object.entries(before)
    .filter(([name, cost]) => JSON.stringify(cost) !== JSON.stringify(after[name]))
    .map(([name, cost]) => `${name}: ${JSON.stringify(cost)} became ${JSON.stringify(after[name])}`)
    .join('; ')
