import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CONTENT_SLUGS } from '@/contentTypes'
import { shared } from '@/cache/shared'
import { forumReader } from '@/collections/Forums/read'
import { getPreview } from '@/contentTypes/preview'
import { getSite } from '@/content/site'
import { pageReader } from '@/collections/Pages/read'
import { STAFF_ROLES } from '@/workflow/domain/table'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { signedIn } from '../../support/desk/signedIn'
import { aPublicDocument } from '../../support/aPublicDocument'
import { writesPastTheWorkflow } from '../../support/testPayload'

const COLLECTIONS = CONTENT_SLUGS

let desk: Desk
beforeAll(async () => {
  desk = await aDesk()
})
beforeEach(() => shared().store.clear())

const preview = (token: string | null, collection: string, id: string, locale: 'en' | 'fr' = 'en') => {
  const headers = new Headers(token ? { Authorization: `JWT ${token}` } : {})
  return getPreview({ headers, collection, id, locale })
}

/** The preview as an author gets it, which must be a page. */
const pageOf = async (collection: string, id: string) => {
  const found = await preview(desk.people.author.token, collection, id)
  if (found.kind !== 'page') throw new Error(`no preview of ${collection}/${id}: ${found.kind}`)
  return found
}

const aDraft = async (collection: (typeof COLLECTIONS)[number], data: object = {}) => {
  const text = { title: `Draft ${randomUUID()}`, body: aText('What only staff read'), ...data }
  const { id } = await desk.payload.create({ ...desk.as('author'), collection, data: text, draft: true })
  return String(id)
}

describe('who sees the preview of a draft', () => {
  it('is no visitor: they are asked to sign in', async () => {
    const id = await desk.write()
    expect(await preview(null, 'pages', id)).toEqual({ kind: 'sign in' })
    expect(await preview('not-a-token', 'pages', id)).toEqual({ kind: 'sign in' })
  })

  it('hears the line above the page in the language of their desk, not of the page', async () => {
    const id = await desk.write()
    const spokenTo = async (spoken: Record<string, string>) => {
      const headers = new Headers({ Authorization: `JWT ${desk.people.author.token}`, ...spoken })
      return getPreview({ headers, collection: 'pages', id, locale: 'fr' })
    }
    expect(await spokenTo({ cookie: 'payload-lng=de' })).toMatchObject({ spoken: 'de' })
    expect(await spokenTo({ 'accept-language': 'de-AT, fr;q=0.5' })).toMatchObject({ spoken: 'de' })
    expect(await spokenTo({})).toMatchObject({ spoken: 'en' })
    expect(await spokenTo({ cookie: 'payload-lng=et' })).toMatchObject({ spoken: 'en' })
  })

  it.each(STAFF_ROLES)('is a member of staff who is %s', async (role) => {
    const id = await desk.write()
    expect(await preview((await signedIn(role)).token, 'pages', id)).toMatchObject({ kind: 'page' })
  })

  it.each([
    ['was deactivated', { deactivatedAt: '2026-01-31T10:00:00.000Z' }],
    ['holds no permission', { staffRoles: [] }],
  ])('is nobody who %s, whatever they have in hand', async (_, change) => {
    const id = await desk.write()
    const leaver = await signedIn('author')
    const users = { collection: 'users' } as const
    const row = await desk.payload.db.findOne<{ id: string }>({
      ...users,
      where: { id: { equals: leaver.id } },
    })
    // Past the hooks that end their sessions: the token is as good as it was. (Without a request this would be a
    // sign-in, which changes nothing but sessions: see src/database/keepAccounts.ts.)
    writesPastTheWorkflow()
    const req = await createLocalReq({}, desk.payload)
    await desk.payload.db.updateOne({ ...users, id: leaver.id, data: { ...row, ...change }, req })
    expect(await preview(leaver.token, 'pages', id)).toEqual({ kind: 'nothing' })
  })

  it('finds nothing where there is no document, and in collections without pages', async () => {
    const { token, id } = desk.people.administrator
    expect(await preview(token, 'pages', 'nothing')).toEqual({ kind: 'nothing' })
    expect(await preview(token, 'users', id)).toEqual({ kind: 'nothing' })
    expect(await preview(token, 'constructor', id)).toEqual({ kind: 'nothing' })
    const discarded = await desk.write()
    await desk.act('author', 'discardDraft', discarded)
    expect(await preview(token, 'pages', discarded)).toEqual({ kind: 'nothing' })
  })
})

describe('the preview', () => {
  it.each(COLLECTIONS)('of %s shows a draft with a title alone, never published', async (collection) => {
    const id = await aDraft(collection, { title: 'The draft of it', body: undefined })
    expect(await pageOf(collection, id)).toMatchObject({
      view: { collection, page: { title: 'The draft of it', lang: 'en', languages: ['en'] } },
      state: 'draft',
      publicVersion: null,
    })
  })

  it('shows the draft and not the public text, and names the versions of both', async () => {
    const id = await desk.write('author', { title: 'As published' })
    await desk.publish(id)
    expect(await pageOf('pages', id)).toMatchObject({ state: 'published', publicVersion: '1.0' })
    await desk.save('author', id, { title: 'As it will be' })
    expect(await pageOf('pages', id)).toMatchObject({
      view: { page: { title: 'As it will be' } },
      ...{ version: '1.1', state: 'draft', publicVersion: '1.0' },
    })
    await desk.act('author', 'requestReview', id, { minor: true })
    expect(await pageOf('pages', id)).toMatchObject({ state: 'needsReview' })
  })

  it('shows of related documents those that are public', async () => {
    const open = await aPublicDocument(desk.payload, 'forums', { title: 'Open', slug: randomUUID() })
    const secret = await aDraft('forums', { title: 'Secret' })
    const event = await aDraft('events', { forums: [open, secret] })
    const { view } = await pageOf('events', event)
    expect(view.page).toMatchObject({ forums: [{ title: 'Open' }] })
    expect(JSON.stringify(view)).not.toContain('Secret')
    // Seen from the other side: the draft is not yet among the events of the public forum.
    const forum = await pageOf('forums', open)
    expect(forum).toMatchObject({
      view: { page: { events: { parts: { upcoming: [], now: [], past: [] }, total: 0 } } },
    })
    expect(JSON.stringify(forum)).not.toContain(event)
  })

  it('is in the original where the language asked for is not there', async () => {
    const id = await desk.write('author', { title: 'English' })
    const french = await preview(desk.people.author.token, 'pages', id, 'fr')
    expect(french).toMatchObject({ view: { page: { title: 'English', lang: 'en', languages: ['en'] } } })
  })

  it('of the home page, a notice or a page of the footer puts it where it will stand', async () => {
    const home = await desk.write('author', { title: 'New theme', placement: 'home' })
    expect(await pageOf('pages', home)).toMatchObject({ view: { home: { theme: { title: 'New theme' } } } })
    const notice = await desk.write('author', { title: 'New notice', placement: 'banner' })
    expect((await pageOf('pages', notice)).site.banners).toMatchObject([{ title: 'New notice' }])
    const imprint = await desk.write('author', { title: 'Imprint', placement: 'footer' })
    await desk.publish(imprint)
    await desk.save('author', imprint, { title: 'Legal notice' })
    const titles = (await pageOf('pages', imprint)).site.footer.map(({ title }) => title)
    expect(titles).toEqual(['Legal notice'])
  })
})

describe('a visitor after a preview', () => {
  it('reads exactly what they read before, from the cache and from the database', async () => {
    const slug = randomUUID()
    const forum = await aPublicDocument(desk.payload, 'forums', { title: 'Public', slug })
    const page = await desk.write('author', { title: 'Contact', placement: 'footer' })
    await desk.publish(page)
    const { slug: pageSlug } = (await pageOf('pages', page)).view.page
    const read = async () =>
      JSON.stringify([
        await forumReader.bySlug(slug, 'en'),
        await pageReader.bySlug(pageSlug, 'en'),
        await getSite('en'),
      ])
    const before = await read()

    const canary = { title: 'CANARY title', summary: 'CANARY summary', body: aText('CANARY body') }
    await desk.payload.update({
      ...{ ...desk.as('author'), collection: 'forums', id: forum, data: canary, draft: true },
    })
    await desk.save('author', page, canary)
    for (const isCold of [false, true]) {
      if (isCold) shared().store.clear()
      expect(JSON.stringify(await pageOf('forums', forum))).toContain('CANARY body')
      expect(JSON.stringify(await pageOf('pages', page))).toContain('CANARY body')
      expect(await read()).toBe(before)
    }
  })
})
