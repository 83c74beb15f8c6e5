import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { GET as getIndex } from '@/app/(frontend)/sitemap.xml/route'
import { GET as getFile } from '@/app/(frontend)/sitemap/[file]/route'
import { shared } from '@/cache/shared'
import { tags } from '@/cache/tags'
import { sitemapFile, sitemapFiles } from '@/content/sitemap'
import { FILE_SIZE } from '@/content/sitemapXml'
import { type RequestContext, requestContext } from '@/lib/requestContext'
import { aPublicDocument } from '../../support/aPublicDocument'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { writesPastTheWorkflow } from '../../support/testPayload'

const FILES = ['/sitemap.xml', '/sitemap/lists.xml', '/sitemap/pages-1.xml', '/sitemap/events-1.xml'] as const
type File = (typeof FILES)[number]

/** A stranger asks a route behind the front door. */
async function ask(path: string): Promise<{ status: number; text: string; context: RequestContext }> {
  const context: RequestContext = { requestId: path }
  const request = new Request(`http://127.0.0.1:3000${path}`)
  const file = new URL(request.url).pathname.slice('/sitemap/'.length)
  const response = await requestContext.run(context, () =>
    path.startsWith('/sitemap.xml')
      ? getIndex(request)
      : getFile(request, { params: Promise.resolve({ file }) }),
  )
  return { status: response.status, text: await response.text(), context }
}

/** Asks for all files, and keeps each with what it says it was made of, as the front door does. */
async function keepAll(): Promise<void> {
  for (const path of FILES) {
    const { text, context } = await ask(path)
    const { made } = context
    if (!made) throw new Error(`${path} does not say what it was made of.`)
    shared().store.set(`ready:${path}`, made, { ...made, value: text, bytes: text.length })
  }
}

/** Which files must be made anew. */
const emptied = (): File[] => FILES.filter((path) => shared().store.get(`ready:${path}`) === null)

/** The part of a file about a page: all its addresses. */
const entryOf = (xml: string, slug: string): string[] =>
  xml.split('\n').filter((line) => line.includes(`<loc>http`) && line.includes(`/${slug}_`))

let desk: Desk
let id: string
beforeAll(async () => {
  desk = await aDesk()
  await aPublicDocument(desk.payload, 'events', { title: 'Event', slug: 'event', starts: { text: '2020' } })
  await desk.publish(await desk.write('author', { slug: 'another-page' }))
  id = await desk.write('author', { slug: 'first-address' })
})
beforeEach(async () => {
  shared().store.clear()
  await keepAll()
})

describe('the sitemap is kept ready', () => {
  it('and whoever asks the application for it a second time asks the database nothing', async () => {
    for (const path of FILES) {
      const first = await ask(path)
      let second: Awaited<ReturnType<typeof ask>> | undefined
      expect(await countDatabaseCalls(desk.payload, async () => (second = await ask(path))), path).toEqual([])
      expect(second?.status).toBe(200)
      expect(second?.text).toBe(first.text)
      expect(second?.context.made?.tags).toEqual(first.context.made?.tags)
    }
  })

  it('but for what is no file of it, for which the database is not asked either', async () => {
    for (const name of ['events-2', 'events-99999', 'events-0', 'users-1', 'events']) {
      const calls = await countDatabaseCalls(desk.payload, async () => {
        const { status, context } = await ask(`/sitemap/${name}.xml`)
        expect(status, name).toBe(404)
        expect(context.made).toBeUndefined()
      })
      expect(calls, name).toEqual([])
    }
  })

  it('under one address: with a query it is sent there', async () => {
    for (const path of FILES) {
      const calls = await countDatabaseCalls(desk.payload, async () => {
        const { status, context } = await ask(`${path}?x=1`)
        expect(status).toBe(308)
        expect(context.made).toBeUndefined()
      })
      expect(calls).toEqual([])
    }
  })
})

describe('the next request is right, and files of other types are kept, when a text', () => {
  const OF_PAGES: readonly File[] = ['/sitemap.xml', '/sitemap/lists.xml', '/sitemap/pages-1.xml']
  const entry = async (slug: string) => entryOf((await ask('/sitemap/pages-1.xml')).text, slug)
  const lastChange = async () =>
    /pages-1\.xml<\/loc><lastmod>([^<]+)/.exec((await ask('/sitemap.xml')).text)?.[1] ?? ''

  it('is published', async () => {
    expect(await entry('first-address')).toEqual([])
    await desk.publish(id)
    expect(emptied()).toEqual(OF_PAGES)
    const [line] = await entry('first-address')
    expect(line).toContain(`<lastmod>${await lastChange()}</lastmod>`)
  })

  it('is published again: its date is another', async () => {
    const before = await lastChange()
    await desk.save('author', id)
    await desk.publish(id, { changeNote: 'Other words' })
    expect(emptied()).toEqual(OF_PAGES)
    expect((await lastChange()) > before).toBe(true)
    expect((await entry('first-address'))[0]).toContain(await lastChange())
  })

  it('is renamed by a minor change', async () => {
    await desk.save('author', id, { slug: 'second-address' })
    await desk.publish(id)
    expect(emptied()).toEqual(OF_PAGES)
    expect(await entry('first-address')).toEqual([])
    expect(await entry('second-address')).toHaveLength(1)
  })

  it('has a translation', async () => {
    // Nobody publishes translations yet. Whoever will makes this row, and a public change, which empties at least this.
    writesPastTheWorkflow()
    const where = { documentId: { equals: id } }
    await desk.payload.db.updateOne({ collection: 'listings', where, data: { languages: ['en', 'fr'] } })
    shared().store.invalidate(tags.ofChange({ collection: 'pages', documentId: id, slug: null }))
    expect(emptied()).toEqual(OF_PAGES)
    const lines = await entry('second-address')
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).toMatch(/hreflang="en".*hreflang="fr"/)
  })

  it('is withdrawn', async () => {
    await desk.act('validator', 'archive', id, { reason: 'It is over.', notice: 'It is over.' })
    expect(emptied()).toEqual(OF_PAGES)
    expect(await entry('second-address')).toEqual([])
  })
})

describe('more texts than a file names', () => {
  const BEFORE = '2026-01-01T00:00:00.000Z'
  const row = (number: number, changedAt: string) => {
    const name = `many-${String(number).padStart(4, '0')}`
    return {
      ...{ key: `roles/${name}`, collection: 'roles', documentId: name, address: `roles/${name}` },
      ...{ originalLanguage: 'en', languages: ['en'], changedAt, part: 'current', begins: '', ends: '' },
      ...{ topics: [], facets: [], names: [], card: name, format: 1 },
    }
  }
  const add = (number: number, changedAt: string) =>
    desk.payload.db.create({ collection: 'listings', data: row(number, changedAt), returning: false })
  const slugsIn = async (name: string) => (await sitemapFile(name))?.map(({ place }) => place.slug)

  it('lie in several, and one more leaves all others in theirs', async () => {
    writesPastTheWorkflow()
    for (let number = 0; number < FILE_SIZE + 2; number++) await add(number, BEFORE)
    shared().store.clear()
    const [first, second] = [await slugsIn('roles-1'), await slugsIn('roles-2')]
    expect(first).toHaveLength(FILE_SIZE)
    expect(second).toEqual(['many-0500', 'many-0501'])
    const later = '2026-02-01T00:00:00.000Z'
    await add(9_999, later)
    shared().store.clear()
    expect(await slugsIn('roles-1')).toEqual(first)
    expect(await slugsIn('roles-2')).toEqual([...(second ?? []), 'many-9999'])
    expect((await sitemapFiles()).filter(({ name }) => name.startsWith('roles'))).toEqual([
      { name: 'roles-1', changedAt: BEFORE },
      { name: 'roles-2', changedAt: later },
    ])
  })
})
