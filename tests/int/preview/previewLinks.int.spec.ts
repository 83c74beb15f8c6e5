import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { shared } from '@/cache/shared'
import { linkedFile } from '@/content/linkedVersion'
import { housekeeping } from '@/jobs/housekeeping'
import { mayMakeLinks, PREVIEW_LINKS_AN_HOUR } from '@/workflow/domain/previewLinks'
import { STAFF_ROLES } from '@/workflow/domain/table'
import { newestActs } from '@/workflow/ledgers/audit/read'
import { aPicture } from '../../support/aPicture'
import { aPublicDocument } from '../../support/aPublicDocument'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { signedIn } from '../../support/desk/signedIn'
import { rest } from '../../support/rest'
import { previewLinksAt, SECRET } from '../../support/desk/previewLinksAt'

const DAY_MS = 86_400_000

describe('a preview link', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })
  beforeEach(() => shared().store.clear())
  afterEach(() => {
    vi.useRealTimers()
  })
  const { post, asked, make, listed, placeOf, follow, aDraft, later } = previewLinksAt(() => desk)

  describe('shows its version of a draft', () => {
    it('to whoever has the address, in every state, and goes on showing it when the text is changed', async () => {
      const id = await aDraft({ title: 'As it was' })
      const { address } = await make(id)
      const seen = { view: { page: { title: 'As it was', lang: 'en' } }, version: '0.1' }
      expect(await follow(address)).toMatchObject({ ...seen, state: 'draft', isOlder: false })
      expect(JSON.stringify(await follow(address))).toContain(SECRET)
      await desk.act('author', 'requestReview', id)
      expect(await follow(address)).toMatchObject({ ...seen, state: 'needsReview', isOlder: false })
      await desk.save('author', id, { title: 'As it is now' })
      expect(await follow(address)).toMatchObject({ ...seen, isOlder: true })
      const second = await make(id)
      await desk.approve(id)
      expect(await follow(second.address)).toMatchObject({
        ...{ view: { page: { title: 'As it is now' } }, version: '1.0', state: 'validated' },
      })
    })

    it('with the files that it shows, and no other draft, no other file and no link to either', async () => {
      const [own, other] = await Promise.all(
        ['own.png', 'other.png'].map(async (name) =>
          desk.payload.create({
            ...{ collection: 'media', data: {}, overrideAccess: false, user: desk.people.author.user },
            file: await aPicture({ name, format: 'png' }),
          }),
        ),
      )
      const secret = await desk.payload.create({
        ...{ ...desk.as('author'), collection: 'forums', draft: true, data: { title: SECRET } },
      })
      const open = await aPublicDocument(desk.payload, 'forums', { title: 'Open', slug: 'an-open-one' })
      const event = await desk.payload.create({
        ...{ ...desk.as('author'), collection: 'events', draft: true },
        data: {
          title: 'A meeting',
          forums: [open, secret.id],
          illustration: { image: own?.id, alt: 'A green field' },
          body: aText('Words'),
        } as never, // a draft
      })
      const { address } = await make(String(event.id), { collection: 'events' })
      const found = await follow(address)
      expect(found).toMatchObject({
        view: {
          page: {
            forums: [{ title: 'Open' }],
            illustration: { url: `${address}/file/${own?.filename}` },
          },
        },
      })
      expect(JSON.stringify(found)).not.toContain(SECRET)
      const file = await linkedFile(placeOf(address), String(own?.filename))
      expect([file?.headers.get('content-type'), (await file?.arrayBuffer())?.byteLength]).toEqual([
        ...['image/png', own?.filesize],
      ])
      for (const name of [String(other?.filename), '../fora.db', 'nothing'])
        expect(await linkedFile(placeOf(address), name)).toBeNull()
    })

    it('and says on the text who made it, for whom, until when, and when it was last followed', async () => {
      const id = await aDraft()
      const { address, link } = await make(id, { days: 1 })
      const row = {
        purpose: 'Ms Smith, to check the names',
        madeBy: desk.people.author.user.name,
        number: '0.1',
      }
      expect(await listed(id)).toMatchObject({
        ...{ languages: ['en'], mayMake: false, mayEnd: false },
        links: [{ ...row, id: link, lastUsedAt: null, state: 'open' }],
      })
      await follow(address)
      const [used] = (await listed(id)).links
      expect(Date.now() - Date.parse(used?.lastUsedAt ?? '')).toBeLessThan(10_000)
      // Followed a hundred times within a minute, it is written once.
      later(30_000)
      await follow(address)
      expect((await listed(id)).links[0]?.lastUsedAt).toBe(used?.lastUsedAt)
      vi.useRealTimers()
      await post(desk.people.validator.token, `/${link}/revoke`)
      const acts = await newestActs(await desk.reqOf(null), { act: { equals: 'previewLink' } }, 2)
      expect(acts).toMatchObject([
        { name: 'revokePreviewLink', documentId: id, actorId: desk.people.validator.id, details: { link } },
        { name: 'makePreviewLink', documentId: id, comment: row.purpose, details: { link, language: 'en' } },
      ])
      expect((await listed(id)).links).toMatchObject([
        { state: 'revoked', endedBy: desk.people.validator.user.name },
      ])
    })
  })

  describe('is made', () => {
    it('by whoever writes texts or decides on them, and by nobody else', async () => {
      const id = await aDraft()
      for (const role of STAFF_ROLES) {
        const { token, user } = await signedIn(role)
        const may = mayMakeLinks({ id: user.id, staffRoles: [role] })
        expect((await post(token, '', asked(id))).status, role).toBe(may ? 200 : 403)
      }
      expect((await post(null, '', asked(id))).status).toBe(401)
      const { link } = await make(id)
      expect((await post(desk.people.translator.token, `/${link}/revoke`)).status).toBe(403)
      expect((await post(null, `/${link}/revoke`)).status).toBe(401)
      expect((await post(desk.people.administrator.token, `/${link}/revoke`)).status).toBe(200)
      expect((await rest(`/preview-links/about?collection=pages&id=${id}`)).status).toBe(401)
    })

    it.each([
      ['days', { days: 0 }],
      ['days', { days: 8 }],
      ['days', { days: 1.5 }],
      ['purpose', { purpose: ' \u200b ' }],
      ['purpose', { purpose: 'x'.repeat(201) }],
      ['language', { language: 'fr' }],
      ['language', { language: 'constructor' }],
    ])('only with good %s: not %j', async (path, more) => {
      const { status, body } = await post(desk.people.author.token, '', asked(await aDraft(), more))
      expect({ status, body }).toMatchObject({ status: 422, body: { errors: [{ path }] } })
    })

    it('of a draft alone, in bounds, and kept as a fingerprint for a month', async () => {
      const id = await aDraft()
      const { address } = await make(id)
      const { token } = desk.people.author
      const rows = async () =>
        (
          await desk.payload.db.find<{ id: string }>({
            ...{ collection: 'preview-links', pagination: false, where: { documentId: { equals: id } } },
          })
        ).docs
      expect(JSON.stringify(await rows())).not.toContain(placeOf(address).key)
      const [{ id: _, ...row } = { id: '' }] = await rows()
      for (let index = 1; index < 20; index++)
        await desk.payload.db.create({
          collection: 'preview-links',
          data: { ...row, token: `t${index} ${id}` },
        })
      expect(await post(token, '', asked(id))).toMatchObject({
        ...{ status: 409, body: { errors: [{ code: 'tooManyOpen' }] } },
      })
      await desk.publish(id)
      expect((await listed(id)).links.map(({ state }) => state)).toEqual(Array(20).fill('published'))
      expect(await post(token, '', asked(id))).toMatchObject({
        ...{ status: 409, body: { errors: [{ code: 'noDraft' }] } },
      })
      expect((await post(token, '', asked('nothing'))).status).toBe(404)
      later(34 * DAY_MS)
      const req = await desk.reqOf(null)
      await housekeeping.run({ req, done: () => Promise.resolve() } as never) // all that it uses
      expect(await rows()).toEqual([])
    })

    it('so many in an hour by one person, who hears when there may be more', async () => {
      const id = await aDraft()
      const { link } = await make(id, {}, 'second')
      const one = await desk.payload.db.findOne<{ id: string }>({
        ...{ collection: 'preview-links', where: { id: { equals: link } } },
      })
      const { id: _, ...row } = one ?? { id: '' }
      const madeAt = new Date(Date.now() - 50 * 60_000).toISOString()
      for (let index = 1; index < PREVIEW_LINKS_AN_HOUR; index++)
        await desk.payload.db.create({
          ...{
            collection: 'preview-links',
            data: { ...row, documentId: '-', token: `h${index} ${id}`, madeAt },
          },
        })
      const refused = await post(desk.people.second.token, '', asked(id))
      expect(refused).toMatchObject({ status: 429, body: { errors: [{ code: 'tooFast' }] } })
      const seconds = Number(refused.headers.get('retry-after'))
      expect(seconds).toBeGreaterThan(0)
      expect(seconds).toBeLessThanOrEqual(600)
      later(seconds * 1000)
      expect((await post(desk.people.second.token, '', asked(id))).status).toBe(200)
    })
  })
})
