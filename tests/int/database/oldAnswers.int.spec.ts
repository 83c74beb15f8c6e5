import { beforeAll, describe, expect, it } from 'vitest'
import { documentReader, listDocuments } from '@/collections/Documents/read'
import { eventReader, listEvents } from '@/collections/Events/read'
import { forumReader, listForums } from '@/collections/Forums/read'
import { homePage, pageReader } from '@/collections/Pages/read'
import { listRoles, roleReader } from '@/collections/Roles/read'
import { sitemapFile } from '@/content/sitemap'
import { restoreArchive } from '@/database/archive/restoreArchive'
import { env } from '@/lib/env'
import { completeListings } from '@/workflow/ledgers/listings'
import { asColumns, type OldText, oldTexts } from '../../support/archive/oldTexts'
import { rest } from '../../support/rest'
import { getTestPayload, isSqlite } from '../../support/testPayload'

/** What `npm run backup` made of the first content in the version whose schema is the first migration alone. */
const FIRST_SCHEMA = 'tests/fixtures/first-schema.tar.gz'

/** The content types that it had. */
const READERS = {
  forums: forumReader,
  roles: roleReader,
  events: eventReader,
  documents: documentReader,
  pages: pageReader,
}
const TYPES = Object.keys(READERS) as (keyof typeof READERS)[] // the keys of the table above
const LISTS = { forums: listForums, roles: listRoles, events: listEvents, documents: listDocuments }

/** What a reader reads: HTML without its marks, for links say now in full where they lead. */
const wordsIn = (html: string | null): string => (html ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe.runIf(isSqlite())('what a database of the first released schema had public', () => {
  let texts: OldText[]
  const of = (type: keyof typeof READERS) => texts.filter(({ collection }) => collection === type)
  beforeAll(async () => {
    texts = await oldTexts(FIRST_SCHEMA, TYPES)
    await restoreArchive({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR, file: FIRST_SCHEMA })
    // As each start does.
    await completeListings(await getTestPayload())
  })

  it('is some of each type', () => {
    expect(TYPES.map((type) => of(type).length)).toEqual([14, 14, 8, 3, 6])
  })

  it('is answered to programs, value by value', async () => {
    for (const { collection, id, slug, values, html } of texts) {
      const { status, body } = await rest(`/${collection}/${id}?depth=0&locale=en`)
      expect(status, `${collection}/${slug}`).toBe(200)
      const answered = asColumns(body)
      const now = Object.fromEntries(Object.keys(values).map((name) => [name, answered[name] ?? null]))
      expect(now, `${collection}/${slug}`).toEqual(values)
      expect(wordsIn(body.bodyHtml), slug).toBe(wordsIn(html))
    }
  })

  it('is in the lists, whole, in the language that was asked for or its own', async () => {
    for (const type of TYPES)
      for (const locale of ['en', 'fr']) {
        const { body } = await rest(`/${type}?limit=100&depth=0&sort=slug&locale=${locale}`)
        const old = of(type).map(({ id, slug, values: { title } }) => ({ id, slug, title }))
        expect(body.totalDocs).toBe(old.length)
        expect(body.docs).toMatchObject(old.sort((a, b) => (a.slug < b.slug ? -1 : 1)))
      }
  })

  it('is shown at its address, as text and in the lists of the site', async () => {
    for (const { collection, slug, version, values, html } of texts) {
      const page = await READERS[collection as keyof typeof READERS].bySlug(slug, 'en')
      const { title, summary, changed_at: changedAt, first_published_at: firstPublishedAt } = values
      expect(page, slug).toMatchObject({ slug, title, summary, version, changedAt, firstPublishedAt })
      expect(wordsIn(page?.bodyHtml ?? null), slug).toBe(wordsIn(html))
    }
    for (const type of TYPES)
      if (type !== 'pages') expect((await LISTS[type]('en'))?.total, type).toBe(of(type).length)
    const home = of('pages').find(({ values }) => values.placement === 'home')
    expect((await homePage('en'))?.title).toBe(home?.values.title)
  })

  it('has its addresses in the sitemap', async () => {
    for (const type of TYPES) {
      const pages = (await sitemapFile(`${type}-1`)) ?? []
      // The home page has the address of the site.
      const others = of(type).filter(({ values }) => values.placement !== 'home')
      const moments = others.map(({ slug, values }) => [slug, values.changed_at])
      expect(pages.map(({ place, changedAt }) => [place.slug, changedAt]).sort()).toEqual(moments.sort())
    }
  })
})
